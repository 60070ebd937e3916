import { highest } from '../search/highest.ts';
import { createReader, createWriter } from '../search/bytes.ts';
import { reloadAsShipped, searchAsShipped } from '../search/search-as-shipped.ts';
import { termsOf } from '../search/analyse.ts';
import { createWordIndex, readWordIndex } from '../search/word-index.ts';
import type { QuestionSet } from './retrieval-eval.ts';

/** How many times as fast as MiniSearch a question must be answered, with the same terms in one run; absolute times say nothing here. */
export const leastSpeedUp = 3;

/** How many times as fast an index must be there from its file as MiniSearch’s from its JSON, up to the first answer. */
export const leastLoadUp = 10;

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

/** MiniSearch's median time from JSON to the first answer beside ours from bytes, the same terms in both. */
export const loadUp = ({ contexts, questions, language }: QuestionSet): number => {
  const index = createWordIndex(1);
  const texts = contexts.map((text) => termsOf(text, language));
  for (const [id, text] of texts.entries()) index.add({ id, title: [], text });
  const writer = createWriter();
  index.write(writer, (id) => id);
  const [bytes, reload] = [writer.take(), reloadAsShipped(texts.map((terms) => terms.join(' ')))];
  const asked = termsOf(questions[0]?.text ?? '', language);
  const times = Array.from({ length: 5 }, () => ({
    ours: timeOf(() =>
      readWordIndex(createReader(bytes), 1).score(
        asked.map((term) => ({ term, weight: 1 })),
        new Float64Array(contexts.length),
      ),
    ),
    theirs: timeOf(() => void reload()(asked.join(' '), limit)),
  }));
  return median(times.map(({ theirs }) => theirs)) / median(times.map(({ ours }) => ours));
};
