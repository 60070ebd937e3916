import type { Day } from './day.ts';
import { addDays, addMonths, dayOfMonth, daysInMonth, firstOfMonth, lastOfMonth, monthOf, yearOf } from './day.ts';
import type { Grain, Period, TimeUnit } from './period.ts';

/** 1–4. */
export const quarterOf = (day: Day): number => Math.ceil(monthOf(day) / 3);

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' });

const grainOfMonths = (first: number, last: number): Grain => {
  const length = last - first + 1;
  const aligned = (first - 1) % length === 0;
  if (length === 1) return 'month';
  if (length === 12) return 'year';
  if (length === 3 && aligned) return 'quarter';
  return length === 6 && aligned ? 'half' : 'range';
};

/** Whole months of one year, 1–12, both included; three that are a quarter have that grain. */
export const monthsPeriod = (year: number, first: number, last: number): Period => ({
  from: firstOfMonth(year, first),
  to: lastOfMonth(year, last),
  grain: grainOfMonths(first, last),
});

export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod(year, quarter * 3 - 2, quarter * 3);

const halfPeriod = (year: number, half: number): Period => monthsPeriod(year, half * 6 - 5, half * 6);

export const dayPeriod = (day: Day): Period => ({ from: day, to: day, grain: 'day' });

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const weekPeriod = (day: Day): Period => {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6), grain: 'range' };
};

/** The calendar unit (weeks begin on Monday) that holds the day. */
export const periodAround = (day: Day, unit: TimeUnit): Period => {
  const year = yearOf(day);
  const month = monthOf(day);
  if (unit === 'year') return yearPeriod(year);
  if (unit === 'half') return halfPeriod(year, month > 6 ? 2 : 1);
  if (unit === 'quarter') return quarterPeriod(year, quarterOf(day));
  if (unit === 'month') return monthsPeriod(year, month, month);
  return unit === 'week' ? weekPeriod(day) : dayPeriod(day);
};

const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;
const daysIn = { week: 7, day: 1 } as const;

/** Months are clamped as in `addMonths`. */
const moveDay = (day: Day, n: number, unit: TimeUnit): Day =>
  unit === 'week' || unit === 'day' ? addDays(day, n * daysIn[unit]) : addMonths(day, n * monthsIn[unit]);

const isMonthEnd = (day: Day): boolean => dayOfMonth(day) === daysInMonth(yearOf(day), monthOf(day));

const moveEnd = (day: Day, n: number, unit: TimeUnit): Day => {
  const moved = moveDay(day, n, unit);
  const keepsMonthEnd = unit !== 'week' && unit !== 'day' && isMonthEnd(day);
  return keepsMonthEnd ? lastOfMonth(yearOf(moved), monthOf(moved)) : moved;
};

/** Moves a period by whole units: what ends with a month still does. */
export const movePeriod = (period: Period, n: number, unit: TimeUnit): Period => ({
  from: period.from === null ? null : moveDay(period.from, n, unit),
  to: period.to === null ? null : moveEnd(period.to, n, unit),
  grain: period.grain,
});

/** Companies that close their books on a weekday count in weeks. */
const weeksInQuarter = 13;

/** The first day of the `months` months that end on `to`; quarters that end within a month are thirteen weeks each. */
export const beginOf = (to: Day, months: number): Day => {
  if (!isMonthEnd(to) && months % 3 === 0) return addDays(to, 1 - weeksInQuarter * 7 * (months / 3));
  const back = addMonths(to, -months);
  return isMonthEnd(to) ? addDays(lastOfMonth(yearOf(back), monthOf(back)), 1) : addDays(back, 1);
};

/** The calendar unit that the days make up; `range` where they make up none. */
export const grainOfDays = (from: Day, to: Day): Grain =>
  (['day', 'month', 'quarter', 'half', 'year'] as const).find((unit) => {
    const around = periodAround(from, unit);
    return around.from === from && around.to === to;
  }) ?? 'range';

/** The latest complete calendar unit before the day. */
export const latestBefore = (day: Day, unit: TimeUnit): Period => movePeriod(periodAround(day, unit), -1, unit);
