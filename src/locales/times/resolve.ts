import {
  beginOf,
  dayPeriod,
  grainOfDays,
  latestBefore,
  monthsPeriod,
  movePeriod,
  periodAround,
  weekdayOf,
  yearPeriod,
} from '../../text/calendar.ts';
import type { Day } from '../../text/day.ts';
import { addDays, dayOf, yearOf } from '../../text/day.ts';
import type { Grain, Period, TimeMention } from '../../text/period.ts';
import type { Calendar, Part, Point, Reading, Relative, Weekday } from './reading.ts';

type Unplaced<Mention> = Mention extends unknown ? Omit<Mention, 'span'> : never;

/** A time mention that does not say where it stands. */
export type Meaning = Unplaced<TimeMention>;

const unknown = (grain: Grain): Period => ({ from: null, to: null, grain });

const inYear = (year: number, part: Part): Period | null => {
  if (part.type === 'year') return yearPeriod(year);
  if (part.type === 'months') return monthsPeriod(year, part.first, part.last);
  const day = dayOf(year, part.month, part.day);
  return day === null ? null : dayPeriod(day);
};

const isKnown = (period: Period | null): period is Period & { from: Day; to: Day } =>
  period !== null && period.from !== null && period.to !== null;

// 29 February comes back after at most eight years.
const nearby = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const closest = (part: Part, reference: Day, step: 1 | -1, fits: (from: Day, to: Day) => boolean): Period | null =>
  nearby
    .map((years) => inYear(yearOf(reference) + step * years, part))
    .filter(isKnown)
    .find((period) => fits(period.from, period.to)) ?? null;

/** Nine months are told of once they are over; a quarter or a half may be under way. */
const isLong = (part: Part): boolean => part.type === 'months' && part.last - part.first > 5;

const latest = (part: Part, reference: Day): Period | null =>
  closest(part, reference, -1, (from, to) => (isLong(part) ? to : from) <= reference);

const coming = (part: Part, reference: Day): Period | null => closest(part, reference, 1, (_, to) => to >= reference);

const placeMonths = ({ year, part, ahead }: Calendar, reference: Day | null): Period | null => {
  if (year !== null && 'at' in year) return inYear(year.at, part);
  if (reference === null)
    return unknown(part.type === 'months' ? monthsPeriod(2000, part.first, part.last).grain : part.type);
  if (year !== null) return inYear(yearOf(reference) + year.by, part);
  return ahead === true ? coming(part, reference) : latest(part, reference);
};

const placeCalendar = (point: Calendar, reference: Day | null): Period | null => {
  const period = placeMonths(point, reference);
  return period !== null && point.isLoose === true ? { ...period, grain: 'range' } : period;
};

const grainOf = (unit: Relative['unit']): Grain => (unit === 'week' ? 'range' : unit);

const placeRelative = ({ n, unit }: Relative, reference: Day | null): Period =>
  reference === null ? unknown(grainOf(unit)) : movePeriod(periodAround(reference, unit), n, unit);

const placeWeekday = ({ day, week }: Weekday, reference: Day | null): Period => {
  if (reference === null) return unknown('day');
  const inWeek = addDays(reference, day - weekdayOf(reference));
  if (week !== null) return dayPeriod(addDays(inWeek, week * 7));
  return dayPeriod(inWeek <= reference ? inWeek : addDays(inWeek, -7));
};

const place = (point: Point, reference: Day | null): Period | null => {
  if (point.kind === 'calendar') return placeCalendar(point, reference);
  return point.kind === 'relative' ? placeRelative(point, reference) : placeWeekday(point, reference);
};

const saysYear = (point: Point): boolean =>
  point.kind === 'calendar' ? point.year !== null : point.kind === 'relative' && point.unit === 'year';

const grainOfMonths: Readonly<Record<number, Grain>> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' };

/** The latest that had ended by then, not the one under way. */
const placeEnd = (point: Point, reference: Day | null): Period | null => {
  const period = place(point, reference);
  const open = point.kind === 'calendar' && point.year === null && point.ahead !== true && reference !== null;
  return open && isKnown(period) && period.to > reference ? movePeriod(period, -1, 'year') : period;
};

const endedPeriod = (point: Point, months: number, reference: Day | null): Period | null => {
  const grain = grainOfMonths[months] ?? 'range';
  const end = placeEnd(point, reference);
  if (end === null) return null;
  return end.to === null ? unknown(grain) : { from: beginOf(end.to, months), to: end.to, grain };
};

const sincePeriod = (point: Point, reference: Day | null): Period | null => {
  const period = place(point, reference);
  return period && { from: period.from, to: null, grain: 'range' };
};

/** Where only one end says its year, the other one is the nearest that keeps them in order. */
const placeLast = (first: Period, last: Point, reference: Day | null): Period | null =>
  last.kind === 'calendar' && last.year === null && first.from !== null
    ? coming(last.part, first.from)
    : place(last, reference);

const placeFirst = (first: Point, last: Point, reference: Day | null): Period | null => {
  const end = last.kind === 'calendar' && last.year !== null ? place(last, reference) : null;
  return first.kind === 'calendar' && first.year === null && end?.to
    ? latest(first.part, end.to)
    : place(first, reference);
};

const betweenPeriod = (first: Point, last: Point, reference: Day | null): Period | null => {
  const begin = placeFirst(first, last, reference);
  if (begin === null) return null;
  const end = placeLast(begin, last, reference);
  if (begin.from === null || end?.to === null) return unknown('range');
  return end === null || end.to < begin.from
    ? null
    : { from: begin.from, to: end.to, grain: grainOfDays(begin.from, end.to) };
};

const asMention = (period: Period | null, yearStated: boolean): Meaning | null =>
  period === null ? null : { kind: 'period', period, yearStated };

/** Articles tell of the latest complete quarter: its year is the one that "the same period of 2019" steps back from. */
const sameMeaning = (year: number, reference: Day | null): Meaning | null => {
  const discussed = reference === null ? null : latestBefore(reference, 'quarter').to;
  return discussed === null ? null : { kind: 'shift', n: year - yearOf(discussed), unit: 'year' };
};

/** What a reading means for an article of that day; null where it means nothing. */
export const resolve = (reading: Reading, reference: Day | null): Meaning | null => {
  switch (reading.kind) {
    case 'calendar':
    case 'relative':
    case 'weekday':
      return asMention(place(reading, reference), saysYear(reading));
    case 'between':
      return asMention(
        betweenPeriod(reading.first, reading.last, reference),
        saysYear(reading.first) || saysYear(reading.last),
      );
    case 'since':
      return asMention(sincePeriod(reading.point, reference), saysYear(reading.point));
    case 'until': {
      const period = placeEnd(reading.point, reference);
      return asMention(period && { from: null, to: period.to, grain: 'range' }, saysYear(reading.point));
    }
    case 'ended':
      return asMention(endedPeriod(reading.point, reading.months, reference), saysYear(reading.point));
    case 'same':
      return sameMeaning(reading.year, reference);
    case 'nothing':
      return null;
    default:
      return reading;
  }
};
