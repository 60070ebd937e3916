import { Big } from 'big.js';

import { dollarRates, type Currency } from '../lexicon/rates.ts';
import { addMonths, lastOfMonth, monthOf, yearOf, type Day } from '../text/day.ts';
import type { DayRange, ReferenceRate } from './answer.ts';

type Priced = Exclude<Currency, 'USD'>;

const years = Object.keys(dollarRates.CNY);

const firstMonth = `${years[0] ?? ''}-01`;

const lastMonth = `${years.at(-1) ?? ''}-12`;

const monthCode = (day: Day): string => day.slice(0, 7);

const lastDay = (month: string): Day => lastOfMonth(yearOf(month), monthOf(month));

const isWholeYear = ({ from, to }: DayRange): boolean => from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

/** The months of the period that rates are on file for; after the last, the last. Null where it begins before the first. */
const monthsOnFile = ({ from, to }: DayRange): DayRange | null => {
  const [first, last] = [monthCode(from), monthCode(to)];
  if (first < firstMonth) return null;
  const begin = first > lastMonth ? lastMonth : first;
  const end = last > lastMonth ? lastMonth : last;
  return { from: `${begin}-01`, to: lastDay(end < begin ? begin : end) };
};

const monthly = (currency: Priced, day: Day): Big =>
  new Big(dollarRates[currency][day.slice(0, 4)]?.months.split(' ')[monthOf(day) - 1] ?? 0);

const monthsIn = ({ from, to }: DayRange): readonly Day[] => {
  const count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  return Array.from({ length: count }, (_, n) => addMonths(from, n));
};

/** Units for one dollar on average. */
const perDollar = (currency: Currency, days: DayRange): Big => {
  if (currency === 'USD') return new Big(1);
  const year = isWholeYear(days) ? dollarRates[currency][days.from.slice(0, 4)]?.year : undefined;
  if (year !== undefined) return new Big(year);
  const months = monthsIn(days);
  return months.reduce((sum, day) => sum.plus(monthly(currency, day)), new Big(0)).div(months.length);
};

/** An exchange at the average of a period. */
export interface Exchange {
  /** Units of the wanted currency for one of the given. */
  readonly factor: Big;
  readonly rate: ReferenceRate;
}

/** To five significant digits, as rates are published. */
const shown = (value: Big): string => new Big(value.toPrecision(5)).toFixed();

/** How one currency is exchanged for another on average over the days; null where no rate is on file for them. */
export const exchangeFor = (given: Currency, wanted: Currency, days: DayRange): Exchange | null => {
  const months = monthsOnFile(days);
  if (months === null) return null;
  const [a, b] = [perDollar(given, months), perDollar(wanted, months)];
  const isDearer = b.gte(a);
  return {
    factor: b.div(a),
    rate: isDearer
      ? { one: given, value: shown(b.div(a)), unit: wanted, ...months }
      : { one: wanted, value: shown(a.div(b)), unit: given, ...months },
  };
};
