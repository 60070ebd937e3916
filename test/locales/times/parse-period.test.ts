import { describe, expect, it } from '@jest/globals';
import { assert, date, property, constantFrom } from 'fast-check';

import { periodCode } from '../../../src/locales/times/label.ts';
import { parsePeriod } from '../../../src/locales/times/parse-period.ts';
import { periodAround } from '../../../src/text/calendar.ts';
import type { Said } from './said.ts';
import { reference, rowsOf } from './said.ts';

const asked: Said = [
  [
    '2023-Q4',
    [
      '2023-Q4',
      'Q4 2023',
      '2023Q4',
      'T4 2023',
      '2023年第四季度',
      'fourth quarter of 2023',
      'quatrième trimestre 2023',
      '去年第四季度',
      '4Q23',
      'q4 2023',
      '2023-10/2023-12',
    ],
  ],
  [
    '2024-Q1',
    [
      'last quarter',
      'dernier trimestre',
      'le dernier trimestre',
      '上季度',
      '上一季度',
      'the previous quarter',
      'le trimestre précédent',
      'Q1',
      '第一季度',
    ],
  ],
  ['2024-Q2', ['this quarter', 'ce trimestre', '本季度']],
  ['2023', ['2023', ' 2023 ', 'last year', "l'an dernier", 'l’an dernier', '去年', '2023年', 'in 2023', 'en 2023']],
  ['2024', ['this year', 'cette année', '今年']],
  ['2024-H1', ['2024-H1', 'H1 2024', 'S1 2024', '2024年上半年', 'first half of 2024', 'premier semestre 2024']],
  ['2020-02', ['2020-02', 'February 2020', 'février 2020', '2020年2月', 'Feb 2020']],
  ['2016/2017', ['2016/2017', '2016-2017', 'from 2016 to 2017', 'de 2016 à 2017', '2016年到2017年']],
  [
    '2022-Q2/2024-Q1'.replace('2022-Q2/2024-Q1', '2022-04/2024-03'),
    ['last 8 quarters', '8 derniers trimestres', 'les 8 derniers trimestres', '最近8个季度', 'the last eight quarters'],
  ],
  ['2020-01-01/2024-05-15', ['since 2020', 'depuis 2020', '自2020年以来', '2020年以来']],
  ['2022-05-01/2024-05-15', ['last 24 months']],
  ['2020-07-03', ['2020-07-03', '3 July 2020', '3 juillet 2020', '2020年7月3日']],
];

const notAPeriod: readonly string[] = [
  '',
  'cloud',
  'Alibaba in 2023',
  '2023 and 2024',
  'fiscal 2024',
  '2025财年',
  'the next three years',
  '2023/2022',
  '2023-13',
  '20',
  'share',
];

describe('the period that a command is asked for', () => {
  it.each(rowsOf(asked))('%s → %s', (text, code) => {
    const days = parsePeriod(text, reference);
    expect(days && periodCode(days.from, days.to)).toBe(code);
  });

  it.each(notAPeriod)('none: %s', (text) => {
    expect(parsePeriod(text, reference)).toBeNull();
  });

  it('every code reads back', () => {
    const days = date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    assert(
      property(days, constantFrom('year', 'half', 'quarter', 'month', 'week', 'day'), (at, unit) => {
        const { from, to } = periodAround(at.toISOString().slice(0, 10), unit);
        const code = from !== null && to !== null ? periodCode(from, to) : '';
        expect(parsePeriod(code, reference)).toEqual({ from, to });
      }),
    );
  });
});
