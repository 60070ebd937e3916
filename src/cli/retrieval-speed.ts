import { highest } from '../search/highest.ts';
import { searchAsShipped } from '../search/search-as-shipped.ts';
import { termsOf } from '../search/analyse.ts';
import { createWordIndex } from '../search/word-index.ts';
import type { QuestionSet } from './retrieval-eval.ts';

/** How many times as fast as MiniSearch a question must be answered, with the same terms in one run; absolute times say nothing here. */
export const leastSpeedUp = 3;

const limit = 10;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const timeOf = (step: () => void): number => {
  const started = performance.now();
  step();
  return performance.now() - started;
};

/** MiniSearch's median time a question beside ours, one after the other, so that what slows the machine slows both. */
export const speedUp = ({ contexts, questions, language }: QuestionSet): number => {
  const index = createWordIndex(1);
  const texts = contexts.map((text) => termsOf(text, language));
  for (const [id, text] of texts.entries()) index.add({ id, title: [], text });
  const shipped = searchAsShipped(texts.map((terms) => terms.join(' ')));
  const times = questions.map(({ text }) => {
    const terms = [...new Set(termsOf(text, language))];
    const ours = timeOf(() => {
      const scores = new Float64Array(contexts.length);
      index.score(
        terms.map((term) => ({ term, weight: 1 })),
        scores,
      );
      highest(scores, limit).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    });
    return { ours, theirs: timeOf(() => void shipped(terms.join(' '), limit)) };
  });
  return median(times.map(({ theirs }) => theirs)) / median(times.map(({ ours }) => ours));
};
