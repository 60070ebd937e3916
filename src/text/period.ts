import type { Day } from './day.ts';
import type { Span } from './span.ts';

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal' | 'range';

/** A stretch of calendar days, both ends included; an end is null where the text leaves it open. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly grain: Grain;
}

export type TimeUnit = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

/**
 * A dated expression of a text.
 *
 * - `period`: on the calendar, resolved against the reference day where the year is left out (the latest such period that
 *   began on or before the reference day); both ends are null when there is no reference day to resolve it with.
 *   `yearStated`: the words say which year, by number or as "last year" / 去年. "Since 2017" has no end, 截至2023年底 no beginning.
 * - `fiscal`: a fiscal year, half or quarter, as numbered by the company (the calendar depends on whose it is).
 * - `shift`: relative to the period under discussion: "a year earlier" `-1 year`, "the previous quarter" `-1 quarter`,
 *   "the quarter" / 本季度 `0 quarter`, 去年同期 `-1 year`.
 * - `running`: the year, half or quarter of the company's own that is under way, or so many after it: "this fiscal year" 0, "next fiscal year" 1.
 * - `horizon`: a stretch that begins now: "over the next three years", 未来五年.
 * - `trailing`: a stretch that ends now: "over the past twelve months", 过去四年.
 */
export type TimeMention = { readonly span: Span } & (
  | { readonly kind: 'period'; readonly period: Period; readonly yearStated: boolean }
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
);
