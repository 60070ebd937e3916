import { describe, expect, it } from '@jest/globals';
import { Big } from 'big.js';
import * as fc from 'fast-check';

import { exchangeFor } from '../../src/answers/reference-rate.ts';
import { currencies, dollarRates } from '../../src/lexicon/rates.ts';
import { monthsPeriod, yearPeriod } from '../../src/text/calendar.ts';
import type { Period } from '../../src/text/period.ts';

const days = ({ from, to }: Period) => ({ from: from ?? '', to: to ?? '' });

it('has twelve months a year for each currency', () => {
  const counts = Object.values(dollarRates).flatMap((years) =>
    Object.values(years).map(({ months }) => months.split(' ').filter((rate) => new Big(rate).gt(0)).length),
  );
  expect(counts).toHaveLength(22);
  expect(new Set(counts)).toEqual(new Set([12]));
});

describe('the rate of', () => {
  it('a year is the one published for it', () => {
    expect(exchangeFor('CNY', 'USD', days(yearPeriod(2024)))?.rate).toEqual({
      one: 'USD',
      value: '7.1957',
      unit: 'CNY',
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });

  it('a day is that of its month', () => {
    const { rate, factor } = exchangeFor('CNY', 'USD', { from: '2020-04-20', to: '2020-04-20' }) ?? {};
    expect(rate).toEqual({ one: 'USD', value: '7.0708', unit: 'CNY', from: '2020-04-01', to: '2020-04-30' });
    expect(factor?.times('7.0708').toNumber()).toBeCloseTo(1);
  });

  it('a quarter is the average of its months', () => {
    const { rate } = exchangeFor('USD', 'CNY', days(monthsPeriod(2016, 1, 3))) ?? {};
    expect(rate).toMatchObject({ value: '6.5418', from: '2016-01-01', to: '2016-03-31' });
  });

  it('two currencies goes through the dollar, the dearer one first', () => {
    expect(exchangeFor('CNY', 'EUR', { from: '2025-08-02', to: '2025-08-02' })?.rate).toMatchObject({
      one: 'EUR',
      unit: 'CNY',
    });
  });

  it('a time after the last month is that of the last month', () => {
    expect(exchangeFor('EUR', 'USD', days(yearPeriod(2030)))?.rate).toMatchObject({
      from: '2025-12-01',
      to: '2025-12-31',
    });
  });

  it('a time that goes on after the last month is that of the months on file', () => {
    expect(exchangeFor('EUR', 'USD', { from: '2025-10-01', to: '2026-09-30' })?.rate).toMatchObject({
      from: '2025-10-01',
      to: '2025-12-31',
    });
  });

  it('a time before the first month is none', () => {
    expect(exchangeFor('EUR', 'USD', { from: '2014-12-31', to: '2015-02-01' })).toBeNull();
  });
});

it('there and back is the same amount', () => {
  const some = fc.constantFrom(...currencies);
  fc.assert(
    fc.property(
      some,
      some,
      fc.integer({ min: 2015, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      (a, b, year, month) => {
        const period = days(monthsPeriod(year, month, month));
        const there = exchangeFor(a, b, period)?.factor ?? new Big(0);
        const back = exchangeFor(b, a, period)?.factor ?? new Big(0);
        expect(there.times(back).toNumber()).toBeCloseTo(1, 8);
      },
    ),
  );
});
