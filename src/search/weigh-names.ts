import type { Language } from '../text/language.ts';
import { termsOf } from './analyse.ts';
import type { WeightedTerm } from './word-index.ts';

/** Names come from tables, but those are large. */
const mostRemembered = 20_000;

const known = new Map<string, readonly string[]>();

const rememberedTerms = (name: string, language: Language): readonly string[] => {
  const key = `${language}:${name}`;
  const terms = known.get(key) ?? [...new Set(termsOf(name, language))];
  if (known.size >= mostRemembered) known.clear();
  known.set(key, terms);
  return terms;
};

/**
 * The terms of several names of one thing, the most usual first and weighing most; a name of many terms counts about as
 * much as one of few.
 */
export const weighNames = (names: readonly string[], language: Language, worth: number): readonly WeightedTerm[] =>
  names.flatMap((name, rank) => {
    const terms = rememberedTerms(name, language);
    const weight = worth / (1 + 0.3 * rank) / Math.sqrt(terms.length);
    return terms.map((term) => ({ term, weight }));
  });
