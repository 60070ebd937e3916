import { describe, expect, it } from '@jest/globals';

import { periodCode, periodLabel } from '../../../src/locales/times/label.ts';

describe.each([
  { from: '2020-01-01', to: '2020-03-31', code: '2020-Q1', en: 'Q1 2020', fr: 'T1 2020', zh: '2020年第一季度' },
  { from: '2024-01-01', to: '2024-12-31', code: '2024', en: '2024', fr: '2024', zh: '2024年' },
  { from: '2024-07-01', to: '2024-12-31', code: '2024-H2', en: 'H2 2024', fr: 'S2 2024', zh: '2024年下半年' },
  { from: '2020-02-01', to: '2020-02-29', code: '2020-02', en: 'Feb 2020', fr: 'févr. 2020', zh: '2020年2月' },
  { from: '2016-01-01', to: '2017-12-31', code: '2016/2017', en: '2016–2017', fr: '2016–2017', zh: '2016–2017年' },
  {
    from: '2020-07-03',
    to: '2020-07-03',
    code: '2020-07-03',
    en: 'Jul 3, 2020',
    fr: '3 juil. 2020',
    zh: '2020年7月3日',
  },
  {
    from: '2023-04-01',
    to: '2024-03-31',
    code: '2023-04/2024-03',
    en: 'Apr 2023 – Mar 2024',
    fr: 'avr. 2023 – mars 2024',
    zh: '2023年4月 – 2024年3月',
  },
  {
    from: '2024-01-29',
    to: '2024-04-28',
    code: '2024-01-29/2024-04-28',
    en: 'Jan 29, 2024 – Apr 28, 2024',
    fr: '29 janv. 2024 – 28 avr. 2024',
    zh: '2024年1月29日 – 2024年4月28日',
  },
])('$code', ({ from, to, code, en, fr, zh }) => {
  it('reads in each language', () => {
    const written = (['en', 'fr', 'zh'] as const).map((language) => periodLabel(language, { from, to }));
    expect(written).toEqual([en, fr, zh]);
  });

  it('has a code', () => {
    expect(periodCode(from, to)).toBe(code);
  });
});

describe('an open end', () => {
  it('is said in words', () => {
    const period = { from: '2017-01-01', to: null };
    const written = (['en', 'fr', 'zh'] as const).map((language) => periodLabel(language, period));
    expect(written).toEqual(['since Jan 1, 2017', 'depuis le 1 janv. 2017', '2017年1月1日以来']);
  });

  it('before the period too', () => {
    const period = { from: null, to: '2023-12-31' };
    const written = (['en', 'fr', 'zh'] as const).map((language) => periodLabel(language, period));
    expect(written).toEqual(['until Dec 31, 2023', 'jusqu’au 31 déc. 2023', '截至2023年12月31日']);
  });

  it('on both sides says nothing', () => {
    expect(periodLabel('en', { from: null, to: null })).toBe('');
  });
});
