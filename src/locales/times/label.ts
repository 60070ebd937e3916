import { grainOfDays, quarterOf } from '../../text/calendar.ts';
import type { Day } from '../../text/day.ts';
import { monthOf, yearOf } from '../../text/day.ts';
import type { Language } from '../../text/language.ts';
import type { Period } from '../../text/period.ts';

interface Style {
  readonly quarter: (quarter: number, year: number) => string;
  readonly half: (half: number, year: number) => string;
  readonly year: (year: number) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly month: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

const monthFormat = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' });

const dayFormat = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });

const zhNumerals = ['一', '二', '三', '四'] as const;

const styles: Readonly<Record<Language, Style>> = {
  en: {
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    half: (half, year) => `H${half} ${year}`,
    year: String,
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    month: monthFormat('en-US'),
    day: dayFormat('en-US'),
  },
  fr: {
    quarter: (quarter, year) => `T${quarter} ${year}`,
    half: (half, year) => `S${half} ${year}`,
    year: String,
    since: (day) => `depuis le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    month: monthFormat('fr'),
    day: dayFormat('fr'),
  },
  zh: {
    quarter: (quarter, year) => `${year}年第${zhNumerals[quarter - 1] ?? quarter}季度`,
    half: (half, year) => `${year}年${half === 1 ? '上' : '下'}半年`,
    year: (year) => `${year}年`,
    since: (day) => `${day}以来`,
    until: (day) => `截至${day}`,
    month: monthFormat('zh-CN'),
    day: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', dateStyle: 'long' }),
  },
};

const written = (format: Intl.DateTimeFormat, day: Day): string => format.format(new Date(`${day}T00:00:00Z`));

const wholeLabel = (style: Style, from: Day, to: Day): string | null => {
  const year = yearOf(from);
  const grain = grainOfDays(from, to);
  if (grain === 'year') return style.year(year);
  if (grain === 'half') return style.half(monthOf(from) > 6 ? 2 : 1, year);
  if (grain === 'quarter') return style.quarter(quarterOf(from), year);
  if (grain === 'month') return written(style.month, from);
  return grain === 'day' ? written(style.day, from) : null;
};

const areWholeYears = (from: Day, to: Day): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

const areWholeMonths = (from: Day, to: Day): boolean =>
  from.endsWith('-01') && grainOfDays(`${to.slice(0, 8)}01`, to) === 'month';

const rangeLabel = (style: Style, from: Day, to: Day): string => {
  if (areWholeYears(from, to)) return `${yearOf(from)}–${style.year(yearOf(to))}`;
  const format = areWholeMonths(from, to) ? style.month : style.day;
  return `${written(format, from)} – ${written(format, to)}`;
};

/** How a period reads in a language: "Q1 2020", "T1 2020", 2020年第一季度. A fiscal one is written as its calendar days. */
export const periodLabel = (language: Language, { from, to }: Pick<Period, 'from' | 'to'>): string => {
  const style = styles[language];
  if (from === null) return to === null ? '' : style.until(written(style.day, to));
  if (to === null) return style.since(written(style.day, from));
  return wholeLabel(style, from, to) ?? rangeLabel(style, from, to);
};

const codeOfDays = (from: Day, to: Day): string | null => {
  const year = from.slice(0, 4);
  const grain = grainOfDays(from, to);
  if (grain === 'year') return year;
  if (grain === 'half') return `${year}-H${monthOf(from) > 6 ? 2 : 1}`;
  if (grain === 'quarter') return `${year}-Q${quarterOf(from)}`;
  if (grain === 'month') return from.slice(0, 7);
  return grain === 'day' ? from : null;
};

const rangeCode = (from: Day, to: Day): string => {
  if (areWholeYears(from, to)) return `${from.slice(0, 4)}/${to.slice(0, 4)}`;
  return areWholeMonths(from, to) ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`;
};

/** A period in ASCII, for options and custom ids: `2020-Q1`, `2024`, `2024-H1`, `2020-02`, `2016/2017`; `parsePeriod` reads it back. */
export const periodCode = (from: Day, to: Day): string => codeOfDays(from, to) ?? rangeCode(from, to);
