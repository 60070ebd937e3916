import { Big } from 'big.js';

import type { Comparator } from '../text/quantity.ts';
import type { Language } from '../text/language.ts';
import type { AmountStyle, Scale, Written } from './amount-style.ts';
import { amounts as en } from './en/amounts.ts';
import { amounts as fr } from './fr/amounts.ts';
import { amounts as zh } from './zh/amounts.ts';

const styles: Readonly<Record<Language, AmountStyle>> = { en, fr, zh };

const decimalsOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

const inScale = (value: Big, scale: Scale): string => value.times(new Big(10).pow(-scale.power)).toFixed();

const fits = (value: Big, scale: Scale, decimals: number): boolean =>
  value.gte(new Big(10).pow(scale.power)) && decimalsOf(inScale(value, scale)) <= decimals;

const write = (style: AmountStyle, decimal: string, isScalable: boolean): Written => {
  const value = new Big(decimal).abs();
  const sign = decimal.startsWith('-') && !value.eq(0) ? '-' : '';
  const scale = isScalable ? style.scales.find((each) => fits(value, each, style.decimals)) : undefined;
  const shown = scale === undefined ? value.toFixed() : inScale(value, scale);
  const belowTwo = new Big(shown).lt(2);
  const text = style.digits(shown, scale !== undefined) + (scale?.word(belowTwo) ?? '');
  return { text, sign, scaled: scale !== undefined, belowTwo, one: value.eq(1) };
};

/**
 * An amount as a language writes it, every digit kept.
 *
 * @param value Decimal string in base units: `52400000000`; falls are negative.
 * @param unit `percent`, `points`, `count`, `rank`, `multiple` or an ISO 4217 code.
 */
export const formatAmount = (language: Language, value: string, unit: string): string => {
  const style = styles[language];
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return `${value} ${unit}`;
  if (unit === 'percent' || unit === 'points' || unit === 'rank' || unit === 'multiple') {
    return style[unit](write(style, value, false));
  }
  const number = write(style, value, true);
  return unit === 'count' ? number.sign + number.text : style.money(number, unit);
};

/** An amount with its comparator: "less than 5%", "32% to 34%". */
export const formatQuantity = (
  language: Language,
  quantity: {
    readonly value: string;
    readonly high?: string | null;
    readonly unit: string;
    readonly comparator: Comparator;
  },
): string => {
  const style = styles[language];
  const amount = formatAmount(language, quantity.value, quantity.unit);
  if (quantity.comparator === 'eq') return amount;
  if (quantity.comparator !== 'range') return style[quantity.comparator](amount);
  return typeof quantity.high === 'string'
    ? style.range(amount, formatAmount(language, quantity.high, quantity.unit))
    : amount;
};
