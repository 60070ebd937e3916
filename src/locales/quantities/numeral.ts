import { Big } from 'big.js';

import type { Span } from '../../text/span.ts';

/** A number as a text writes it, with its scale ("4.7 billion", 三千二百亿). */
export interface Numeral {
  readonly span: Span;
  /** Decimal string, scale included. */
  readonly value: string;
  /** The scales that another number may share with it ("5 to 7 billion"), largest first; empty where it has none. */
  readonly scales: readonly string[];
  readonly written: 'digits' | 'words';
  /** Set where the digits can be read in two ways ("4,800" in French): only with such a unit is it clear. */
  readonly only?: 'percent' | 'amount';
  /** The scale is a single letter (5m, 5k), which other things are called too. */
  readonly loose?: boolean;
  /** The number says that it is exceeded: 1000多亿. */
  readonly more?: boolean;
  /** A scale without a number (千亿): something must say that it counts. */
  readonly bare?: boolean;
}

/** Decimal digits without exponent or trailing zeros. */
export const plain = (value: Big): string => value.toFixed();

export const times = (a: string, b: string): string => plain(new Big(a).times(b));

export const isLess = (a: string, b: string): boolean => new Big(a).lt(b);

/** Four bare digits that name a year rather than an amount. */
export const isYear = ({ written, value, span }: Numeral): boolean =>
  written === 'digits' && span.end - span.start === 4 && !isLess(value, '1900') && isLess(value, '2100');

interface Reading {
  readonly value: string;
  readonly only?: 'percent' | 'amount';
}

const joined = (digits: string, group: RegExp): string => digits.replace(group, '');

const readings: Readonly<Record<'.' | ',', readonly (readonly [RegExp, (digits: string) => Reading])[]>> = {
  '.': [
    [/^\d*\.\d+$/, (digits) => ({ value: digits })],
    [/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, (digits) => ({ value: joined(digits, /,/g) })],
    [/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, (digits) => ({ value: joined(digits, /,/g) })],
    [/^\d{1,3}(?:\.\d{3}){2,}$/, (digits) => ({ value: joined(digits, /\./g) })],
    [/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/, (digits) => ({ value: joined(digits, /\./g).replace(',', '.') })],
  ],
  ',': [
    [/^[1-9]\d{0,2},\d{3}$/, (digits) => ({ value: digits.replace(',', '.'), only: 'percent' })],
    [/^[1-9]\d{0,2}\.\d{3}$/, (digits) => ({ value: joined(digits, /\./g), only: 'amount' })],
    [/^\d*,\d+$/, (digits) => ({ value: digits.replace(',', '.') })],
    [/^\d*\.\d+$/, (digits) => ({ value: digits })],
    [/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, (digits) => ({ value: joined(digits, /\./g).replace(',', '.') })],
    [/^\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+$/, (digits) => ({ value: joined(digits, /,/g) })],
    [/^\d{1,3}(?:,\d{3}){2,}$/, (digits) => ({ value: joined(digits, /,/g) })],
  ],
};

/** More digits are no figure of an article. */
const longest = 24;

/** Reads a run of digits and marks by the language's decimal mark; undefined where its shape fits no number. */
export const readDigits = (written: string, decimal: '.' | ','): Reading | undefined => {
  const digits = written.replace(/(?<=\d)[ '](?=\d{3})/g, '');
  if (digits.length > longest || /^0\d/.test(digits)) return undefined;
  if (/^\d+$/.test(digits)) return { value: digits };
  const fitting = readings[decimal].find(([shape]) => shape.test(digits));
  return fitting?.[1](digits);
};

/** Digits with marks inside; a space groups only threes that follow one to three digits. */
export const digitRun = String.raw`(?:(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,']\d+)*|(?<=^|[\s(-])[.,]\d+)`;
