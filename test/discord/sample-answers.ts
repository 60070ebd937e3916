import type { Answer, Citation, Figure } from '../../src/answers/answer.ts';
import type { Language } from '../../src/text/language.ts';

const figure: Figure = {
  company: 'alibaba',
  part: null,
  group: null,
  metric: 'market-share',
  basis: null,
  denominator: 'market',
  market: 'cloud',
  region: 'CN',
  period: { from: '2021-01-01', to: '2021-03-31', label: 'Q1 2021' },
  base: null,
  horizon: null,
  perYear: null,
  statedOn: null,
  value: '41.5',
  high: null,
  unit: 'percent',
  comparator: 'eq',
  modality: 'fact',
  attribution: 'Canalys',
  conversions: [],
  confidence: 0.97,
  tier: 'confident',
  claims: ['c1'],
  citations: [1],
};

const citation: Citation = {
  n: 1,
  articleId: 'a1',
  file: 'en/made-up.md',
  kind: 'article',
  basedOn: null,
  title: 'A made-up article',
  publisher: 'The Ledger',
  publishedOn: '2021-05-04',
  url: 'https://ledger.example/cloud?id=1&lang=en',
  language: 'en',
  quote: 'Alibaba led with 41.5% of the market, Canalys said.',
  start: 10,
  end: 61,
};

const answer: Answer = {
  kind: 'figures',
  language: 'en',
  question: { metric: 'market-share', companies: ['alibaba'], market: 'cloud', region: 'CN', period: null, asOf: null },
  line: '/share company:Alibaba market:China',
  title: 'Market share',
  headline: 'Alibaba held 41.5% of China’s cloud market in Q1 2021, according to Canalys.',
  figures: [figure],
  conflicts: [],
  citations: [citation],
  suggestions: [],
  searched: { articles: 12, claims: 80 },
  notes: [],
};

export const sampleFigure = (part: Partial<Figure> = {}): Figure => ({ ...figure, ...part });

export const sampleCitation = (part: Partial<Citation> = {}): Citation => ({ ...citation, ...part });

export const sampleAnswer = (part: Partial<Answer> = {}): Answer => ({ ...answer, ...part });

const labels: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Q1 2021', '2020'],
  fr: ['T1 2021', '2020'],
  zh: ['2021年第一季度', '2020年'],
};

const headlines: Readonly<Record<Language, string>> = {
  en: 'Alibaba held 41.5% of China’s cloud market in Q1 2021.',
  fr: 'Alibaba détenait 41,5 % du marché chinois du cloud au T1 2021.',
  zh: '2021年第一季度，阿里巴巴占中国云市场的41.5%。',
};

const notes: Readonly<Record<Language, string>> = {
  en: 'One figure is a plan.',
  fr: 'Un des chiffres est un projet.',
  zh: '其中一个数字是计划。',
};

/** Two shares in conflict, a plan with its horizon, and an unsure count, cited from three languages. */
export const richAnswer = (language: Language): Answer => ({
  ...answer,
  language,
  headline: headlines[language],
  figures: [
    sampleFigure({
      period: { from: '2021-01-01', to: '2021-03-31', label: labels[language][0] },
      citations: [1, 4],
    }),
    sampleFigure({
      metric: 'capex-commitment',
      denominator: null,
      market: null,
      region: null,
      period: null,
      value: '90000000000',
      unit: 'CNY',
      comparator: 'gt',
      modality: 'plan',
      attribution: null,
      statedOn: '2021-04-20',
      horizon: { n: 3, unit: 'year', from: null },
      perYear: { value: '30000000000', unit: 'CNY' },
      conversions: [{ value: '13900000000', unit: 'USD', by: 'article' }],
      citations: [2],
    }),
    sampleFigure({
      value: '39.8',
      attribution: 'IDC',
      part: 'Alibaba Cloud',
      basis: 'IaaS',
      period: { from: '2021-01-01', to: '2021-03-31', label: labels[language][0] },
      base: { value: '44', unit: 'percent', period: { from: '2020-01-01', to: '2020-03-31' } },
      tier: 'unsure',
      citations: [3],
    }),
  ],
  conflicts: [{ figures: [0, 2], reason: 'IaaS / IaaS + PaaS' }],
  citations: [
    citation,
    sampleCitation({
      n: 2,
      kind: 'brief',
      publisher: 'Tickmark',
      basedOn: {
        publisher: 'Le Registre',
        title: 'Titre',
        url: 'https://registre.example/a',
        publishedOn: '2021-04-20',
      },
      url: null,
      publishedOn: '2021-04-20',
      language: 'fr',
      quote: 'Alibaba prévoit d’investir plus de 90 milliards de yuans sur trois ans.',
    }),
    sampleCitation({
      n: 3,
      publisher: null,
      publishedOn: null,
      url: null,
      language: 'zh',
      quote: 'IDC认为，阿里云的份额约为39.8%。',
    }),
    sampleCitation({ n: 4, quote: 'Canalys put Alibaba at 41.5%.' }),
  ],
  notes: [notes[language]],
});
