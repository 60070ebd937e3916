import { Big } from 'big.js';

import { sliceOf } from '../text/span.ts';
import type { Article } from '../corpus/article.ts';
import type { Quantity } from '../text/quantity.ts';

const fullWidth = /[０-９．，]/g;

const narrow = (text: string): string =>
  text.replaceAll(fullWidth, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0));

/** The printed number as a plain decimal: `5,000` → `5000` and `10,7` → `10.7`, as the article's language writes them. */
const printedDecimal = (printed: string, language: Article['language']): string =>
  language === 'fr' ? printed.replaceAll(/[.\s']/g, '').replace(',', '.') : printed.replaceAll(/[,\s']/g, '');

/** What a person wrote is as exact as its last digit; in money and counts, as the last one that is not zero. */
export const writtenStep = ({ value, kind }: Quantity): Big => {
  const decimals = value.split('.')[1]?.length ?? 0;
  if (decimals > 0) return new Big(10).pow(-decimals);
  return kind === 'money' || kind === 'count' ? trailingZeros(new Big(value).abs()) : new Big(1);
};

const trailingZeros = (value: Big): Big => new Big(10).pow(/0*$/.exec(value.toFixed(0))?.[0].length ?? 0);

const digitsOf = (article: Article, quantity: Quantity): string | undefined =>
  /\d(?:[\d.,\s']*\d)?/.exec(narrow(sliceOf(article.text, quantity.span)))?.[0];

/** The number that a quantity is printed with, as a decimal without its scale; null for one in words. */
export const printedNumber = (article: Article, quantity: Quantity): Big | null => {
  const decimal = printedDecimal(digitsOf(article, quantity) ?? '', article.language);
  return /^\d+(\.\d+)?$/.test(decimal) ? new Big(decimal) : null;
};

/**
 * What the last printed digit stands for, in base units: 1 for 14 %, 0.1 for 14.1 %, a hundred million for 10.7 billion.
 * A number in words is taken to be as exact as its last digit that is not zero.
 */
export const printedStep = (article: Article, quantity: Quantity): Big => {
  const value = new Big(quantity.value).abs();
  const printed = digitsOf(article, quantity);
  if (printed === undefined) return value.eq(0) ? new Big(1) : trailingZeros(value);
  const decimal = printedDecimal(printed, article.language);
  if (!/^\d+(\.\d+)?$/.test(decimal) || new Big(decimal).eq(0)) return new Big(1);
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return value.div(decimal).div(new Big(10).pow(decimals));
};
