import { describe, expect, it } from '@jest/globals';

import { fiscalAround, fiscalPeriod } from '../../src/text/fiscal.ts';

const year = { year: null, quarter: null, half: null };

describe('a fiscal term on the calendar', () => {
  it.each([
    ['year that ends in March', { ...year, year: 2025 }, 3, '2024-04-01', '2025-03-31'],
    ['third quarter, year ends in March', { ...year, year: 2025, quarter: 3 }, 3, '2024-10-01', '2024-12-31'],
    ['fourth quarter, year ends in March', { ...year, year: 2025, quarter: 4 }, 3, '2025-01-01', '2025-03-31'],
    ['first quarter, year ends in June', { ...year, year: 2024, quarter: 1 }, 6, '2023-07-01', '2023-09-30'],
    ['first quarter, year ends in January', { ...year, year: 2025, quarter: 1 }, 1, '2024-02-01', '2024-04-30'],
    ['second quarter, year ends in September', { ...year, year: 2024, quarter: 2 }, 9, '2024-01-01', '2024-03-31'],
    ['calendar year', { ...year, year: 2023, quarter: 2 }, 12, '2023-04-01', '2023-06-30'],
    ['first half, year ends in March', { ...year, year: 2024, half: 1 }, 3, '2023-04-01', '2023-09-30'],
    ['second half, year ends in June', { ...year, year: 2024, half: 2 }, 6, '2024-01-01', '2024-06-30'],
    ['leap February', { ...year, year: 2024 }, 2, '2023-03-01', '2024-02-29'],
  ])('%s', (_, term, yearEnd, from, to) => {
    expect(fiscalPeriod(term, yearEnd, null)).toEqual({ from, to, grain: 'fiscal' });
  });

  it.each([
    ['third quarter, said in February', { ...year, quarter: 3 }, 3, '2025-02-20', '2024-12-31'],
    ['third quarter, said in November', { ...year, quarter: 3 }, 3, '2024-11-20', '2023-12-31'],
    ['fourth quarter, said on its last day', { ...year, quarter: 4 }, 6, '2024-06-30', '2023-06-30'],
    ['first quarter, said in December', { ...year, quarter: 1 }, 9, '2024-12-31', '2023-12-31'],
    ['first quarter, said in January', { ...year, quarter: 1 }, 9, '2025-01-20', '2024-12-31'],
    ['last year, said in May', year, 3, '2024-05-14', '2024-03-31'],
  ])('the latest that had ended: %s', (_, term, yearEnd, reference, to) => {
    expect(fiscalPeriod(term, yearEnd, reference)?.to).toBe(to);
  });

  it('needs a year or a day', () => {
    expect(fiscalPeriod({ ...year, quarter: 3 }, 3, null)).toBeNull();
  });
});

describe('the stretch of a company’s year that holds a day', () => {
  it.each([
    ['year', 3, '2025-01-31', '2024-04-01', '2025-03-31', 'fiscal'],
    ['year', 1, '2025-02-01', '2025-02-01', '2026-01-31', 'fiscal'],
    ['half', 3, '2024-10-01', '2024-10-01', '2025-03-31', 'fiscal'],
    ['quarter', 1, '2025-05-28', '2025-05-01', '2025-07-31', 'fiscal'],
    ['quarter', 12, '2024-02-29', '2024-01-01', '2024-03-31', 'quarter'],
    ['year', 2, '2024-02-29', '2023-03-01', '2024-02-29', 'fiscal'],
  ] as const)('%s, year ends in month %i, %s', (unit, yearEnd, day, from, to, grain) => {
    expect(fiscalAround(day, unit, yearEnd)).toEqual({ from, to, grain });
  });
});
