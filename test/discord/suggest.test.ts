import { describe, expect, it } from '@jest/globals';

import type { Claim } from '../../src/claims/claim.ts';
import type { Suggests } from '../../src/discord/command.ts';
import { createSuggest } from '../../src/discord/suggest/create-suggest.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Language } from '../../src/text/language.ts';

const claim: Claim = {
  id: 'c',
  article: 'a',
  subject: { type: 'company', id: 'tencent' },
  metric: 'market-share',
  scope: { market: 'cloud', region: 'CN', origin: 'local' },
  period: { from: '2021-01-01', to: '2021-03-31', grain: 'quarter', origin: 'local' },
  quantity: {
    kind: 'percent',
    value: '20',
    unit: 'percent',
    comparator: 'eq',
    span: { start: 0, end: 3 },
    outer: { start: 0, end: 3 },
  },
  modality: 'fact',
  attribution: { source: null },
  quote: { start: 0, end: 3 },
  evidence: {},
  rules: [],
  confidence: 1,
};

const later: Claim = { ...claim, period: { from: '2022-01-01', to: '2022-12-31', grain: 'year', origin: 'local' } };

const library: Library = { ...buildLibrary([]), claims: [claim, later, { ...claim, period: null }] };
const suggest = createSuggest(() => library);

const first = (kind: Suggests, typed: string, language: Language = 'en'): string | undefined =>
  suggest(kind, typed, language)[0]?.value;

describe('a company', () => {
  it.each([
    ['alibaba', 'alibaba'],
    ['ALI', 'alibaba'],
    ['阿里', 'alibaba'],
    ['BABA', 'alibaba'],
    ['9988', 'alibaba'],
    ['aliyun', 'alibaba-cloud'],
    ['阿里云', 'alibaba-cloud'],
    ['tencent', 'tencent'],
    ['騰訊', 'tencent'],
    ['腾', 'tencent'],
  ])('is found by %s', (typed, expected) => {
    expect(first('company', typed)).toBe(expected);
  });

  it('is shown in the reader’s language', () => {
    expect(suggest('company', 'tencent', 'zh')[0]?.name).toMatch(/^腾讯/);
  });

  it('that the corpus speaks of comes first, before anything is typed', () => {
    expect(first('company', '')).toBe('tencent');
  });

  it('that nobody knows is not guessed', () => {
    expect(suggest('company', 'zzyzx', 'en')).toEqual([]);
  });
});

describe('a market or a place', () => {
  it.each([
    ['market', 'clou', 'cloud'],
    ['market', '云', 'cloud'],
    ['market', 'ch', 'CN'],
    ['market', 'CN', 'CN'],
    ['market', 'chine', 'CN'],
    ['market', '全球', 'WW'],
    ['place', 'china', 'CN'],
    ['place', 'mond', 'WW'],
  ] as const)('%s %s', (kind, typed, expected) => {
    expect(first(kind, typed)).toBe(expected);
  });

  it('where a place is asked for is no market', () => {
    expect(suggest('place', 'cloud', 'en').map(({ value }) => value)).not.toContain('cloud');
  });
});

describe('a period', () => {
  it('is one that the corpus has figures for, the latest first', () => {
    expect(suggest('period', '', 'en')).toEqual([
      { name: '2022', value: '2022' },
      { name: 'Q1 2021', value: '2021-Q1' },
    ]);
  });

  it.each(['2021', 'q1', 'T1 2021', '第一季度'])('is found by %s', (typed) => {
    expect(first('period', typed)).toBe('2021-Q1');
  });
});

it('a metric is found by its words in any language', () => {
  expect(['capex growth', '市场份额', 'part de march'].map((typed) => first('metric', typed))).toEqual([
    'capex-growth',
    'market-share',
    'market-share',
  ]);
});
