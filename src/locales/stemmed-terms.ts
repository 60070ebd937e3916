import snowball from 'snowball-stemmers';

import type { Span } from '../text/span.ts';
import type { LatinWord } from './latin-words.ts';
import type { PlacedTerm } from './placed-term.ts';

/** What makes terms of the words of one language. */
export interface Stemming {
  readonly algorithm: 'english' | 'french';
  readonly words: (text: string) => readonly LatinWord[];
  readonly stopWords: ReadonlySet<string>;
}

const longestWord = 40;

const mostRemembered = 50_000;

export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '');

/** A stem costs about 8 µs and words come back: the last ones are remembered. */
const rememberedStems = (algorithm: Stemming['algorithm']): ((word: string) => string) => {
  const stemmer = snowball.newStemmer(algorithm);
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? `~${withoutAccents(stemmer.stem(word))}`;
    if (known.size >= mostRemembered) known.clear();
    known.set(word, stem);
    return stem;
  };
};

const at = (span: Span, ...terms: readonly string[]): readonly PlacedTerm[] => terms.map((term) => ({ term, span }));

/** Each word that is no stop word as two terms, as written and as `~stem`; a number as one. Accents are folded. */
export const stemmedTerms = ({ algorithm, words, stopWords }: Stemming): ((text: string) => readonly PlacedTerm[]) => {
  const stemOf = rememberedStems(algorithm);
  return (text) =>
    words(text).flatMap(({ word, span, isNumber }) => {
      if (stopWords.has(word)) return [];
      if (isNumber || word.length > longestWord) return at(span, word.slice(0, longestWord));
      return at(span, withoutAccents(word), stemOf(word));
    });
};
