import { Big } from 'big.js';

import { isCurrency, type Currency } from '../lexicon/rates.ts';
import type { Conversion, DayRange, Figure } from './answer.ts';
import { exchangeFor } from './reference-rate.ts';

/** A converted amount is no more exact than this many digits. */
const digits = 3;

const rounded = (value: Big): string => new Big(value.toPrecision(digits)).toFixed();

/** The days whose average rate an amount is converted at: its period's, else those of the day on which it was told. */
const ratedDays = ({ period, statedOn }: Figure): DayRange | null =>
  period ?? (statedOn === null ? null : { from: statedOn, to: statedOn });

/** The figure at a reference rate; null where there is none for its currency or time. */
const convertFigure = (figure: Figure, currency: Currency): Conversion | null => {
  const days = ratedDays(figure);
  if (days === null || !isCurrency(figure.unit)) return null;
  const exchange = exchangeFor(figure.unit, currency, days);
  if (exchange === null) return null;
  const inCurrency = (value: string): string => rounded(exchange.factor.times(value));
  return {
    value: inCurrency(figure.value),
    ...(figure.high === null ? {} : { high: inCurrency(figure.high) }),
    unit: currency,
    by: 'reference-rate',
    rate: exchange.rate,
  };
};

export const isMoney = ({ unit }: Pick<Figure, 'unit'>): boolean => /^[A-Z]{3}$/.test(unit);

/** The figure's amount in a currency, as it is shown beside it; null where it is in that currency, or in none that is known. */
export const conversionIn = ({ conversions }: Figure, currency: Currency | null): Conversion | null =>
  conversions.find(({ unit }) => unit === currency) ?? null;

/** The figure with its amount in a currency first among its conversions: the article's own, else one at a reference rate. */
export const withCurrency = (figure: Figure, currency: Currency): Figure => {
  if (!isMoney(figure) || figure.unit === currency) return figure;
  const wanted = conversionIn(figure, currency) ?? convertFigure(figure, currency);
  return wanted === null
    ? figure
    : { ...figure, conversions: [wanted, ...figure.conversions.filter(({ unit }) => unit !== currency)] };
};
