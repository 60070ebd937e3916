import type { Asking } from '../locales/asking.ts';
import { times as en } from '../locales/en/times.ts';
import { times as fr } from '../locales/fr/times.ts';
import { parsePeriod } from '../locales/times/parse-period.ts';
import { times as zh } from '../locales/zh/times.ts';
import type { Day } from '../text/day.ts';
import { fiscalPeriod } from '../text/fiscal.ts';
import { languages, type Language } from '../text/language.ts';
import type { Period, TimeMention } from '../text/period.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { AskedPeriod } from './question.ts';

const timesOf = { en, fr, zh } as const;

const asked = (days: Pick<Period, 'from' | 'to'> | null, text: string, today: Day): AskedPeriod | null => {
  if (days === null || days.from === null) return null;
  return { from: days.from, to: days.to ?? today, relative: !/\d{2}/.test(text) };
};

/** The days that a mention asks for; what is open at its end runs up to today. */
const daysOf = (text: string, mention: TimeMention, today: Day, yearEnd: number): AskedPeriod | null => {
  const words = sliceOf(text, mention.span);
  if (mention.kind === 'fiscal') return asked(fiscalPeriod(mention, yearEnd, today), words, today);
  const isSince = mention.kind === 'period' && mention.period.to === null;
  return isSince ? asked(mention.period, words, today) : asked(parsePeriod(words, today), words, today);
};

/** What `parsePeriod` leaves to be read here. */
const isNoPlainPeriod = (mention: TimeMention): boolean =>
  mention.kind === 'fiscal' || (mention.kind === 'period' && mention.period.to === null);

/**
 * A period as a person writes it in an option; `relative` where no year is named. Null where it names none.
 *
 * @param yearEnd The month (1–12) in which the fiscal year asked about ends.
 */
export const askedPeriod = (text: string, today: Day, yearEnd: number): AskedPeriod | null => {
  const plain = asked(parsePeriod(text, today), text, today);
  if (plain !== null) return plain;
  const mentions = languages.flatMap((language) => timesOf[language](text, today)).filter(isNoPlainPeriod);
  const [first] = mentions.flatMap((mention) => daysOf(text, mention, today, yearEnd) ?? []);
  return first ?? null;
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

/** "截至2021年3月": open at its beginning, it bounds what was known. */
const untilOf = (mention: TimeMention): readonly Day[] =>
  mention.kind === 'period' && mention.period.from === null && mention.period.to !== null ? [mention.period.to] : [];

/** A year that stands alone, without a word that says so: "cloud market China 2022", 市场规模2022. */
const bareYear = (text: string, today: Day): AskedTime | null => {
  const match = /(?<![\d.,$€¥£-])(?:19|20)\d\d(?![\d-]|[.,]\d|\s?[%％亿万元家]|年)/u.exec(text);
  const period = match === null ? null : asked(parsePeriod(match[0], today), match[0], today);
  if (match === null || period === null) return null;
  return { period, asOf: null, spans: [{ start: match.index, end: match.index + match[0].length }] };
};

/** The time that a normalised question names: a period, or a day by which something was known. */
export const askedTime = (
  text: string,
  language: Language,
  asking: Asking,
  clock: { readonly today: Day; readonly yearEnd: number },
): AskedTime => {
  const mentions = timesOf[language](text, clock.today);
  const spans = mentions.map(({ span }) => span);
  const [first, ...others] = mentions.flatMap((mention) => daysOf(text, mention, clock.today, clock.yearEnd) ?? []);
  if (first === undefined) {
    const bare = mentions.length === 0 ? bareYear(text, clock.today) : null;
    return bare ?? { period: null, asOf: mentions.flatMap(untilOf)[0] ?? null, spans };
  }
  const last = others.at(-1) ?? first;
  if (asking.knownBy.test(text) && last.from === last.to) {
    return { period: others.length > 0 ? first : null, asOf: last.to, spans };
  }
  return { period: isStretch.test(text) ? around(first, others[0] ?? first) : first, asOf: null, spans };
};
