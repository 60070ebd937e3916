import { latinWordsOf } from '../latin-words.ts';
import type { PlacedTerm } from '../placed-term.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { stopWords } from './stop-words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const latinWords = latinWordsOf({ group: ',', point: '.' });

const han = /\p{Script=Han}+/gu;

const bigramsOf = (run: string, from: number): readonly PlacedTerm[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => ({
    term: run.slice(index, index + 2),
    span: { start: from + index, end: from + index + 2 },
  }));

/** ICU's words, but for those of two characters: they are bigrams already. */
const wordsOf = (run: string, from: number): readonly PlacedTerm[] =>
  Array.from(segmenter.segment(run), ({ segment, index }) => ({
    term: segment,
    span: { start: from + index, end: from + index + segment.length },
  })).filter(({ term }) => term.length !== 2);

/** In order, each with its place: ICU's words and all pairs of neighbouring characters, and Latin words and numbers. */
export const placedTerms = (text: string): readonly PlacedTerm[] => {
  const runs = matchesOf(han, text).map((match) => ({ run: match[0], from: match.index }));
  const latin = latinWords(text.replace(han, (run) => ' '.repeat(run.length)));
  return [
    ...runs.flatMap(({ run, from }) => [...bigramsOf(run, from), ...wordsOf(run, from)]),
    ...latin.map(({ word, span }) => ({ term: word, span })),
  ]
    .filter(({ term }) => !stopWords.has(term))
    .toSorted((a, b) => a.span.start - b.span.start);
};

export const terms = (text: string): readonly string[] => placedTerms(text).map(({ term }) => term);
