import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import { array, assert, constantFrom, integer, property, string } from 'fast-check';

import { quantities as en } from '../../../src/locales/en/quantities.ts';
import { quantities as fr } from '../../../src/locales/fr/quantities.ts';
import { quantities as zh } from '../../../src/locales/zh/quantities.ts';
import type { Quantity } from '../../../src/text/quantity.ts';
import { contains } from '../../../src/text/span.ts';

const languages = [
  ['English', en],
  ['French', fr],
  ['Chinese', zh],
] as const;

/** Pieces that quantities are made of, so that random texts are full of them. */
const pieces = constantFrom(
  ...'1 20 3,5 4.25 2 000 2024 - – ~ to à 至 and et 和 $ US$ € 元 亿 万 美元 billion milliards de % percent 个百分点 成 一 三 十 half la moitié 一半 over plus de 超过 约 第 third deuxième 名 个 employees clients 员工 ( ) . , 。 ， #'.split(
    ' ',
  ),
  ' ',
  ' ',
);

const isSound = (text: string, quantities: readonly Quantity[]): boolean =>
  quantities.every(
    ({ span, outer, value, high, noun }, i) =>
      span.start >= (quantities[i - 1]?.span.end ?? 0) &&
      span.start < span.end &&
      contains(outer, span) &&
      contains({ start: 0, end: text.length }, outer) &&
      (noun === undefined || contains(outer, noun)) &&
      [value, high ?? '0'].every((number) => /^-?\d+(?:\.\d*[1-9])?$/.test(number)),
  );

const valuesOf = (quantities: readonly Quantity[]): readonly string[] =>
  quantities.map(({ value, unit }) => `${value} ${unit}`);

describe.each(languages)('quantities in %s', (_, read) => {
  it('lie in order inside any text, with plain decimal values', () => {
    assert(property(array(pieces, { maxLength: 24 }), (parts) => isSound(parts.join(''), read(parts.join('')))));
    assert(property(array(pieces, { maxLength: 24 }), (parts) => isSound(parts.join(' '), read(parts.join(' ')))));
    assert(property(string({ unit: 'binary' }), (text) => isSound(text, read(text))));
  });

  it('are the same whatever stands around them', () =>
    assert(
      property(integer({ min: 1, max: 899 }), (n) => {
        const amount = `US$${n} `;
        expect(valuesOf(read(`${amount}. \n`))).toEqual([`${n} USD`]);
      }),
    ));
});

describe('amounts', () => {
  const scaled = (n: number, places: number, scale: string): string =>
    new Big(n).div(new Big(10).pow(places)).times(scale).toFixed();

  const figure = (n: number, places: number): string => new Big(n).div(new Big(10).pow(places)).toFixed(places);

  it('keep every digit through their scale', () =>
    assert(
      property(integer({ min: 1, max: 999_999 }), integer({ min: 0, max: 4 }), (n, places) => {
        const written = figure(n, places);
        const billion = scaled(n, places, '1000000000');
        expect(valuesOf(en(`It spent $${written} billion.`))).toEqual([`${billion} USD`]);
        expect(valuesOf(en(`It spent RMB${written}bn.`))).toEqual([`${billion} CNY`]);
        expect(valuesOf(fr(`Soit ${written.replace('.', ',')} milliards d’euros.`))).toEqual([`${billion} EUR`]);
        expect(valuesOf(zh(`投入${written}亿美元。`))).toEqual([`${scaled(n, places, '100000000')} USD`]);
      }),
    ));

  it('are grouped as each language groups them', () =>
    assert(
      property(integer({ min: 10_000, max: 999_999_999 }), (n) => {
        const grouped = (mark: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(valuesOf(en(`It paid €${grouped(',')} for it.`))).toEqual([`${n} EUR`]);
        expect(valuesOf(fr(`Il a payé ${grouped('\u202f')} €.`))).toEqual([`${n} EUR`]);
        expect(valuesOf(fr(`Il a payé ${grouped('\u00a0')} euros.`))).toEqual([`${n} EUR`]);
        expect(valuesOf(zh(`支付${grouped(',')}欧元。`))).toEqual([`${n} EUR`]);
      }),
    ));
});
