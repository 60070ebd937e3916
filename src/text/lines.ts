import type { Span } from './span.ts';

const ends = /\r\n?|[\n\u2028\u2029]/g;

/**
 * The lines of a text without their ends, in order; what stands behind the last line end is one too. Their ends are looked
 * for, not what stands between: an expression for that overflows its stack on a line of some megabytes.
 */
export const findLines = (text: string): readonly Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(ends)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
};
