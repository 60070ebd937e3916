import { companies } from '../lexicon/companies.ts';
import { beginOf, movePeriod, periodAround, quarterOf } from '../text/calendar.ts';
import { addDays, addMonths, type Day, monthOf, yearOf } from '../text/day.ts';
import { fiscalAround, fiscalPeriod } from '../text/fiscal.ts';
import type { Period, TimeMention, TimeUnit } from '../text/period.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidate.ts';
import type { Subject } from './claim.ts';
import { clauseAt } from './clause-at.ts';
import type { Reading, Sentence } from './reading.ts';

const yearEnds = new Map(companies.map((company) => [company.id, company.fiscalYearEnd]));

const yearEndOf = (subject: Subject | null): number =>
  subject?.type === 'company' ? (yearEnds.get(subject.id) ?? 12) : 12;

/** Calendar months that a period touches; 0 where an end is open. */
export const monthsOf = ({ from, to }: Period): number =>
  from === null || to === null ? 0 : (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;

/** "The half-year", "the quarter": the latest that had ended by then. A year may as well be the one under way. */
const latestEnded = (unit: TimeUnit, yearEnd: number, reference: Day): Period | null => {
  if (unit !== 'half' && unit !== 'quarter') return null;
  const around = fiscalAround(reference, unit, yearEnd);
  return around.to !== null && around.to < reference
    ? around
    : fiscalAround(addMonths(reference, unit === 'half' ? -6 : -3), unit, yearEnd);
};

/** "Full-year" beside a quarter is the year that holds it; "the quarter" beside a quarter is that one. */
const holding = (
  { unit }: { readonly unit: string },
  current: Period,
  yearEnd: number,
  reference: Day | null,
): Period => {
  const months = monthsOf(current);
  if (unit === 'year' && months < 12 && current.to !== null) return fiscalAround(current.to, 'year', yearEnd);
  if (unit === 'month' && months > 1 && current.to !== null) return periodAround(current.to, 'month');
  if (unit === 'half' && months !== 6 && reference !== null) return latestEnded('half', yearEnd, reference) ?? current;
  return current;
};

const inMonths: Readonly<Partial<Record<TimeUnit, number>>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The calendar period of a dated expression for whom it is told of; null where it names none by itself. `current` is the period under discussion. */
export const resolveTime = (
  time: TimeMention,
  subject: Subject | null,
  current: Period | null,
  reference: Day | null,
): Period | null => {
  switch (time.kind) {
    case 'period':
      return time.period.from === null && time.period.to === null ? null : time.period;
    case 'fiscal':
      return fiscalPeriod(time, yearEndOf(subject), reference);
    case 'shift':
      if (current === null)
        return time.n === 0 && reference !== null ? latestEnded(time.unit, yearEndOf(subject), reference) : null;
      return time.n === 0
        ? holding(time, current, yearEndOf(subject), reference)
        : movePeriod(current, time.n, time.unit);
    case 'running':
      return reference === null
        ? null
        : movePeriod(fiscalAround(reference, time.unit, yearEndOf(subject)), time.n, time.unit);
    case 'trailing': {
      const months = time.n * (inMonths[time.unit] ?? 0);
      return current?.to == null || months === 0
        ? null
        : { from: beginOf(current.to, months), to: current.to, grain: 'range' };
    }
    case 'horizon':
      return null;
  }
};

const isNounOfForecast = /guidance|outlook|forecasts?$|prévisions?|perspectives|projections?|指引|展望|预期/iu;

/** Whether a clause looks ahead before the time it names: "expects 54 billion for the third quarter". */
const isForetold = (reading: Reading, sentence: Sentence, time: Span): boolean => {
  const start = clauseAt(sentence, time.start).start;
  const isOpening = time.start - sentence.span.start <= 8 && sentence.quantities.length > 0;
  const end = isOpening ? (sentence.quantities[0]?.outer.start ?? time.start) : time.start;
  return cuesIn(sentence, 'forecast', { start: sentence.span.start, end }).some(
    (cue) =>
      (cue.span.start >= start || time.start - cue.span.end <= 80) &&
      !(cue.span.start >= time.end && isNounOfForecast.test(reading.text.slice(cue.span.start, cue.span.end))) &&
      !/\b(?:had|avait|avaient)\s*$/u.test(reading.text.slice(Math.max(0, cue.span.start - 8), cue.span.start)) &&
      !reading.text.slice(cue.span.start, cue.span.end).endsWith('ed'),
  );
};

/** Days after its end for which a period is still being estimated rather than foretold anew. */
const stillEstimated = 100;

/** A forecast's quarter without a year is the next one. */
export const ahead = (reading: Reading, sentence: Sentence, time: TimeMention, period: Period): Period => {
  const { reference } = reading;
  const isUndated = (time.kind === 'period' && !time.yearStated) || (time.kind === 'fiscal' && time.year === null);
  if (!isUndated || reference === null || period.to === null || addDays(period.to, stillEstimated) >= reference)
    return period;
  const isOwnYear = period.grain === 'year' && period.from?.endsWith('-01-01') === false;
  if (!['quarter', 'half', 'month', 'fiscal'].includes(period.grain) && !isOwnYear) return period;
  return isForetold(reading, sentence, time.span) ? movePeriod(period, 1, 'year') : period;
};

/** "The year" that is looked ahead to is the one under way. */
export const runningPeriod = (
  reading: Reading,
  sentence: Sentence,
  time: TimeMention,
  subject: Subject | null,
): Period | null => {
  if (time.kind !== 'shift' || time.n !== 0 || time.unit !== 'year' || reading.reference === null) return null;
  return isForetold(reading, sentence, time.span)
    ? fiscalAround(reading.reference, time.unit, yearEndOf(subject))
    : null;
};

/** "2024-25" told of a company whose year is not the calendar's: the one that ends in the second. */
const ownSpan = (time: TimeMention, subject: Subject | null): Period | null => {
  const yearEnd = yearEndOf(subject);
  if (time.kind !== 'period' || time.period.from === null || time.period.to === null || yearEnd === 12) return null;
  const last = yearOf(time.period.to);
  const isSpan =
    time.period.from === `${last - 1}-01-01` &&
    time.period.to === `${last}-12-31` &&
    time.span.end - time.span.start <= 9;
  return isSpan ? fiscalPeriod({ year: last, quarter: null, half: null }, yearEnd, null) : null;
};

/** "Pour 2026" where a company reports on a year of its own that is not the calendar's: that year of its own. */
const ownYear = (time: TimeMention, subject: Subject | null, current: Period | null): Period | null => {
  const yearEnd = yearEndOf(subject);
  const isOwn =
    time.kind === 'period' &&
    time.period.grain === 'year' &&
    time.period.from?.endsWith('-01-01') === true &&
    yearEnd !== 12 &&
    current?.to != null &&
    monthsOf(current) === 12 &&
    monthOf(current.to) === yearEnd;
  return isOwn && time.period.from !== null
    ? fiscalPeriod({ year: yearOf(time.period.from), quarter: null, half: null }, yearEnd, null)
    : null;
};

/** "In the fourth quarter" of a company whose quarters are not the calendar's, in an article on such a quarter, is its own. */
const ownQuarter = (
  time: TimeMention,
  subject: Subject | null,
  current: Period | null,
  reference: Day | null,
): Period | null => {
  if (time.kind !== 'period' || time.yearStated || time.period.grain !== 'quarter' || time.period.from === null)
    return null;
  const yearEnd = yearEndOf(subject);
  const isOwn =
    monthOf(time.period.from) % 3 === 1 &&
    yearEnd % 3 !== 0 &&
    current?.to != null &&
    monthOf(current.to) % 3 === yearEnd % 3;
  const isUnderWay = yearEnd !== 12 && reference !== null && (time.period.to ?? '') >= reference;
  return isOwn || isUnderWay
    ? fiscalPeriod({ year: null, quarter: quarterOf(time.period.from), half: null }, yearEnd, reference)
    : null;
};

/** A bare year or quarter that is a company's own rather than the calendar's. */
export const ownTerm = (
  time: TimeMention,
  subject: Subject | null,
  current: Period | null,
  reference: Day | null,
): Period | null =>
  ownSpan(time, subject) ?? ownYear(time, subject, current) ?? ownQuarter(time, subject, current, reference);
