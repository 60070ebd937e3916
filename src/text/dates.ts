import type { Day } from './day.ts';
import { dayOf, isDay } from './day.ts';

/** In full; a month may be cut short after three letters. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

const withoutAccents = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** 1–12 for "Sept" or "août"; 0 for what is no month of English or French. */
export const monthNamed = (word: string): number => {
  const written = withoutAccents(word);
  return written.length < 3 ? 0 : monthNames.findIndex((names) => names.some((name) => name.startsWith(written))) + 1;
};

/** Which of two numbers is the day where both could be. */
export type DayOrder = 'day-first' | 'month-first';

type Parts = Readonly<Record<string, string>>;

type Reader = readonly [pattern: RegExp, read: (parts: Parts, order: DayOrder | null) => Day | null];

const numeric = ({ y, m, d }: Parts): Day | null => dayOf(Number(y), Number(m), Number(d));

const named = ({ y, m, d }: Parts): Day | null => dayOf(Number(y), monthNamed(m ?? ''), Number(d));

const dayAt = (milliseconds: number): Day | null => {
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return isDay(day) ? day : null;
};

const weekday = '(?:[\\p{L}]{2,9}\\.?,? )?';
const month = '(?<m>\\p{L}{3,9})\\.?';
const monthBefore = '(?<m>\\p{L}{3,9})(?:\\. ?| )';

/** 13/05/2024 or 05/13/2024; 03/05/2024 could be either day and needs to be told the order. */
const slashed = ({ a, b, y }: Parts, order: DayOrder | null): Day | null => {
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  if (first > 12 || first === second) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  if (order === null) return null;
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
};

/** A time of day, an offset and the like may follow; they don't move the day that the text names. */
const readers: readonly Reader[] = [
  [/^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?=$|[T\s])/u, numeric],
  [/^(?<y>\d{4})(?:\/|\.)(?<m>\d{1,2})(?:\/|\.)(?<d>\d{1,2})(?=$|\s)/u, numeric],
  [/^(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?[日号]/u, numeric],
  [/^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=$|T)/u, numeric],
  [/^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/u, numeric],
  [/^(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})(?!\d)/u, slashed],
  [/^(?<ms>\d{13})$/u, ({ ms }) => dayAt(Number(ms))],
  [/^(?<s>1\d{9})$/u, ({ s }) => dayAt(Number(s) * 1000)],
  [new RegExp(`^${weekday}${monthBefore}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<y>\\d{4})(?!\\d)`, 'iu'), named],
  [
    new RegExp(`^${weekday}(?:le )?(?<d>\\d{1,2})(?:er|st|nd|rd|th)?[ -]${month},?[ -](?<y>\\d{4})(?!\\d)`, 'iu'),
    named,
  ],
];

/**
 * The day that a publication date names, in the forms that files are seen to use: ISO, RFC 822, epoch seconds or milliseconds (UTC),
 * a JavaScript date, an English, French or Chinese byline. A date with an offset keeps its own local day. Null for anything else.
 */
export const parseDate = (text: string, order: DayOrder | null = null): Day | null => {
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  for (const [pattern, read] of readers) {
    const parts = pattern.exec(plain)?.groups;
    const day = parts === undefined ? null : read(parts, order);
    if (day !== null) return day;
  }
  return null;
};
