import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { formatAmount, formatQuantity } from '../../src/locales/amounts.ts';
import { formatDay } from '../../src/locales/days.ts';
import { languages } from '../../src/text/language.ts';

describe.each([
  ['44.5', 'percent', '44.5%', '44,5 %', '44.5%'],
  ['-7', 'percent', '-7%', '-7 %', '-7%'],
  ['1', 'points', '1 point', '1 point', '1个百分点'],
  ['-2.3', 'points', '-2.3 points', '-2,3 points', '-2.3个百分点'],
  ['2', 'rank', 'No. 2', 'n° 2', '第2位'],
  ['2.5', 'multiple', '2.5 times', '2,5 fois', '2.5倍'],
  ['124300', 'count', '124,300', '124 300', '12.43万'],
  ['380000000000', 'CNY', 'RMB 380 billion', '380 milliards de yuans', '3800亿元'],
  ['52400000000', 'USD', 'US$52.4 billion', '52,4 milliards de dollars', '524亿美元'],
  ['1500000000', 'EUR', '€1.5 billion', '1,5 milliard d’euros', '15亿欧元'],
  ['1200000000000', 'USD', 'US$1.2 trillion', '1 200 milliards de dollars', '1.2万亿美元'],
  ['-900000', 'EUR', '-€900,000', '-900 000 euros', '-90万欧元'],
  ['1', 'EUR', '€1', '1 euro', '1欧元'],
  ['3000000', 'SEK', 'SEK 3 million', '3 millions SEK', '300万 SEK'],
  ['1234567891', 'USD', 'US$1,234,567,891', '1 234 567 891 dollars', '123456.7891万美元'],
])('%s %s', (value, unit, en, fr, zh) => {
  it.each([
    ['en' as const, en],
    ['fr' as const, fr],
    ['zh' as const, zh],
  ])('in %s', (language, expected) => {
    expect(formatAmount(language, value, unit).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});

describe.each([
  ['lt', 'less than 5%', 'moins de 5 %', '低于5%'],
  ['le', 'up to 5%', 'jusqu’à 5 %', '最高5%'],
  ['gt', 'more than 5%', 'plus de 5 %', '超过5%'],
  ['ge', 'at least 5%', 'au moins 5 %', '至少5%'],
  ['approx', 'about 5%', 'environ 5 %', '约5%'],
  ['eq', '5%', '5 %', '5%'],
  ['range', '5% to 6.5%', '5 % à 6,5 %', '5%至6.5%'],
] as const)('%s', (comparator, en, fr, zh) => {
  it.each([
    ['en' as const, en],
    ['fr' as const, fr],
    ['zh' as const, zh],
  ])('in %s', (language, expected) => {
    const quantity = { value: '5', high: '6.5', unit: 'percent', comparator };
    expect(formatQuantity(language, quantity).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});

const powers: readonly (readonly [string, number])[] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
];

it('keeps every digit of any amount of money', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), (value) => {
      const shown = formatAmount('en', String(value), 'USD').replaceAll(',', '');
      const power = powers.find(([word]) => shown.endsWith(word))?.[1] ?? 0;
      const [whole = '', rest = ''] = (/[\d.]+/.exec(shown)?.[0] ?? '').split('.');
      expect(BigInt(whole + rest.padEnd(power, '0'))).toBe(value);
    }),
  );
});

it('shows what is no number as it is', () => {
  expect(languages.map((language) => formatAmount(language, 'many', 'USD'))).toEqual([
    'many USD',
    'many USD',
    'many USD',
  ]);
});

it('writes a day as each language does', () => {
  expect(languages.map((language) => formatDay(language, '2020-03-01'))).toEqual([
    '1 March 2020',
    '1er mars 2020',
    '2020年3月1日',
  ]);
});
