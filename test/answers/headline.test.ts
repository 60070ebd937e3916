import { describe, expect, it } from '@jest/globals';

import type { Figure } from '../../src/answers/answer.ts';
import { headlineOf } from '../../src/answers/headline.ts';
import { metricIds } from '../../src/lexicon/metric.ts';
import { periodLabel } from '../../src/locales/times/label.ts';
import { languages, type Language } from '../../src/text/language.ts';

const year = { from: '2024-01-01', to: '2024-12-31' };

const figure: Figure = {
  company: 'baidu',
  part: null,
  group: null,
  metric: 'market-share',
  basis: null,
  denominator: null,
  market: 'smartphones',
  region: 'FR',
  period: { ...year, label: '' },
  base: null,
  horizon: null,
  perYear: null,
  statedOn: null,
  value: '12',
  high: null,
  unit: 'percent',
  comparator: 'eq',
  modality: 'fact',
  attribution: 'IDC',
  conversions: [],
  confidence: 0.9,
  tier: 'confident',
  claims: ['a'],
  citations: [1],
};

const said = (more: Partial<Figure>, language: Language): string => {
  const { period, ...rest } = { ...figure, ...more };
  const labelled = period === null ? null : { ...period, label: periodLabel(language, period) };
  return headlineOf({ ...rest, period: labelled }, [], language).replaceAll('\u00A0', ' ');
};

describe.each<{ figure: Partial<Figure>; said: readonly [string, string, string] }>([
  {
    figure: { comparator: 'lt' },
    said: [
      'Baidu held less than 12% of France’s smartphone market in 2024 (IDC).',
      'Baidu détenait moins de 12 % du marché des smartphones en France en 2024 (IDC).',
      '2024年，百度在法国智能手机市场的份额低于12%（IDC）。',
    ],
  },
  {
    figure: { company: null, group: ['apple', 'huawei'], comparator: 'approx' },
    said: [
      'Apple and Huawei together held about 12% of France’s smartphone market in 2024 (IDC).',
      'Apple et Huawei détenaient ensemble environ 12 % du marché des smartphones en France en 2024 (IDC).',
      '2024年，苹果和华为在法国智能手机市场的合计份额约12%（IDC）。',
    ],
  },
  {
    figure: { company: null, part: 'top 3' },
    said: [
      'The 3 largest together held 12% of France’s smartphone market in 2024 (IDC).',
      'Les 3 premiers détenaient ensemble 12 % du marché des smartphones en France en 2024 (IDC).',
      '2024年，前3名在法国智能手机市场的合计份额为12%（IDC）。',
    ],
  },
  {
    figure: { metric: 'rank', unit: 'rank', value: '2', region: 'WW' },
    said: [
      'Baidu ranked No. 2 in the worldwide smartphone market in 2024 (IDC).',
      'Baidu était n° 2 du marché mondial des smartphones en 2024 (IDC).',
      '2024年，百度在全球智能手机市场排名第2位（IDC）。',
    ],
  },
  {
    figure: { metric: 'market-size', company: null, value: '4600000000', unit: 'USD', modality: 'forecast' },
    said: [
      'France’s smartphone market is expected to reach US$4.6 billion in 2024 (IDC).',
      'Le marché des smartphones en France devrait atteindre 4,6 milliards de dollars en 2024 (IDC).',
      '2024年，法国智能手机市场规模预计为46亿美元（IDC）。',
    ],
  },
  {
    figure: { metric: 'market-growth', company: null, value: '-3.5', basis: 'constant currency' },
    said: [
      'France’s smartphone market shrank by 3.5% in 2024 at constant currency (IDC).',
      'Le marché des smartphones en France a reculé de 3,5 % en 2024 à taux de change constant (IDC).',
      '2024年，法国智能手机市场下降3.5%（按固定汇率）（IDC）。',
    ],
  },
  {
    figure: { metric: 'revenue', value: '10700000000', unit: 'CNY', market: 'cloud', region: 'CN' },
    said: [
      'Baidu’s cloud revenue in China was RMB 10.7 billion in 2024 (IDC).',
      'Le chiffre d’affaires de Baidu dans le cloud en Chine s’élevait à 10,7 milliards de yuans en 2024 (IDC).',
      '2024年，百度在中国的云计算业务营收为107亿元（IDC）。',
    ],
  },
  {
    figure: { metric: 'revenue-contribution', value: '4.5', comparator: 'gt', market: 'cloud', region: null },
    said: [
      'Cloud brought in more than 4.5% of Baidu’s revenue in 2024 (IDC).',
      'L’activité cloud représentait plus de 4,5 % du chiffre d’affaires de Baidu en 2024 (IDC).',
      '2024年，云计算业务在百度营收中的占比超过4.5%（IDC）。',
    ],
  },
  {
    figure: { metric: 'profit', value: '-30000000', unit: 'USD', basis: 'operating', market: null, region: null },
    said: [
      'Baidu’s operating loss was US$30 million in 2024 (IDC).',
      'La perte opérationnelle de Baidu s’élevait à 30 millions de dollars en 2024 (IDC).',
      '2024年，百度营业亏损3000万美元（IDC）。',
    ],
  },
  {
    figure: {
      metric: 'capex-commitment',
      value: '500000000000',
      unit: 'CNY',
      horizon: { n: 5, unit: 'year', from: null },
      modality: 'plan',
      period: null,
      attribution: null,
    },
    said: [
      'Baidu plans to invest RMB 500 billion in France over 5 years.',
      'Baidu prévoit d’investir 500 milliards de yuans en France sur 5 ans.',
      '百度计划在5年内在法国投入5000亿元。',
    ],
  },
  {
    figure: { metric: 'units', value: '55000000', unit: 'count' },
    said: [
      'Baidu shipped 55 million smartphones in France in 2024 (IDC).',
      'Baidu a livré 55 millions de smartphones en France en 2024 (IDC).',
      '2024年，百度在法国的智能手机出货量为5500万台（IDC）。',
    ],
  },
])('$figure', ({ figure: more, said: sentences }) => {
  it.each(languages.map((language, at) => [language, sentences[at]] as const))('in %s', (language, sentence) =>
    expect(said(more, language)).toBe(sentence),
  );
});

describe.each(languages)('%s', (language) => {
  it.each(metricIds)('has a whole sentence for %s, whatever is left out', (metric) => {
    for (const modality of ['fact', 'forecast', 'plan', 'hypothetical'] as const) {
      for (const value of ['3', '-3']) {
        const bare = { metric, modality, value, market: null, region: null, period: null, attribution: null };
        expect(said(bare, language)).toMatch(/^[^\s，。,.{}]+(?!.*(?: {2}|[{}]| [.,]|undefined|null)).*[.。]$/u);
      }
    }
  });
});
