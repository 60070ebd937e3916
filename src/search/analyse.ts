import { placedTerms as en } from '../locales/en/terms.ts';
import { placedTerms as fr } from '../locales/fr/terms.ts';
import { placedTerms as zh } from '../locales/zh/terms.ts';
import type { PlacedTerm } from '../locales/placed-term.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';

const analysers: Readonly<Record<Language, (text: string) => readonly PlacedTerm[]>> = { en, fr, zh };

/** The terms of a text with their places in it. */
export const placedTermsOf = (text: string, language: Language): readonly PlacedTerm[] =>
  analysers[language](normalise(text));

export const termsOf = (text: string, language: Language): readonly string[] =>
  placedTermsOf(text, language).map(({ term }) => term);
