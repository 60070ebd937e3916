import { contains, overlaps, sliceOf } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** The words of a passage that are shown; all offsets are the article's. */
export interface Snippet {
  /** At most as long as asked for, in UTF-16 code units; without white space at its ends. */
  readonly span: Span;
  /** What matched inside it, for highlighting. */
  readonly matched: readonly Span[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

const segmentsOf = (segmenter: Intl.Segmenter, text: string, from: number): readonly Span[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));

/** Words (spaces and marks too); one that does not fit by itself is given grapheme by grapheme. */
const piecesOf = (text: string, span: Span, limit: number): readonly Span[] =>
  segmentsOf(words, sliceOf(text, span), span.start).flatMap((word) =>
    word.end - word.start <= limit ? [word] : segmentsOf(graphemes, sliceOf(text, word), word.start),
  );

/** How much of what matched stands before each offset of a span. */
const matchedBefore = (span: Span, matched: readonly Span[]): ((at: number) => number) => {
  const marks = new Uint8Array(span.end - span.start);
  for (const { start, end } of matched) marks.fill(1, Math.max(0, start - span.start), Math.max(0, end - span.start));
  const sums = new Uint32Array(marks.length + 1);
  for (const [index, mark] of marks.entries()) sums[index + 1] = (sums[index] ?? 0) + mark;
  return (at) => sums[at - span.start] ?? 0;
};

/** All stretches of whole pieces that can't grow to the right without exceeding the limit. */
const windowsOf = (pieces: readonly Span[], limit: number): readonly Span[] => {
  const windows: Span[] = [];
  let last = -1;
  for (const first of pieces) {
    while ((pieces[last + 1]?.end ?? Infinity) - first.start <= limit) last += 1;
    const end = pieces[last]?.end ?? first.start;
    if (end > first.start) windows.push({ start: first.start, end });
    if (last === pieces.length - 1) break;
  }
  return windows;
};

/** How far what matched is from the middle: words on both sides of it make it readable. */
const leanOf = (window: Span, matched: readonly Span[]): number => {
  const inside = matched.filter((span) => overlaps(window, span));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.abs(first.start - window.start - (window.end - last.end));
};

const bestOf = (windows: readonly Span[], span: Span, matched: readonly Span[]): Span => {
  const before = matchedBefore(span, matched);
  const shown = ({ start, end }: Span): number => before(end) - before(start);
  const most = windows.reduce((best, window) => Math.max(best, shown(window)), 0);
  const fullest = windows.filter((window) => shown(window) === most);
  const leans = fullest.map((window) => leanOf(window, matched));
  const least = leans.reduce((best, lean) => Math.min(best, lean), Infinity);
  return fullest[leans.indexOf(least)] ?? { start: span.start, end: span.start };
};

const trimmed = (text: string, { start, end }: Span): Span => {
  const shown = text.slice(start, end);
  return { start: start + shown.length - shown.trimStart().length, end: end - (shown.length - shown.trimEnd().length) };
};

/**
 * The stretch of a passage that shows most of what matched, cut between words (inside one only where it exceeds the limit
 * by itself, and then between graphemes). `matched` is in order, as in a hit; `limit` is in UTF-16 code units.
 */
export const snippetOf = (text: string, span: Span, matched: readonly Span[], limit: number): Snippet => {
  const whole = trimmed(text, span);
  const fits = whole.end - whole.start <= limit;
  const shown = fits ? whole : trimmed(text, bestOf(windowsOf(piecesOf(text, whole, limit), limit), whole, matched));
  return {
    span: shown,
    matched: matched.filter((found) => contains(shown, found)),
    cutBefore: shown.start > whole.start,
    cutAfter: shown.end < whole.end,
  };
};
