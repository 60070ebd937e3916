import { describe, expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/cli/answer-line.ts';
import { frozenClock } from '../../src/text/clock.ts';
import type { Language } from '../../src/text/language.ts';
import { articleOf, claimIn, libraryOf, periodOf } from '../answers/library.ts';
import { shortFigures, today } from '../answers/ask-of.ts';

const report = articleOf(
  'report',
  [
    'Phones in China, spring 2023',
    'Vivo held 18.6% of the Chinese smartphone market and Apple 17.2%, Counterpoint says.',
    'Vivo led the market in 2022 with 19%.',
    'The market shrank by 5% to 65 million units.',
    'Xiaomi will invest RMB 100 billion over ten years.',
    'Apple had revenue of $94.8 billion in the quarter, 2.5% less than a year before.',
  ].join('\n'),
  { publishedOn: '2023-05-02', publisher: 'Own Research' },
);

const phones = { market: 'smartphones', region: 'CN', origin: 'local' } as const;
const of = (id: string) => ({ type: 'company', id }) as const;
const spring = periodOf('2023-Q1');

const library = libraryOf(
  [report],
  [
    claimIn(report, {
      printed: '18.6%',
      value: '18.6',
      unit: 'percent',
      subject: of('vivo'),
      scope: phones,
      period: spring,
      attribution: { source: 'Counterpoint Research' },
    }),
    claimIn(report, {
      printed: '17.2%',
      value: '17.2',
      unit: 'percent',
      subject: of('apple'),
      scope: phones,
      period: spring,
      attribution: { source: 'Counterpoint Research' },
    }),
    claimIn(report, {
      printed: '19%',
      value: '19',
      unit: 'percent',
      subject: of('vivo'),
      scope: phones,
      period: periodOf('2022'),
    }),
    claimIn(report, {
      printed: '5%',
      value: '-5',
      unit: 'percent',
      metric: 'market-growth',
      subject: { type: 'market' },
      scope: phones,
      period: spring,
    }),
    claimIn(report, {
      printed: '65 million units',
      value: '65000000',
      unit: 'count',
      metric: 'market-size',
      subject: { type: 'market' },
      scope: phones,
      period: spring,
    }),
    claimIn(report, {
      printed: 'RMB 100 billion',
      value: '100000000000',
      unit: 'CNY',
      metric: 'capex-commitment',
      modality: 'plan',
      subject: of('xiaomi'),
      scope: { market: null, region: null, origin: 'unknown' },
      horizon: { n: 10, unit: 'year', from: null },
    }),
    claimIn(report, {
      printed: '$94.8 billion',
      value: '94800000000',
      unit: 'USD',
      metric: 'revenue',
      subject: of('apple'),
      scope: { market: null, region: null, origin: 'unknown' },
      period: spring,
    }),
    claimIn(report, {
      printed: '2.5%',
      value: '-2.5',
      unit: 'percent',
      metric: 'revenue-growth',
      subject: of('apple'),
      scope: { market: null, region: null, origin: 'unknown' },
      period: spring,
    }),
  ],
);

const asked = (line: string, language: Language = 'en'): Answer => {
  const result = answerLine({ line, language, asOf: null }, library, frozenClock(today));
  if (!('answer' in result)) throw new Error('problem' in result ? result.problem : result.text);
  return result.answer;
};

const problem = (line: string, language: Language = 'en'): string => {
  const result = answerLine({ line, language, asOf: null }, library, frozenClock(today));
  return 'problem' in result ? result.problem : '';
};

describe('each command answers', () => {
  it.each([
    ['/share company:Vivo market:China', ['vivo 18.6 percent', 'vivo 19 percent']],
    ['/part entreprise:Vivo marché:Chine', ['vivo 18.6 percent', 'vivo 19 percent']],
    ['/份额 公司:vivo 市场:中国', ['vivo 18.6 percent', 'vivo 19 percent']],
    ['/share company:Vivo market:smartphones region:China period:2023-Q1', ['vivo 18.6 percent']],
    ['/share market:smartphones period:2023-Q1', ['vivo 18.6 percent', 'apple 17.2 percent']],
    ['/market market:China smartphones', ['market 65000000 count', 'market -5 percent']],
    ['/growth market:China', ['market -5 percent']],
    ['/growth company:AAPL', ['apple -2.5 percent']],
    ['/revenue company:苹果 period:2023-Q1', ['apple 94800000000 USD']],
    ['/capex company:小米', ['xiaomi 100000000000 CNY']],
    ['/compare a:Vivo b:Apple metric:share', ['vivo 18.6 percent', 'apple 17.2 percent', 'vivo 19 percent']],
    ['/comparer a:Vivo b:Apple mesure:part de marché', ['vivo 18.6 percent', 'apple 17.2 percent', 'vivo 19 percent']],
    ['/compare a:Vivo b:Apple', ['vivo 18.6 percent', 'apple 17.2 percent', 'vivo 19 percent']],
    [
      '/ask question:Who leads the Chinese smartphone market?',
      ['vivo 18.6 percent', 'apple 17.2 percent', 'vivo 19 percent'],
    ],
    ["What was Apple's share of the Chinese smartphone market?", ['apple 17.2 percent']],
  ])('%s', (line, figures) => expect(shortFigures(asked(line))).toEqual(figures));
});

describe('what was said', () => {
  it.each([
    [
      '/share company:Vivo market:China',
      'en',
      'Vivo held 18.6% of China’s smartphone market in Q1 2023 (Counterpoint Research).',
    ],
    [
      '/share company:Vivo market:China',
      'fr',
      'Vivo détenait 18,6 % du marché des smartphones en Chine au T1 2023 (Counterpoint Research).',
    ],
    [
      '/share company:Vivo market:China',
      'zh',
      '2023年第一季度，vivo在中国智能手机市场的份额为18.6%（Counterpoint Research）。',
    ],
    ['/growth market:China', 'en', 'China’s smartphone market shrank by 5% in Q1 2023.'],
    ['/growth market:China', 'fr', 'Le marché des smartphones en Chine a reculé de 5 % au T1 2023.'],
    ['/growth market:China', 'zh', '2023年第一季度，中国智能手机市场下降5%。'],
    ['/revenue company:Apple', 'en', 'Apple’s revenue was US$94.8 billion in Q1 2023.'],
    ['/revenue company:Apple', 'fr', 'Le chiffre d’affaires d’Apple s’élevait à 94,8 milliards de dollars au T1 2023.'],
    ['/revenue company:Apple', 'zh', '2023年第一季度，苹果营收为948亿美元。'],
    ['/market market:China', 'en', 'China’s smartphone market came to 65 million smartphones in Q1 2023, down 5%.'],
    [
      '/market market:China',
      'fr',
      'Le marché des smartphones en Chine représentait 65 millions de smartphones au T1 2023, en baisse de 5 %.',
    ],
    ['/market market:China', 'zh', '2023年第一季度，中国智能手机市场规模为6500万台，下降5%。'],
    ['/capex company:Xiaomi', 'en', 'Xiaomi plans to invest RMB 100 billion over 10 years.'],
    ['/capex company:Xiaomi', 'fr', 'Xiaomi prévoit d’investir 100 milliards de yuans sur 10 ans.'],
    ['/capex company:Xiaomi', 'zh', '小米计划在10年内投入1000亿元。'],
    [
      '/compare a:Vivo b:Apple metric:share',
      'en',
      'Vivo held 18.6% of China’s smartphone market in Q1 2023, against 17.2% for Apple (Counterpoint Research).',
    ],
    [
      '/compare a:Vivo b:Apple metric:share',
      'fr',
      'Vivo détenait 18,6 % du marché des smartphones en Chine au T1 2023, contre 17,2 % pour Apple (Counterpoint Research).',
    ],
    [
      '/compare a:Vivo b:Apple metric:share',
      'zh',
      '2023年第一季度，vivo在中国智能手机市场的份额为18.6%，苹果为17.2%（Counterpoint Research）。',
    ],
  ] as const)('%s in %s', (line, language, sentence) => {
    expect(asked(line, language).headline.replaceAll('\u00A0', ' ')).toBe(sentence);
  });
});

describe('nothing known', () => {
  it.each([
    '/share company:Vivo market:Europe',
    '/share company:Vivo market:cloud',
    '/share company:Vivo market:toasters',
    '/share company:Vivo period:2019',
    '/share company:Vivoo',
    '/share company:Vivo as_of:2020-01-01',
    '/revenue company:Apple region:China',
    'What is the share of Apple in the Chinese toaster market?',
  ])('%s', (line) => {
    const answer = asked(line);
    expect(answer).toMatchObject({ kind: 'none', figures: [], conflicts: [] });
    expect(answer.searched).toEqual({ articles: 1, claims: 8 });
  });

  it('offers the name that was nearly typed', () => {
    expect(asked('/share company:Viivo').suggestions).toContain('/share company:vivo');
  });

  it('offers lines that do get a figure', () => {
    const { suggestions } = asked('/share company:Vivo period:2019');
    expect(suggestions.length).toBeGreaterThan(0);
    for (const line of suggestions) expect(asked(line).kind).toBe('figures');
  });
});

describe('a line that can’t be asked', () => {
  it.each([
    ['/share company:Vivo as_of:2021-02-30', 'as_of:YYYY-MM-DD'],
    ['/share company:Vivo period:someday', '2024-Q1'],
    ['/share company:Vivo period:2021-13', '2024-Q1'],
    ['/share company:Vivo period:2021-Q5', '2024-Q1'],
    ['/share company:Vivo period:2021-02-30', '2024-Q1'],
    ['/share vendor:Vivo', 'company'],
    ['/compare a:Vivo', 'b'],
    ['/compare a:Vivo b:Apple metric:beauty', 'share'],
    ['/shore company:Vivo', '/share'],
    ['/ask', 'question'],
  ])('%s', (line, hint) => expect(problem(line)).toContain(hint));

  it('is told in the language asked in', () => {
    expect(problem('/share company:Vivo as_of:2021-02-30', 'fr')).toContain('n’est pas une date');
    expect(problem('/share company:Vivo as_of:2021-02-30', 'zh')).toContain('不是有效日期');
  });
});

describe('the line of an answer', () => {
  it.each([
    '/share company:Vivo market:smartphones region:China period:2023-Q1',
    '/share market:smartphones',
    '/compare a:Vivo b:Apple metric:share',
    '/compare a:Vivo b:Apple',
    '/market market:China smartphones',
    '/capex company:小米',
    '/growth market:China',
    "What was Apple's share of the Chinese smartphone market?",
  ])('asks the same again: %s', (line) => {
    for (const language of ['en', 'fr', 'zh'] as const) {
      const answer = asked(line, language);
      expect(asked(answer.line, language)).toEqual(answer);
    }
  });
});

it('every command and option is called once in each language', () => {
  for (const language of ['en', 'fr', 'zh'] as const) {
    const names = commands.map((command) => command.names[language]);
    expect(new Set(names).size).toBe(names.length);
    for (const { options } of commands) {
      expect(new Set(options.map((option) => option.names[language])).size).toBe(options.length);
    }
  }
});
