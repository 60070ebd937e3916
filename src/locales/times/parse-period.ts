import { latestBefore, movePeriod, periodAround, yearPeriod } from '../../text/calendar.ts';
import type { Day } from '../../text/day.ts';
import { isDay, lastOfMonth } from '../../text/day.ts';
import { normalise } from '../../text/normalise.ts';
import type { Period, TimeMention } from '../../text/period.ts';
import { times as english } from '../en/times.ts';
import { times as french } from '../fr/times.ts';
import { times as chinese } from '../zh/times.ts';

/** Calendar days, both included. */
interface Days {
  readonly from: Day;
  readonly to: Day;
}

const closed = (period: Pick<Period, 'from' | 'to'>): Days | null =>
  period.from === null || period.to === null ? null : { from: period.from, to: period.to };

const upTo = (period: Period, today: Day): Days | null =>
  closed({ from: period.from, to: period.to ?? (period.from !== null && period.from <= today ? today : null) });

const oneCode = (code: string): Days | null => {
  if (/^\d{4}$/.test(code)) return closed(yearPeriod(Number(code)));
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(code))
    return { from: `${code}-01`, to: lastOfMonth(Number(code.slice(0, 4)), Number(code.slice(5))) };
  return isDay(code) ? { from: code, to: code } : null;
};

const fromCode = (text: string): Days | null => {
  const [first = '', last = first, ...rest] = text.split('/');
  const begin = oneCode(first);
  const end = oneCode(last);
  return begin === null || end === null || rest.length > 0 || end.to < begin.from
    ? null
    : { from: begin.from, to: end.to };
};

/** Whole quarters that are over; months and years run up to today. */
const trailing = (n: number, unit: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day', today: Day): Days | null => {
  const whole = unit === 'quarter' || unit === 'half';
  const last = whole ? latestBefore(today, unit) : periodAround(today, unit);
  const first = movePeriod(last, whole ? 1 - n : -n, unit);
  return closed({ from: first.from, to: whole ? last.to : today });
};

const meant = (mention: TimeMention, today: Day): Days | null => {
  if (mention.kind === 'period') return upTo(mention.period, today);
  if (mention.kind === 'trailing') return trailing(mention.n, mention.unit, today);
  return mention.kind === 'shift' || mention.kind === 'running'
    ? closed(movePeriod(periodAround(today, mention.unit), mention.n, mention.unit))
    : null;
};

const fillers = /^(?:in|en|au|the|le|la|les|of|for|during|over|pour|sur|since|的|在|于|[\s,.])*$/i;

const isWhole = (text: string, mention: TimeMention): boolean =>
  fillers.test(text.slice(0, mention.span.start)) && fillers.test(text.slice(mention.span.end));

const fromWords = (text: string, today: Day): Days | null => {
  for (const times of [english, french, chinese]) {
    const [mention, ...rest] = times(text, today);
    const days = mention && rest.length === 0 && isWhole(text, mention) ? meant(mention, today) : null;
    if (days !== null) return days;
  }
  return null;
};

/**
 * The days that a command's `period:` option asks for: a code (`2024-Q4`, `2016/2017`) or words of any language ("last
 * quarter", 8 derniers trimestres, 2024年第四季度). Null where it names no stretch of the calendar; a fiscal year names none.
 */
export const parsePeriod = (text: string, today: Day): Days | null => {
  const trimmed = normalise(text).trim();
  return fromCode(trimmed) ?? fromWords(trimmed, today);
};
