import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { placedTermsOf, termsOf } from './analyse.ts';
import type { Concept } from './concepts.ts';
import type { WeightedTerm } from './word-index.ts';

/** A question is cut here: what follows 256 different terms does not change the order, but the time. */
const mostTerms = 256;

/** What a word is worth in another language: names and numbers are the same there, most others are not. */
const foreignWeight = 0.5;

const mostNames = 4;

const termsOfNames = new Map<string, readonly string[]>();

/** Names come from tables: what is remembered of them grows no larger than these. */
const rememberedTerms = (name: string, language: Language): readonly string[] => {
  const key = `${language}:${name}`;
  const terms = termsOfNames.get(key) ?? [...new Set(termsOf(name, language))];
  termsOfNames.set(key, terms);
  return terms;
};

/** The usual name weighs most; a name of many terms counts about as much as one of few. */
const termsOfName = (name: string, rank: number, language: Language): readonly WeightedTerm[] => {
  const terms = rememberedTerms(name, language);
  const weight = 1 / (1 + 0.3 * rank) / Math.sqrt(terms.length);
  return terms.map((term) => ({ term, weight }));
};

const translated = (concepts: readonly Concept[], language: Language): readonly WeightedTerm[] =>
  concepts.flatMap(({ names }) =>
    names[language].slice(0, mostNames).flatMap((name, rank) => termsOfName(name, rank, language)),
  );

const carriedOver = (text: string, from: Language, to: Language): readonly WeightedTerm[] => {
  const words = new Set(placedTermsOf(text, from).map(({ span }) => sliceOf(text, span)));
  return termsOf([...words].join(' '), to).map((term) => ({ term, weight: foreignWeight }));
};

/** Each term once, with its highest weight, in the order in which they came. */
const distinct = (terms: readonly WeightedTerm[]): readonly WeightedTerm[] => {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return [...weights].slice(0, mostTerms).map(([term, weight]) => ({ term, weight }));
};

/** What to look for in the passages of one language: the question's own words, or what its names are called there. */
export const termsFor = (
  question: { readonly text: string; readonly language: Language },
  concepts: readonly Concept[],
  language: Language,
): readonly WeightedTerm[] =>
  distinct(
    language === question.language
      ? termsOf(question.text, language).map((term) => ({ term, weight: 1 }))
      : [...translated(concepts, language), ...carriedOver(question.text, question.language, language)],
  );
