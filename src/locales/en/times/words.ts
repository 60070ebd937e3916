import type { TimeUnit } from '../../../text/period.ts';
import { oneOf } from '../../times/grammar.ts';
import type { Groups } from '../../times/grammar.ts';
import { counted, yearSource } from '../../times/numbers.ts';
import type { Year } from '../../times/reading.ts';

export const numbers: Readonly<Record<string, number>> = {
  ...counted('one two three four five six seven eight nine ten eleven twelve'),
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
};

export const ordinals: Readonly<Record<string, number>> = {
  ...counted('first second third fourth'),
  ...counted('1st 2nd 3rd 4th'),
  final: 4,
};

export const months: Readonly<Record<string, number>> = counted(
  'january february march april may june july august september october november december',
);

export const shortMonths: Readonly<Record<string, number>> = {
  ...counted('jan feb mar apr may jun jul aug sep oct nov dec'),
  sept: 9,
};

export const weekdays = counted('monday tuesday wednesday thursday friday saturday sunday');

export const units: Readonly<Record<string, TimeUnit>> = {
  year: 'year',
  half: 'half',
  'half-year': 'half',
  quarter: 'quarter',
  q: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
};

export const relativeYears: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  'the current': 0,
  next: 1,
  'the same': 0,
  the: 0,
};

export const number = `(?:\\d{1,2}|${oneOf(numbers)})`;

export const ordinal = `(?:${oneOf(ordinals)})`;

export const month = `(?:${oneOf(months)}|(?:${oneOf(shortMonths)})\\.?)`;

export const unit = 'years?|quarters?|months?|weeks?|days?';

export const year = `(?<y>${yearSource})`;

export const yearTail = `(?:(?:,? (?:of |in )?(?:the )?(?:calendar )?(?:year )?)${year}|,? (?:of |in )?(?<w>last|this|next|the current|the) year)`;

export const lookUp = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | null =>
  (word === undefined ? undefined : table[word.toLowerCase().replace(/\.$/, '')]) ?? null;

export const unitOf = (word: string | undefined): TimeUnit => lookUp(units, word?.replace(/s$|[1-4]$/i, '')) ?? 'year';

export const monthOf = (word: string | undefined): number => lookUp(months, word) ?? lookUp(shortMonths, word) ?? 0;

export const yearOf = (groups: Groups): Year => {
  const digits = groups['y'] ?? groups['y0'];
  if (digits !== undefined) return { at: Number(digits) };
  const by = lookUp(relativeYears, groups['w'] ?? groups['w0']);
  return by === null ? null : { by };
};

export const isCount = (after: string): boolean =>
  /^(?:\s?(?:%|percent|per cent)|[.,]\d|\s?(?:bn|billion|million|trillion|thousand)\b)/i.test(after);

/** "Than last quarter" steps back from the period under discussion, "last quarter" from the reference day. */
export const isCompared = /\b(?:from|than|with|to|versus|vs\.?|against|over|on|since)(?: in| for)?(?: the)? $/i;
