import type { Figure } from '../answers/answer.ts';
import { formatAmount } from '../locales/amounts.ts';
import type { Comparator } from '../text/quantity.ts';
import type { Language } from '../text/language.ts';

const marks: Readonly<Record<Comparator, string>> = {
  eq: '',
  range: '',
  approx: '≈',
  lt: '<',
  le: '≤',
  gt: '>',
  ge: '≥',
};

/** Money is written without its currency, which the subtitle names. */
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** An amount where the unit is known from elsewhere: `44.5%`, `52.4 billion`. */
export const shortAmount = (language: Language, value: string, unit: string): string =>
  formatAmount(language, value, isMoney(unit) ? 'count' : unit);

/** The name of a currency; null for any other unit. */
export const currencyName = (language: Language, unit: string): string | null =>
  isMoney(unit) ? (new Intl.DisplayNames(language, { type: 'currency' }).of(unit) ?? unit) : null;

/** A figure's value as short as it can be said: `<5%`, `32%–34%`. */
export const valueLabel = ({ value, high, unit, comparator }: Figure, language: Language): string => {
  const low = shortAmount(language, value, unit);
  return high === null ? `${marks[comparator]}${low}` : `${low}–${shortAmount(language, high, unit)}`;
};
