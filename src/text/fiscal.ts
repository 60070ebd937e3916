import { beginOf, grainOfDays } from './calendar.ts';
import type { Day } from './day.ts';
import { addMonths, lastOfMonth, monthOf, yearOf } from './day.ts';
import type { Period } from './period.ts';

/** A stretch of a company's year, as it numbers it; with neither quarter nor half, the whole year. */
export interface FiscalTerm {
  readonly year: number | null;
  /** 1–4. */
  readonly quarter: number | null;
  /** 1 or 2. */
  readonly half: number | null;
  /** So many first months of the year. */
  readonly first?: number;
}

const monthsOf = (term: FiscalTerm): { readonly length: number; readonly untilYearEnd: number } => {
  if (term.first !== undefined) return { length: term.first, untilYearEnd: 12 - term.first };
  if (term.quarter !== null) return { length: 3, untilYearEnd: (4 - term.quarter) * 3 };
  return term.half === null ? { length: 12, untilYearEnd: 0 } : { length: 6, untilYearEnd: (2 - term.half) * 6 };
};

const inYear = (term: FiscalTerm, year: number, yearEnd: number): Period => {
  const { length, untilYearEnd } = monthsOf(term);
  const end = addMonths(lastOfMonth(year, yearEnd), -untilYearEnd);
  const to = lastOfMonth(yearOf(end), monthOf(end));
  return { from: beginOf(to, length), to, grain: 'fiscal' };
};

/**
 * The calendar days of a fiscal term for a company whose year ends with month `yearEnd` (1–12). Fiscal year N is the one
 * that ends in calendar year N. Without a year: the latest such term that ended before `reference`, null without that day.
 */
export const fiscalPeriod = (term: FiscalTerm, yearEnd: number, reference: Day | null): Period | null => {
  if (term.year !== null) return inYear(term, term.year, yearEnd);
  if (reference === null) return null;
  const year = yearOf(reference);
  const tried = [year + 1, year, year - 1].map((y) => inYear(term, y, yearEnd));
  return tried.find((period) => period.to !== null && period.to < reference) ?? null;
};

const lengths = { year: 12, half: 6, quarter: 3 } as const;

/** The year, half or quarter that holds the day, for a company whose year ends with month `yearEnd` (1–12). */
export const fiscalAround = (day: Day, unit: keyof typeof lengths, yearEnd: number): Period => {
  const months = lengths[unit];
  const left = (((yearEnd - monthOf(day)) % months) + months) % months;
  const end = addMonths(lastOfMonth(yearOf(day), monthOf(day)), left);
  const to = lastOfMonth(yearOf(end), monthOf(end));
  const from = beginOf(to, months);
  return { from, to, grain: grainOfDays(from, to) === unit ? unit : 'fiscal' };
};
