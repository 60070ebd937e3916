import { shift } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Ranked } from './rank.ts';
import type { Reading } from './readings.ts';

/** In order; spans that overlap or touch become one. */
const merge = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
};

/** A word that is one of many a question's word may stand for shows nothing. */
const leastShown = 0.25;

/** Where a passage says what was asked for, in article offsets: its words, and names of the same things in any language. */
export const matchedSpans = ({ article, passage, sought }: Ranked, reading: Reading): readonly Span[] => {
  const words = sought.words[article.language].filter(({ weight }) => weight >= leastShown);
  const terms = new Set(words.map(({ term }) => term));
  const ids = new Set(sought.subjects.map(({ term }) => term));
  const found = [
    ...reading.terms.filter(({ term }) => terms.has(term)),
    ...reading.concepts.filter((concept) => concept.ids.some((id) => ids.has(id))),
  ];
  return merge(found.map(({ span }) => shift(span, passage.span.start)));
};
