import type { Figure } from '../answers/answer.ts';
import { formatAmount, formatQuantity } from '../locales/amounts.ts';
import type { Comparator } from '../text/quantity.ts';
import type { Language } from '../text/language.ts';

/** "Up to" and "at least" have no sign that the fonts draw well: they are said in words. */
const marks: Readonly<Partial<Record<Comparator, string>>> = { eq: '', range: '', approx: '~', lt: '<', gt: '>' };

/** Money is written without its currency, which the subtitle names. */
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const shortUnit = (unit: string): string => (isMoney(unit) ? 'count' : unit);

/** An amount where the unit is known from elsewhere: `44.5%`, `52.4 billion`. */
export const shortAmount = (language: Language, value: string, unit: string): string =>
  formatAmount(language, value, shortUnit(unit));

/** The name of a currency, of which there are many: "US dollars"; null for any other unit. */
export const currencyName = (language: Language, unit: string): string | null =>
  isMoney(unit)
    ? (new Intl.NumberFormat(language, { style: 'currency', currency: unit, currencyDisplay: 'name' })
        .formatToParts(1000)
        .find(({ type }) => type === 'currency')?.value ?? unit)
    : null;

/** A figure's value as short as it can be said: `<5%`, `32%–34%`. */
export const valueLabel = (figure: Figure, language: Language): string => {
  const { value, high, unit, comparator } = figure;
  const low = shortAmount(language, value, unit);
  if (high !== null) return `${low}–${shortAmount(language, high, unit)}`;
  const mark = marks[comparator];
  return mark === undefined ? formatQuantity(language, { ...figure, unit: shortUnit(unit) }) : `${mark}${low}`;
};
