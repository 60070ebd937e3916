import { latinWordsOf } from '../latin-words.ts';
import type { PlacedTerm } from '../placed-term.ts';
import { stemmedTerms } from '../stemmed-terms.ts';
import { stopWords } from './stop-words.ts';

/** In order and with repeats, each with its place. */
export const placedTerms: (text: string) => readonly PlacedTerm[] = stemmedTerms({
  algorithm: 'french',
  words: latinWordsOf({ group: ' .\\u00a0\\u202f', point: ',' }),
  stopWords,
});

export const terms = (text: string): readonly string[] => placedTerms(text).map(({ term }) => term);
