import type { TimeUnit } from '../../../text/period.ts';
import { numberIn, oneOf } from '../../times/grammar.ts';
import type { Groups, Pairing, Wrap } from '../../times/grammar.ts';
import { edgeOf } from '../../times/reading.ts';
import { number, numbers, ordinal, unitOf } from './words.ts';

const early = (edge: 'early' | 'mid' | 'late', words: string): Wrap => ({
  before: new RegExp(`\\b(?:${words})[- ]$`, 'i'),
  read: (point) => edgeOf(point, edge),
});

const lengths: Readonly<Record<TimeUnit, number>> = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 };

/** Thirteen weeks are a quarter, fifty-two or fifty-three a year; others are no part of a year. */
const monthsOfWeeks = (weeks: number): number => (weeks % 13 <= 1 ? 3 * Math.floor(weeks / 13) : 0);

const monthsBack = (groups: Groups): number => {
  const [n, unit] = [numberIn(weekNumbers, groups['n']) ?? 1, unitOf(groups['unit'])];
  return unit === 'week' ? monthsOfWeeks(n) : n * lengths[unit];
};

const weekNumbers = {
  ...numbers,
  thirteen: 13,
  'twenty-six': 26,
  'thirty-nine': 39,
  'fifty-two': 52,
  'fifty-three': 53,
};

const quarterEnds = `(?:the |its |a )?(?:fiscal |financial )?(?:${ordinal}[- ])?(?:fiscal |financial )?`;

export const wraps: readonly Wrap[] = [
  {
    before: new RegExp(
      `(?<![\\w])${quarterEnds}(?:(?<n>${number}|${oneOf(weekNumbers)})[- ])?(?<unit>quarter|Q[1-4]|half-year|half|years?|months?|weeks)(?: period)?(?: just (?:ended|closed|gone|finished))?,? \\(?(?:that |which )?(?<how>ended|ending|ends|to|through|until)(?: on| in)?(?: the)?(?: end of)?(?: \\w+day,)? ?$`,
      'i',
    ),
    read: (point, groups) => {
      const fits = groups['n'] !== undefined || !/s$/i.test(groups['unit'] ?? '');
      const ends = point.kind === 'calendar' && point.part.type !== 'year';
      const isAhead = groups['how']?.toLowerCase() === 'ends' && point.kind === 'calendar' && point.year === null;
      return fits && ends && monthsBack(groups) > 0
        ? { kind: 'ended', point: isAhead ? { ...point, ahead: true } : point, months: monthsBack(groups) }
        : null;
    },
  },
  {
    before: /\b(?:ever )?since (?:the )?(?:(?:beginning|start) of )?$/i,
    read: (point) => ({ kind: 'since', point }),
  },
  { before: /\bas (?:of|at) (?:the )?(?:end (?:of )?|close on )?$/i, read: (point) => ({ kind: 'until', point }) },
];

export const edges: readonly Wrap[] = [
  {
    before: /\bby (?:the )?(?:year-?)?end(?: of |-| )$/i,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : point),
  },
  {
    before: /\bby $/i,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : null),
  },
  early('early', 'early(?: in)?|(?:the )?(?:beginning|start) of'),
  early('mid', 'mid|(?:the )?middle of'),
  early('late', 'late(?: in)?|(?:the )?end(?: of)?|year-end'),
];

/** What makes a range of two points. */
export const ranges: readonly Pairing[] = [
  { between: /^ ?[-–—~] ?$/i },
  { before: /(?:\bfrom (?:the )?)?$/i, between: /^ (?:to|through|thru|until) (?:the )?$/i },
  { before: /\bbetween (?:the )?$/i, between: /^ and (?:the )?$/i },
];
