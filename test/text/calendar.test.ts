import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, date, integer, property } from 'fast-check';

import {
  beginOf,
  grainOfDays,
  latestBefore,
  monthsPeriod,
  movePeriod,
  periodAround,
  quarterOf,
} from '../../src/text/calendar.ts';

const days = date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((at) =>
  at.toISOString().slice(0, 10),
);
const units = constantFrom('year', 'half', 'quarter', 'month', 'week', 'day');

describe('calendar units', () => {
  it.each([
    ['2024-01-01', 1],
    ['2024-03-31', 1],
    ['2024-04-01', 2],
    ['2024-12-31', 4],
  ])('%s lies in quarter %i', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it('three months are a quarter only where a quarter begins', () => {
    expect(monthsPeriod(2023, 7, 9)).toEqual({ from: '2023-07-01', to: '2023-09-30', grain: 'quarter' });
    expect(monthsPeriod(2023, 6, 8).grain).toBe('range');
    expect(monthsPeriod(2024, 2, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29', grain: 'month' });
  });

  it('the latest complete quarter does not hold the day', () => {
    expect(latestBefore('2024-03-31', 'quarter')).toEqual({ from: '2023-10-01', to: '2023-12-31', grain: 'quarter' });
    expect(latestBefore('2024-04-01', 'quarter').to).toBe('2024-03-31');
  });

  it('a day lies in the unit around it', () => {
    assert(
      property(days, units, (day, unit) => {
        const { from, to } = periodAround(day, unit);
        expect(from !== null && to !== null && from <= day && day <= to).toBe(true);
      }),
    );
  });

  it('a unit moved is the unit next to it, and comes back', () => {
    assert(
      property(days, units, integer({ min: -40, max: 40 }), (day, unit, n) => {
        const around = periodAround(day, unit);
        const moved = movePeriod(around, n, unit);
        expect(moved.from).toBe(periodAround(moved.from ?? '', unit).from);
        expect(movePeriod(moved, -n, unit)).toEqual(around);
      }),
    );
  });

  it('knows what the days make up', () => {
    expect(grainOfDays('2024-01-01', '2024-12-31')).toBe('year');
    expect(grainOfDays('2024-01-01', '2024-06-30')).toBe('half');
    expect(grainOfDays('2024-02-01', '2024-04-30')).toBe('range');
  });

  it.each([
    ['2020-06-30', 3, '2020-04-01'],
    ['2024-02-29', 12, '2023-03-01'],
    ['2025-01-26', 3, '2024-10-28'],
    ['2025-05-02', 3, '2025-02-01'],
    ['2025-09-27', 12, '2024-09-29'],
    ['2025-10-15', 1, '2025-09-16'],
    ['2019-12-31', 3, '2019-10-01'],
  ])('what ends on %s and takes %i months begins on %s', (to, months, from) => {
    expect(beginOf(to, months)).toBe(from);
  });
});
