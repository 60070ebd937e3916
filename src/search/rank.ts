import { languages } from '../text/language.ts';
import type { Concept } from './concepts.ts';
import { termsFor } from './expand.ts';
import type { Engine } from './engine.ts';
import type { Holder } from './readings.ts';
import type { SearchQuestion } from './search-index.ts';
import type { Match } from './word-index.ts';

/** A passage that fits, and why. */
export interface Ranked extends Holder {
  readonly score: number;
  readonly words: Match | undefined;
  readonly subjects: Match | undefined;
}

/** Chosen by hand; scores that differ by less than this are equal, whatever the order in which they were summed. */
const precision = 1e6;

const wordMatches = (
  engine: Engine,
  question: SearchQuestion,
  concepts: readonly Concept[],
  fuzzy: boolean,
): ReadonlyMap<string, Match> =>
  new Map(
    languages.flatMap((language) => [...engine.words[language].match(termsFor(question, concepts, language), fuzzy)]),
  );

const subjectMatches = (engine: Engine, concepts: readonly Concept[]): ReadonlyMap<string, Match> =>
  engine.subjects.match(
    [...new Set(concepts.flatMap(({ ids }) => ids))].map((term) => ({ term, weight: 1 })),
    false,
  );

const inOrder = (a: Ranked, b: Ranked): number =>
  b.score - a.score ||
  (a.article.id === b.article.id ? a.passage.span.start - b.passage.span.start : a.article.id < b.article.id ? -1 : 1);

const ranked = (engine: Engine, question: SearchQuestion, concepts: readonly Concept[], fuzzy: boolean) => {
  const words = wordMatches(engine, question, concepts, fuzzy);
  const subjects = subjectMatches(engine, concepts);
  return [...new Set([...words.keys(), ...subjects.keys()])]
    .flatMap((id): readonly Ranked[] => {
      const holder = engine.holders.get(id);
      if (holder === undefined) return [];
      const [word, subject] = [words.get(id), subjects.get(id)];
      const score = (word?.score ?? 0) + (subject?.score ?? 0);
      return [{ ...holder, score: Math.round(score * precision) / precision, words: word, subjects: subject }];
    })
    .toSorted(inOrder);
};

/** All passages that fit, best first; words that are nearly right count only where nothing else was found. */
export const rank = (engine: Engine, question: SearchQuestion, concepts: readonly Concept[]): readonly Ranked[] => {
  const found = ranked(engine, question, concepts, false);
  return found.length > 0 ? found : ranked(engine, question, concepts, true);
};
