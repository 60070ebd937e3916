import { languages } from '../text/language.ts';
import type { Concept } from './concepts.ts';
import { termsFor } from './expand.ts';
import type { Engine } from './engine.ts';
import type { Holder } from './readings.ts';
import type { SearchQuestion } from './search-index.ts';
import type { Match, WeightedTerm } from './word-index.ts';

/** A passage that fits, and why. */
export interface Ranked extends Holder {
  readonly score: number;
  readonly words: Match | undefined;
  readonly subjects: Match | undefined;
}

/** Sums of the same terms differ in their last bits by the order of adding; scores are equal to this many parts of one. */
const precision = 1e6;

const wordMatches = (
  { words }: Engine,
  question: SearchQuestion,
  concepts: readonly Concept[],
  fuzzy: boolean,
): ReadonlyMap<string, Match> =>
  new Map(
    languages
      .filter((language) => !words[language].isEmpty())
      .flatMap((language) => [...words[language].match(termsFor(question, concepts, language), fuzzy)]),
  );

/** A passage about another company answers nothing; one about another place or time may. */
const companyWeight = 2;

const weighSubject = (term: string): WeightedTerm => ({
  term,
  weight: term.startsWith('company:') ? companyWeight : 1,
});

const subjectMatches = (engine: Engine, concepts: readonly Concept[]): ReadonlyMap<string, Match> => {
  const ids = new Set(concepts.flatMap((concept) => concept.ids));
  return engine.subjects.match([...ids].map(weighSubject), false);
};

const inOrder = (a: Ranked, b: Ranked): number =>
  b.score - a.score ||
  (a.article.id === b.article.id ? a.passage.span.start - b.passage.span.start : a.article.id < b.article.id ? -1 : 1);

interface Scored {
  readonly id: string;
  readonly score: number;
}

const sumOf = (a: Match | undefined, b: Match | undefined): number =>
  Math.round(((a?.score ?? 0) + (b?.score ?? 0)) * precision) / precision;

/** All that score no less than the one at place `most`, in no order: sorting what nobody sees takes longer than this. */
const highest = (scored: readonly Scored[], most: number): readonly Scored[] => {
  const scores = Float64Array.from(scored, ({ score }) => score).sort();
  const least = scores[Math.max(0, scores.length - most)] ?? 0;
  return scored.filter(({ score }) => score >= least);
};

const ranked = (
  engine: Engine,
  question: SearchQuestion,
  concepts: readonly Concept[],
  most: number,
  fuzzy: boolean,
): readonly Ranked[] => {
  const words = wordMatches(engine, question, concepts, fuzzy);
  const subjects = subjectMatches(engine, concepts);
  const ids = [...new Set([...words.keys(), ...subjects.keys()])];
  const scored = ids.map((id) => ({ id, score: sumOf(words.get(id), subjects.get(id)) }));
  return highest(scored, most)
    .flatMap(({ id, score }): readonly Ranked[] => {
      const holder = engine.holders.get(id);
      return holder === undefined ? [] : [{ ...holder, score, words: words.get(id), subjects: subjects.get(id) }];
    })
    .toSorted(inOrder);
};

/** At least `most` of the passages that fit, best first; words that are nearly right count only where nothing else was found. */
export const rank = (
  engine: Engine,
  question: SearchQuestion,
  concepts: readonly Concept[],
  most: number,
): readonly Ranked[] => {
  const found = ranked(engine, question, concepts, most, false);
  return found.length > 0 ? found : ranked(engine, question, concepts, most, true);
};
