import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import type { Answer } from '../../src/answers/answer.ts';
import { planChart } from '../../src/charts/plan-chart.ts';
import { answerOf, share } from './answers.ts';

const plan = (answer: Answer) => {
  const planned = planChart(answer);
  if (planned === null) throw new Error('nothing planned');
  return planned;
};

const labelsOf = (answer: Answer): readonly string[] => plan(answer).points.map(({ label }) => label);

const stylesOf = (answer: Answer): readonly string[] => plan(answer).joins.map(({ style }) => style);

const world = { region: 'WW' } as const;
const money = { metric: 'capex', denominator: null, market: null, region: null, unit: 'USD' } as const;
const promise = { ...money, metric: 'capex-commitment', unit: 'CNY', modality: 'plan' } as const;

describe('what can’t be compared is not drawn', () => {
  it.each([
    ['nothing', []],
    ['one point', [share('2020-Q1', '44.5')]],
    ['one point told twice', [share('2020-Q1', '44.5'), share('2020-Q1', '44.5', { citations: [2] })]],
    ['China and the world', [share('2020-Q1', '44.5'), share('2020-Q2', '6', world)]],
    ['China and no place', [share('2020-Q1', '44.5'), share('2020-Q2', '40', { region: null })]],
    ['the world and no place', [share('2020-Q1', '5', world), share('2020-Q2', '40', { region: null })]],
    ['two markets', [share('2020-Q1', '44.5'), share('2020-Q2', '20', { market: 'smartphones' })]],
    ['two bases', [share('2020-Q1', '44.5', { basis: 'IaaS' }), share('2020-Q2', '40', { basis: 'PaaS' })]],
    ['two denominators', [share('2020-Q1', '44.5'), share('2020-Q2', '8', { denominator: 'own-revenue' })]],
    ['two metrics', [share('2020-Q1', '44.5'), share('2020-Q2', '50', { metric: 'revenue-growth' })]],
    ['two currencies', [share('2020', '9', money), share('2021', '9', { ...money, unit: 'CNY' })]],
    ['a year and a quarter of money', [share('2020', '40', money), share('2021-Q1', '9', money)]],
    [
      'plans over different times',
      [
        share(null, '380', { ...promise, horizon: { n: 3, unit: 'year', from: null } }),
        share(null, '500', { ...promise, company: 'tencent', horizon: { n: 5, unit: 'year', from: null } }),
      ],
    ],
    ['an unsure reading', [share('2020-Q1', '44.5'), share('2020-Q2', '40', { tier: 'unsure' })]],
    ['a supposition', [share('2020-Q1', '44.5'), share('2020-Q2', '40', { modality: 'hypothetical' })]],
    ['an undated one', [share('2020-Q1', '44.5'), share(null, '40')]],
    [
      'a share that no one is named to hold',
      [share('2020-Q1', '44.5', { company: null }), share('2020-Q2', '40', { company: null })],
    ],
    [
      'ranks of one time',
      [
        share('2020', '1', { metric: 'rank', unit: 'rank' }),
        share('2020', '2', { metric: 'rank', unit: 'rank', company: 'tencent' }),
      ],
    ],
  ])('%s', (_, figures) => {
    expect(planChart(answerOf(figures))).toBeNull();
  });

  it('draws the figures of the first scope that has two, and says which it is', () => {
    const figures = [share('2023-Q3', '4', world), share('2020-Q1', '44.5'), share('2020-Q2', '40.1')];
    const { subtitle, points } = plan(answerOf(figures));
    expect([subtitle, points.map(({ value }) => value)]).toEqual(['Cloud, China', [44.5, 40.1]]);
  });

  it('never draws two scopes in one picture', () => {
    const figure = fc
      .record({
        period: fc.constantFrom('2020-Q1', '2020-Q2', '2021', '2022-03'),
        value: fc.integer({ min: 1, max: 90 }),
        region: fc.constantFrom('CN', 'WW', null),
        market: fc.constantFrom('cloud', 'smartphones', null),
        company: fc.constantFrom('alibaba', 'tencent'),
      })
      .map(({ period, value, ...part }) => share(period, String(value), part));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
        const planned = planChart(answerOf(figures));
        if (planned === null) return;
        const scopes = new Set(figures.map(({ region, market }) => `${region} ${market}`));
        const holding = [...scopes].filter((scope) =>
          planned.points.every(({ value }) =>
            figures.some((each) => `${each.region} ${each.market}` === scope && Number(each.value) === value),
          ),
        );
        expect(holding.length).toBeGreaterThan(0);
        expect(planned.points.length).toBeGreaterThan(1);
        expect(planned.alt.length).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

describe('lines', () => {
  it.each([
    ['quarters that follow each other', ['2020-Q1', '2020-Q2', '2020-Q3'], ['solid', 'solid']],
    ['a quarter left out', ['2020-Q1', '2020-Q3'], ['dotted']],
    ['years of fourth quarters', ['2019-Q4', '2020-Q4'], ['dotted']],
    ['years', ['2019', '2020'], ['solid']],
    ['months', ['2020-01', '2020-02', '2020-05'], ['solid', 'dotted']],
    ['a year and its quarters', ['2020', '2020-Q1', '2020-Q2'], ['solid']],
  ])('%s', (_, periods, styles) => {
    expect(stylesOf(answerOf(periods.map((period, n) => share(period, String(40 - n)))))).toEqual(styles);
  });

  it('to a forecast are dashed, and the forecast is hollow', () => {
    const answer = answerOf([share('2020', '40'), share('2021', '42', { modality: 'forecast' })]);
    expect(stylesOf(answer)).toEqual(['dashed']);
    expect(plan(answer).points.map(({ isExpected }) => isExpected)).toEqual([false, true]);
    expect(plan(answer).note).toBe('Hollow: forecast or plan');
  });

  it('take no side where sources differ', () => {
    const figures = [
      share('2020-Q1', '44'),
      share('2020-Q2', '41', { attribution: 'IDC' }),
      share('2020-Q2', '39', { attribution: 'Omdia' }),
    ];
    expect(plan(answerOf(figures)).joins.map(({ to }) => to[1])).toEqual([41, 39]);
  });

  it('stay with their source where it has a figure', () => {
    const figures = [share('2020-Q1', '44'), share('2020-Q2', '41'), share('2020-Q2', '39', { attribution: 'IDC' })];
    const { joins, points } = plan(answerOf(figures));
    expect([joins.map(({ to }) => to[1]), points.length]).toEqual([[41], 3]);
  });

  it('meet a range at both its ends', () => {
    const figures = [share('2020-Q1', '44'), share('2020-Q2', '38', { high: '41', comparator: 'range' })];
    expect(plan(answerOf(figures)).joins.map(({ to }) => to[1])).toEqual([38, 41]);
  });

  it('are one for a company and for its unit in the market, two for a group without a market and its unit', () => {
    const unit = { part: 'Alibaba Cloud' };
    const own = { market: null, metric: 'revenue-growth', denominator: null };
    const inMarket = [share('2020-Q1', '44'), share('2020-Q2', '41', unit)];
    const without = [share('2020-Q1', '44', own), share('2020-Q2', '41', { ...own, ...unit })];
    expect(plan(answerOf(inMarket)).parties.map(({ name }) => name)).toEqual(['Alibaba']);
    expect(plan(answerOf(without)).parties.map(({ name }) => name)).toEqual(['Alibaba', 'Alibaba (Alibaba Cloud)']);
  });
});

describe('labels', () => {
  const at = (part: object) => labelsOf(answerOf([share('2020', '5', part), share('2021', '6')]))[0];
  it.each([
    [{ comparator: 'lt' }, '<5%'],
    [{ comparator: 'gt' }, '>5%'],
    [{ comparator: 'le' }, 'up to 5%'],
    [{ comparator: 'ge' }, 'at least 5%'],
    [{ comparator: 'approx' }, '~5%'],
    [{ comparator: 'range', high: '7' }, '5%–7%'],
  ])('%j', (part, label) => {
    expect(at(part)).toBe(label);
  });

  it.each([
    ['en', 'US dollars', '52.4 billion'],
    ['fr', 'dollars des États-Unis', '52,4\u00A0milliards'],
    ['zh', '美元', '524亿'],
  ] as const)('money in %s, its currency said once', (language, currency, label) => {
    const answer = answerOf([share('2020', '52400000000', money), share('2021', '1', money)], { language });
    expect(plan(answer).subtitle).toContain(currency);
    expect(labelsOf(answer)[0]).toBe(label);
  });
});

describe('bars', () => {
  const rivals = [
    share('2020-Q1', '14', { company: 'tencent', part: 'Tencent Cloud' }),
    share('2020-Q1', '44.5'),
    share('2020-Q1', '5', { company: 'baidu', comparator: 'lt' }),
  ];

  it('stand for parties at one time, the largest first', () => {
    const { kind, points, subtitle } = plan(answerOf(rivals));
    expect([kind, subtitle]).toEqual(['bars', 'Cloud, China · Q1 2020']);
    expect(points.map(({ name, label }) => `${name} ${label}`)).toEqual(['Alibaba 44.5%', 'Tencent 14%', 'Baidu <5%']);
  });

  it('name their sources where those differ', () => {
    const figures = [share('2020-Q1', '44.5'), share('2020-Q1', '41', { attribution: 'IDC' })];
    expect(plan(answerOf(figures)).points.map(({ name }) => name)).toEqual(['Alibaba (Canalys)', 'Alibaba (IDC)']);
  });

  it('show plans over the same time with the day of each', () => {
    const over = { ...promise, horizon: { n: 3, unit: 'year', from: null } } as const;
    const figures = [
      share(null, '200000000000', { ...over, statedOn: '2020-04-20' }),
      share(null, '380000000000', { ...over, statedOn: '2025-02-24' }),
    ];
    const { points, title, subtitle, note } = plan(answerOf(figures));
    expect(points.map(({ name, label }) => `${name} ${label}`)).toEqual([
      'Alibaba (Feb 24, 2025) 380 billion',
      'Alibaba (Apr 20, 2020) 200 billion',
    ]);
    expect([title, subtitle, note]).toEqual([
      'Investment commitment · Alibaba, China',
      'Over 3 years · Chinese yuan',
      'In brackets: date of announcement',
    ]);
  });
});

describe('what stands around the picture', () => {
  const figures = [share('2024-Q4', '36', { citations: [2] }), share('2020-Q1', '44.5')];
  it.each([
    [
      'en',
      'Source: Canalys · The Ledger · briefs after Le Registre',
      'Market share · Alibaba, China (Cloud, China). Alibaba: Q1 2020 44.5%, Q4 2024 36%.',
    ],
    [
      'fr',
      'Source : Canalys · The Ledger · brèves d’après Le Registre',
      'Part de marché · Alibaba (Cloud, Chine). Alibaba : T1 2020 44,5\u00A0%, T4 2024 36\u00A0%.',
    ],
    [
      'zh',
      '来源：Canalys · The Ledger · 简讯，据Le Registre',
      '市场份额 · 阿里巴巴（云计算，中国）。阿里巴巴：2020年第一季度44.5%，2024年第四季度36%。',
    ],
  ] as const)('in %s', (language, source, alt) => {
    const title = { en: 'market share · Alibaba, China', fr: 'part de marché · Alibaba', zh: '市场份额 · 阿里巴巴' }[
      language
    ];
    const planned = plan(answerOf(figures, { language, title }));
    const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');
    expect([planned.source, planned.alt].map(spaced)).toEqual([source, alt].map(spaced));
  });

  it('a company keeps its colour, and no two in a picture share one', () => {
    const companies = ['ibm', 'tencent', 'huawei', 'alibaba', 'amazon', 'oracle', 'salesforce', 'kingsoft'];
    const { parties } = plan(
      answerOf(companies.flatMap((company) => [share('2020', '1', { company }), share('2021', '2', { company })])),
    );
    const alone = plan(answerOf([share('2020', '1'), share('2021', '2')]));
    expect(new Set(parties.map(({ color }) => color)).size).toBe(companies.length);
    expect(parties[3]?.color).toBe(alone.parties[0]?.color);
  });

  it('all colours stand out from the card as text must', () => {
    const light = (hex: string): number =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, n) => sum + part * ([0.2126, 0.7152, 0.0722][n] ?? 0), 0);
    const companies = Array.from({ length: 8 }, (_, n) => `company ${n}`);
    const { parties } = plan(answerOf(companies.map((company) => share('2020', '1', { company }))));
    const contrasts = parties.map(({ color }) => 1.05 / (light(color) + 0.05));
    expect(contrasts.filter((contrast) => contrast < 4.5)).toEqual([]);
  });

  it('is titled by what is drawn', () => {
    const asked = answerOf([share('2020', '40'), share('2021', '37')]);
    const lead = { ...asked, title: 'rank · China', question: { ...asked.question, metric: 'rank' } };
    expect(plan(lead).title).toBe('Market share · China');
  });

  it('leaves out what several hold together beside what each one holds', () => {
    const both = share('2020', '60', { company: null, group: ['alibaba', 'tencent'] });
    const each = [share('2020', '40'), share('2020', '20', { company: 'tencent' })];
    expect(plan(answerOf([...each, both])).parties.map(({ name }) => name)).toEqual(['Alibaba', 'Tencent']);
  });

  it('says how many figures there was no room for', () => {
    const many = Array.from({ length: 15 }, (_, n) => share('2020', String(n), { company: `company ${n}` }));
    expect([plan(answerOf(many)).points.length, plan(answerOf(many)).note]).toEqual([12, '3 more figures not shown']);
  });
});
