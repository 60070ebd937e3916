import snowball from 'snowball-stemmers';

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

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '');

/** Without accents, so that a word typed without them is found. A stem costs about 8 µs and words come back: the last are remembered. */
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

/** A long number or hash says nothing by its tail. */
const withoutTail = (word: string): string => word.slice(0, longestWord);

/** Each word that is no stop word as two terms, as written and as `~stem`; a number as two, to weigh as much as a word. */
export const stemmedTerms = ({ algorithm, words, stopWords }: Stemming): ((text: string) => readonly PlacedTerm[]) => {
  const stemOf = rememberedStems(algorithm);
  return (text) =>
    words(text).flatMap(({ word, span, isNumber }) => {
      if (stopWords.has(word)) return [];
      const short = withoutTail(word);
      return [
        { term: short, span },
        { term: isNumber ? `~${short}` : stemOf(short), span },
      ];
    });
};
