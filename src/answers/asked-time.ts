import { parsePeriod } from '../locales/times/parse-period.ts';
import { times as en } from '../locales/en/times.ts';
import { times as fr } from '../locales/fr/times.ts';
import { times as zh } from '../locales/zh/times.ts';
import type { Asking } from '../locales/asking.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { AskedPeriod } from './question.ts';

const timesOf = { en, fr, zh } as const;

/** A period as a person writes it; `relative` where no year is named. Null where it names none. */
export const askedPeriod = (text: string, today: Day): AskedPeriod | null => {
  const days = parsePeriod(text, today);
  return days === null ? null : { ...days, relative: !/\d{4}/.test(text) };
};

export interface AskedTime {
  readonly period: AskedPeriod | null;
  readonly asOf: Day | null;
  readonly spans: readonly Span[];
}

const around = (a: AskedPeriod, b: AskedPeriod): AskedPeriod => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
  relative: a.relative && b.relative,
});

const isStretch = /\b(?:between|from|since|entre|depuis|de)\b|从|自/i;

/** The time that a normalised question names: a period, or a day by which something was known. */
export const askedTime = (text: string, language: Language, asking: Asking, today: Day): AskedTime => {
  const mentions = timesOf[language](text, today);
  const spans = mentions.map(({ span }) => span);
  const periods = mentions.flatMap((mention) => askedPeriod(sliceOf(text, mention.span), today) ?? []);
  const [first, second] = periods;
  const until = mentions.flatMap((mention) =>
    mention.kind === 'period' && mention.period.from === null ? (mention.period.to ?? []) : [],
  );
  if (first === undefined && until[0] !== undefined) return { period: null, asOf: until[0], spans };
  if (first === undefined) return { period: null, asOf: null, spans };
  const last = periods.at(-1) ?? first;
  if (asking.knownBy.test(text) && last.from === last.to) {
    return { period: periods.length > 1 ? first : null, asOf: last.to, spans };
  }
  return { period: second !== undefined && isStretch.test(text) ? around(first, second) : first, asOf: null, spans };
};
