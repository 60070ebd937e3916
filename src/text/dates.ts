import type { Day } from './day.ts';
import { dayOf, isDay } from './day.ts';

const monthPrefixes = [
  ['jan'],
  ['feb', 'fev', 'fév'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'aoû'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec', 'déc'],
] as const;

const monthNamed = (word: string): number =>
  monthPrefixes.findIndex((prefixes) => prefixes.some((prefix) => word.toLowerCase().startsWith(prefix))) + 1;

type Reader = readonly [pattern: RegExp, read: (parts: Readonly<Record<string, string>>) => Day | null];

const numeric = ({ y, m, d }: Readonly<Record<string, string>>): Day | null => dayOf(Number(y), Number(m), Number(d));

const named = ({ y, m, d }: Readonly<Record<string, string>>): Day | null =>
  dayOf(Number(y), monthNamed(m ?? ''), Number(d));

const epoch = ({ ms }: Readonly<Record<string, string>>): Day | null => {
  const day = new Date(Number(ms)).toISOString().slice(0, 10);
  return isDay(day) ? day : null;
};

const weekday = '(?:[\\p{L}]{2,9}\\.?,? )?';
const month = '(?<m>\\p{L}{3,9})\\.?';

/** 13/05/2024 or 05/13/2024; 03/05/2024 could be either day and is neither. */
const slashed = ({ a, b, y }: Readonly<Record<string, string>>): Day | null => {
  const [first, second] = [Number(a), Number(b)];
  if (first !== second && first <= 12 && second <= 12) return null;
  return first > 12 ? dayOf(Number(y), second, first) : dayOf(Number(y), first, second);
};

/** A time of day, an offset and the like may follow; they don't move the day that the text names. */
const readers: readonly Reader[] = [
  [/^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?=$|[T\s])/u, numeric],
  [/^(?<y>\d{4})(?:\/|\.)(?<m>\d{1,2})(?:\/|\.)(?<d>\d{1,2})(?=$|\s)/u, numeric],
  [/^(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?[日号]/u, numeric],
  [/^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=$|T)/u, numeric],
  [/^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/u, numeric],
  [/^(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})(?!\d)/u, slashed],
  [/^(?<ms>\d{13})$/u, epoch],
  [new RegExp(`^${weekday}${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?!\\d)`, 'iu'), named],
  [
    new RegExp(`^${weekday}(?:le )?(?<d>\\d{1,2})(?:er|st|nd|rd|th)?[ -]${month},?[ -](?<y>\\d{4})(?!\\d)`, 'iu'),
    named,
  ],
];

/**
 * The day that a publication date names, in the forms that files are seen to use: ISO, RFC 822, epoch milliseconds (UTC),
 * a JavaScript date, an English, French or Chinese byline. A date with an offset keeps its own local day. Null for anything else.
 */
export const parseDate = (text: string): Day | null => {
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  for (const [pattern, read] of readers) {
    const parts = pattern.exec(plain)?.groups;
    const day = parts === undefined ? null : read(parts);
    if (day !== null) return day;
  }
  return null;
};
