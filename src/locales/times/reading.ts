import type { TimeUnit } from '../../text/period.ts';

/** Which year: `at` that number, `by` so many from the reference day's, or left out. */
export type Year = { readonly at: number } | { readonly by: number } | null;

/** What of the year. Months count from 1. */
export type Part =
  | { readonly type: 'year' }
  | { readonly type: 'months'; readonly first: number; readonly last: number }
  | { readonly type: 'day'; readonly month: number; readonly day: number };

/** A place on the calendar; `ahead`: with the year left out, the coming one is meant. */
export interface Calendar {
  readonly kind: 'calendar';
  readonly year: Year;
  readonly part: Part;
  readonly ahead?: boolean;
  /** "Late 2024": about those months, no quarter that anybody reports on. */
  readonly isLoose?: boolean;
}

/** The calendar unit that holds the reference day, moved by `n`. */
export interface Relative {
  readonly kind: 'relative';
  readonly n: number;
  readonly unit: TimeUnit;
}

/** 1 is Monday. `week` counts from the reference day's; null is the latest such day. */
export interface Weekday {
  readonly kind: 'weekday';
  readonly day: number;
  readonly week: number | null;
}

export type Point = Calendar | Relative | Weekday;

/** What words say, before a reference day fills in what they leave out. */
export type Reading =
  | Point
  | { readonly kind: 'between'; readonly first: Point; readonly last: Point }
  | { readonly kind: 'since'; readonly point: Point }
  | { readonly kind: 'until'; readonly point: Point }
  | { readonly kind: 'ended'; readonly point: Point; readonly months: number }
  /** The period under discussion, in that year. */
  | { readonly kind: 'same'; readonly year: number }
  | {
      readonly kind: 'fiscal';
      readonly year: number | null;
      readonly quarter: number | null;
      readonly half: number | null;
      /** So many first months of the year. */
      readonly first?: number;
    }
  | { readonly kind: 'shift'; readonly n: number; readonly unit: TimeUnit }
  | { readonly kind: 'running'; readonly n: number; readonly unit: 'year' | 'half' | 'quarter' }
  | { readonly kind: 'horizon'; readonly n: number; readonly unit: 'year' | 'month' }
  | { readonly kind: 'trailing'; readonly n: number; readonly unit: TimeUnit }
  /** Looks like a time and is none: it keeps shorter readings away. */
  | { readonly kind: 'nothing' };

export const isPoint = (reading: Reading): reading is Point =>
  reading.kind === 'calendar' || reading.kind === 'relative' || reading.kind === 'weekday';

export const nothing: Reading = { kind: 'nothing' };

export const wholeYear: Part = { type: 'year' };

export const monthPart = (month: number): Part => ({ type: 'months', first: month, last: month });

export const quarterPart = (quarter: number): Part => ({ type: 'months', first: quarter * 3 - 2, last: quarter * 3 });

export const halfPart = (half: number): Part => ({ type: 'months', first: half * 6 - 5, last: half * 6 });

export const calendar = (year: Year, part: Part): Calendar => ({ kind: 'calendar', year, part });

export const shift = (n: number, unit: TimeUnit): Reading => ({ kind: 'shift', n, unit });

/** A company's own year or quarter under way, moved by `n`. */
export const running = (n: number, unit: 'year' | 'half' | 'quarter'): Reading => ({ kind: 'running', n, unit });

export const relative = (n: number, unit: TimeUnit): Relative => ({ kind: 'relative', n, unit });

/** "A year ago" compares with the period under discussion, "four years ago" names a year. */
export const ago = (n: number, unit: TimeUnit): Reading =>
  n === 1 && unit === 'year' ? shift(-1, 'year') : relative(-n, unit);

/** Early, mid or late in a point of the calendar: a quarter of a year; a month is not cut further. */
export const edgeOf = (point: Point, edge: 'early' | 'mid' | 'late'): Point => {
  if (point.kind === 'relative' && point.unit === 'year') return edgeOf(calendar({ by: point.n }, wholeYear), edge);
  if (point.kind !== 'calendar' || point.part.type !== 'year') return point;
  const part: Part = edge === 'mid' ? { type: 'months', first: 6, last: 7 } : quarterPart(edge === 'early' ? 1 : 4);
  return { ...point, part, isLoose: true };
};
