import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** Where a span of the clean text stands in the decoded file; empty where none of it was printed there. */
export const toRaw = (article: Article, span: Span): Span => {
  const held = article.raw.filter((run) => run.text < span.end && run.text + run.length > span.start);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.raw + Math.max(0, span.start - first.text),
    end: last.raw + Math.min(last.length, span.end - last.text),
  };
};
