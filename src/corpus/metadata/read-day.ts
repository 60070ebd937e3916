import { type DayOrder, parseDate } from '../../text/dates.ts';
import type { Day } from '../../text/day.ts';
import { parseInstant } from '../../text/instants.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** Shapes in which pages print the day they were published. */
const shapes: readonly RegExp[] = [
  /\d{4}-\d{1,2}-\d{1,2}T\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:Z|[+-]\d{2}:?\d{2})?/g,
  /(?<!\d)\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)(?:\s?[日号])?(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[+-]\d{4})?)?/g,
  /\p{L}{3,}(?:\.\s?|\s)\d{1,2}(?:st|nd|rd|th)?(?:,\s?|\s)\d{4}(?!\d)/gu,
  /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?[\s-]\p{L}{3,}\.?,?[\s-]\d{4}(?!\d)/gu,
  /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)/g,
];

/** A day that a file states. */
export interface Stamp {
  readonly day: Day;
  /** The moment, in milliseconds since 1970, where it is told in UTC; null where the day is a local one. */
  readonly at: number | null;
}

/** A day printed in a line, and where. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  /** Null for 03/04/2025 where the line doesn't tell which number is the month. */
  readonly day: Day | null;
}

const french =
  /(?<!\p{L})(?:publi[ée]e?|post[ée]e?|mis|jour|le|par|rédaction|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})|\d\s?h\s?\d\d/iu;
const dayFirst = /(?<!\p{L})(?:GMT|BST|CES?T|IST|AES?T)(?!\p{L})/u;
const monthFirst = /(?<!\p{L})(?:[ECMP][SD]T|ET|PT)(?!\p{L})/u;

const orderIn = (line: string): DayOrder | null => {
  if (french.test(line) || dayFirst.test(line)) return 'day-first';
  return monthFirst.test(line) ? 'month-first' : null;
};

const isAmbiguous = (printed: string): boolean => parseDate(printed, 'day-first') !== null;

/** All days printed in a line, in order, not overlapping. */
export const daysIn = (line: string): readonly PrintedDay[] => {
  // Every shape has a year in it, and few lines of a text have one.
  if (!/\d{4}/.test(line)) return [];
  const order = orderIn(line);
  const found = shapes.flatMap((shape) =>
    matchesOf(shape, line).flatMap((match) => {
      const day = parseDate(match[0], order);
      const place = { start: match.index, end: match.index + match[0].length };
      return day !== null || isAmbiguous(match[0]) ? [{ ...place, day }] : [];
    }),
  );
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, i) => !sorted.slice(0, i).some((other) => other.end > one.start));
};

const updating =
  /(?:updated?|modifi(?:ed|é)|mis(?:e)? à jour|màj|maj|更新|修改)(?:\s?(?:on|at|le|time|于|於|时间|時間))?\s?[:：]?\s*(?:\p{L}{2,9}[.,]?\s)?$/iu;

/** Whether the day is one of a later change. */
const isUpdate = (line: string, { start }: PrintedDay): boolean =>
  updating.test(line.slice(Math.max(0, start - 40), start));

const momentIn = (text: string): number | null => {
  const instant = parseInstant(text);
  return instant?.offset === 0 ? instant.at : null;
};

/** When the line says that something was published; failing that, when it was last changed; or null. */
export const readStamp = (line: string): Stamp | null => {
  const whole = parseDate(line.trim());
  if (whole !== null) return { day: whole, at: momentIn(line) };
  const days = daysIn(line);
  const found = days.find((printed) => !isUpdate(line, printed)) ?? days[0];
  if (found === undefined || found.day === null) return null;
  return { day: found.day, at: momentIn(line.slice(found.start, found.end)) };
};

/** The day on which the line says that something was published; failing that, the day of the last change; or null. */
export const readDay = (line: string): Day | null => readStamp(line)?.day ?? null;

/** The days on which the line says that something was published; none of a later change. */
export const publishedDays = (line: string): readonly Day[] =>
  daysIn(line).flatMap((printed) => (printed.day === null || isUpdate(line, printed) ? [] : [printed.day]));

/** Whether the only days of a line are days of a later change. */
export const isUpdateLine = (line: string): boolean => {
  const days = daysIn(line);
  return days.length > 0 && days.every((printed) => isUpdate(line, printed));
};
