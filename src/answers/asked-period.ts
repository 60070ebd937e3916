import type { Claim } from '../claims/claim.ts';
import { addMonths, addDays, type Day } from '../text/day.ts';
import type { DayRange } from './answer.ts';
import type { Candidate } from './candidate.ts';

/** How well a claim's period meets the one asked for: 0 exactly, 1 as a part of it, null not at all. */
export type Fit = 0 | 1 | null;

const isWithin = (inner: DayRange, outer: DayRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

const isOverlap = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;

const monthsOf = ({ from, to }: DayRange): number => {
  const after = addDays(to, 1);
  return (
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(after.slice(5, 7)) - Number(from.slice(5, 7))
  );
};

const rangeOf = (from: Day | null, to: Day | null): DayRange | null => {
  const [start, end] = [from ?? to, to ?? from];
  return start === null || end === null ? null : { from: start, to: end };
};

/** A fiscal year is called by the year it ends in, wherever it begins. */
const isFiscalYearOf = (claim: Claim, said: DayRange, asked: DayRange): boolean =>
  claim.period?.grain === 'fiscal' &&
  monthsOf(asked) === 12 &&
  monthsOf(said) === 12 &&
  asked.from <= said.to &&
  said.to <= asked.to;

/** A commitment belongs to the time it was made in and to the years it runs for. */
const planned = ({ claim, saidOn }: Candidate): DayRange | null => {
  if (saidOn === null) return null;
  const months = claim.horizon === undefined ? 0 : claim.horizon.n * (claim.horizon.unit === 'year' ? 12 : 1);
  return { from: saidOn, to: addMonths(saidOn, months) };
};

/**
 * Whether a claim is for the period asked for.
 *
 * A year is met by itself, then by what lies in it; a quarter by that quarter, then by a month of it, never by the year.
 */
export const periodFit = (candidate: Candidate, asked: DayRange): Fit => {
  const { claim } = candidate;
  const said = rangeOf(claim.period?.from ?? null, claim.period?.to ?? null);
  if (said !== null && said.from === asked.from && said.to === asked.to) return 0;
  if (said !== null && isWithin(said, asked)) return 1;
  if (said !== null && isFiscalYearOf(claim, said, asked)) return 1;
  const plan = claim.metric === 'capex-commitment' ? planned(candidate) : null;
  return plan !== null && isOverlap(plan, asked) ? 1 : null;
};
