import type { Day } from '../../text/day.ts';
import { parseDate } from '../../text/dates.ts';

/** Shapes in which pages print the day they were published. */
const shapes = [
  /\d{4}-\d{1,2}-\d{1,2}T\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})?/,
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:\s?日)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[+-]\d{4})?)?/,
  /\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/u,
  /\d{1,2}(?:er|st|nd|rd|th)?\s\p{L}{3,}\.?,?\s\d{4}/u,
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}/,
];

/** The first date printed in a line, as printed. */
export const dateIn = (line: string): string | null =>
  shapes
    .map((shape) => shape.exec(line)?.[0])
    .find((found) => found !== undefined && parseDate(found.trim()) !== null) ?? null;

/** The first day printed in a line, or null. */
export const readDay = (line: string): Day | null => parseDate(line.trim()) ?? parseDate(dateIn(line)?.trim() ?? '');
