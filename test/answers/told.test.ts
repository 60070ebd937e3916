import { describe, expect, it } from '@jest/globals';

import { answerQuestion } from '../../src/answers/answer-question.ts';
import { parseQuestion } from '../../src/answers/parse-question.ts';
import { renderText } from '../../src/answers/render-text.ts';
import type { Language } from '../../src/text/language.ts';
import { askOf, shortFigures, today } from './ask-of.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';

const company = (id: string) => ({ type: 'company', id }) as const;
const market = { type: 'market' } as const;
const world = (name: string | null) => ({ market: name, region: 'WW', origin: 'local' }) as const;

describe('two figures for one thing', () => {
  const share = { metric: 'market-share', subject: company('baidu'), period: periodOf('2021-Q3') } as const;
  const answer = (first: string | null, later: string | null) => {
    const one = articleOf('one', 'Then\nBaidu had 8.8 percent.', { publishedOn: first });
    const other = articleOf('other', 'Now\nBaidu had 7.9 percent.', { publishedOn: later });
    const attribution = { source: 'Canalys' };
    return askOf(
      libraryOf(
        [one, other],
        [
          claimIn(one, { ...share, attribution, printed: '8.8', value: '8.8', unit: 'percent' }),
          claimIn(other, { ...share, attribution, printed: '7.9', value: '7.9', unit: 'percent' }),
        ],
      ),
      "What was Baidu's share of China's cloud market?",
    );
  };

  it.each([
    ['20 days apart are restated', '2021-11-01', '2021-11-21', 'restated', '7.9'],
    ['a week apart are two tellings', '2021-12-09', '2021-12-16', 'reports of the same source', '7.9'],
    ['the later one leads, wherever it stands', '2022-03-01', '2021-12-09', 'restated', '8.8'],
    ['an undated one is neither earlier nor later', '2021-12-09', null, 'do not say why', '8.8'],
    ['nor is the other', null, '2021-12-09', 'do not say why', '7.9'],
  ])('%s', (_, first, later, reason, leading) => {
    const { conflicts, figures } = answer(first, later);
    expect(conflicts.map((conflict) => conflict.reason)).toEqual([expect.stringContaining(reason)]);
    expect(figures[0]?.value).toBe(leading);
  });
});

describe('what a market shipped', () => {
  const article = articleOf(
    'phones',
    'Phones\nMakers shipped 320 million phones, 3% more.\nAcme shipped 60 million.\nIn all, sales of $99 billion.',
    { publishedOn: '2025-10-20' },
  );
  const scope = world('smartphones');
  const period = periodOf('2025-Q3');
  const library = libraryOf(
    [article],
    [
      claimIn(article, {
        printed: '60 million',
        value: '60000000',
        unit: 'count',
        metric: 'units',
        subject: company('samsung'),
        scope,
        period,
      }),
      claimIn(article, {
        printed: '320 million',
        value: '320000000',
        unit: 'count',
        metric: 'units',
        subject: market,
        scope,
        period,
      }),
      claimIn(article, {
        printed: '3%',
        value: '3',
        unit: 'percent',
        metric: 'units-growth',
        subject: market,
        scope,
        period,
      }),
    ],
  );

  it.each<readonly [string, string]>([
    [
      'How big is the smartphone market?',
      'The worldwide smartphone market shipped 320 million units in Q3 2025, up 3%.',
    ],
    ['How big is the phone market?', 'The worldwide smartphone market shipped 320 million units in Q3 2025, up 3%.'],
    [
      'Quelle est la taille du marché des téléphones ?',
      'Le marché mondial des smartphones a totalisé 320 millions d’unités au T3 2025, en hausse de 3 %.',
    ],
    ['手机市场规模多大？', '2025年第三季度，全球智能手机市场出货量为3.2亿台，增长3%。'],
  ])('%s', (words, headline) => {
    const answer = askOf(library, words);
    expect(answer.headline.replaceAll('\u00A0', ' ')).toBe(headline);
    expect(shortFigures(answer)).toEqual(['market 320000000 count', 'market 3 percent']);
  });

  it('is said before what each maker shipped', () =>
    expect(shortFigures(askOf(library, 'How many phones were shipped?'))).toEqual([
      'market 320000000 count',
      'samsung 60000000 count',
    ]));

  it('is not passed off for a maker’s own', () =>
    expect(shortFigures(askOf(library, 'How many phones did Samsung ship?'))).toEqual(['samsung 60000000 count']));
});

describe('a promise', () => {
  const article = articleOf(
    'pledges',
    'Pledges\nAmazon will put $48 billion into India.\nIt will spend $150 billion over ten years.',
    { publishedOn: '2025-06-25' },
  );
  const pledge = { metric: 'capex-commitment', modality: 'plan', subject: company('amazon'), unit: 'USD' } as const;
  const scope = (region: string | null) => ({ market: null, region, origin: 'local' }) as const;
  const library = libraryOf(
    [article],
    [
      claimIn(article, {
        ...pledge,
        printed: '$48 billion',
        value: '48000000000',
        scope: scope('IN'),
        statedOn: '2025-06-24',
      }),
      claimIn(article, {
        ...pledge,
        printed: '$150 billion',
        value: '150000000000',
        scope: scope(null),
        statedOn: '2025-06-20',
      }),
    ],
  );

  it('for all stands before one for a place', () =>
    expect(shortFigures(askOf(library, 'How much will Amazon invest?'))).toEqual([
      'amazon 150000000000 USD',
      'amazon 48000000000 USD',
    ]));

  it.each([
    ['How much will Amazon invest in India?', 'Amazon plans to invest US$48 billion in India.'],
    ['Combien Amazon va-t-il investir en Inde ?', 'Amazon prévoit d’investir 48 milliards de dollars en Inde.'],
    ['亚马逊计划在印度投资多少？', '亚马逊计划在印度投入480亿美元。'],
  ])('says where it goes: %s', (words, headline) =>
    expect(askOf(library, words).headline.replaceAll('\u00A0', ' ')).toBe(headline),
  );
});

describe('the day of a figure', () => {
  const line = (publishedOn: string | null, statedOn: string | undefined, words: string): string => {
    const article = articleOf('one', 'Plan\nAmazon will spend $150 billion.', { publishedOn });
    const claim = claimIn(article, {
      printed: '$150 billion',
      value: '150000000000',
      unit: 'USD',
      metric: 'capex-commitment',
      modality: 'plan',
      subject: company('amazon'),
      horizon: { n: 3, unit: 'year', from: '2025-02' },
      ...(statedOn === undefined ? {} : { statedOn }),
    });
    return renderText(askOf(libraryOf([article], [claim]), words));
  };
  const asked = 'How much will Amazon invest?';

  it.each([
    ['published', '2025-05-01', '2025-05-01', 'published on 1 May 2025'],
    ['stated', '2025-05-01', '2025-04-20', 'stated on 20 April 2025'],
  ])('is the one it was %s on', (_, publishedOn, statedOn, words) =>
    expect(line(publishedOn, statedOn, asked)).toContain(words),
  );

  it('is not made up where only a month is known', () =>
    expect(line(null, undefined, asked)).not.toMatch(/(?:stated|published) on/));

  it('is the first in French', () =>
    expect(line('2025-05-01', '2025-05-01', 'Combien Amazon va-t-il investir ?')).toContain('publié le 1er mai 2025'));
});

describe('a name that no table knows', () => {
  const article = articleOf('one', 'Nuage\nLes fournisseurs locaux en ont 13 %.', { language: 'fr' });
  const library = libraryOf(
    [article],
    [
      claimIn(article, {
        printed: '13 %',
        value: '13',
        unit: 'percent',
        subject: { type: 'other', name: 'fournisseurs locaux' },
        scope: world('cloud'),
        period: periodOf('2024'),
      }),
    ],
  );

  it.each<readonly [Language, string]>([
    ['fr', 'fournisseurs locaux'],
    ['en', '“fournisseurs locaux”'],
    ['zh', '“fournisseurs locaux”'],
  ])('is as printed, in quotes in %s', (language, name) => {
    const question = { ...parseQuestion('Who leads the cloud market?', today), language };
    expect(answerQuestion(question, library).figures[0]?.company).toBe(name);
  });
});

describe('a line that asks for nothing', () => {
  const article = articleOf('one', 'Cloud\nAlibaba held 34% of it.');
  const library = libraryOf(
    [article],
    [claimIn(article, { printed: '34%', value: '34', unit: 'percent', period: periodOf('2024') })],
  );

  it.each([
    ['hello', 'Hello!'],
    ['Bonjour !', 'Bonjour'],
    ['你好', '你好'],
    ['', 'Hello!'],
    ['???', 'Hello!'],
    ['qwxz zxwq', 'I could not make out'],
  ])('“%s” gets lines that have figures', (words, begins) => {
    const { kind, headline, suggestions } = askOf(library, words);
    expect([kind, headline.startsWith(begins)]).toEqual(['none', true]);
    expect(suggestions).toHaveLength(2);
    expect(suggestions[0]).toMatch(/^\/share company:/);
  });
});

describe('companies compared', () => {
  const article = articleOf(
    'table',
    'Table\nIn 2023 Alibaba 39%, Tencent 15%.\nIn 2024 Alibaba 36%, Tencent 16%.\nIn 2025 Alibaba 35%.',
  );
  const share = (printed: string, id: string, year: string) =>
    claimIn(article, {
      printed,
      value: printed.replace('%', ''),
      unit: 'percent',
      subject: company(id),
      period: periodOf(year),
    });
  const library = libraryOf(
    [article],
    [
      share('39%', 'alibaba', '2023'),
      share('15%', 'tencent', '2023'),
      share('36%', 'alibaba', '2024'),
      share('16%', 'tencent', '2024'),
      share('35%', 'alibaba', '2025'),
    ],
  );

  it.each(['Compare the market share of Alibaba and Tencent', 'Compare Alibaba and Tencent'])(
    'stand side by side, the newest first, the rest after: %s',
    (words) =>
      expect(shortFigures(askOf(library, words))).toEqual([
        'alibaba 36 percent',
        'tencent 16 percent',
        'alibaba 39 percent',
        'tencent 15 percent',
        'alibaba 35 percent',
      ]),
  );
});
