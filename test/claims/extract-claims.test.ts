import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Claim } from '../../src/claims/claim.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { sliceOf } from '../../src/text/span.ts';
import { articleOf } from './article-of.ts';

const subjectOf = ({ subject }: Claim): string => {
  if (subject.type === 'company') return subject.id;
  return subject.type === 'group' ? [...subject.ids].sort().join('+') : subject.type;
};

const line = (claim: Claim): string => {
  const { quantity } = claim;
  const value = `${quantity.value}${quantity.high === undefined ? '' : `–${quantity.high}`}`;
  return `${subjectOf(claim)} ${claim.metric} ${quantity.comparator} ${value} ${quantity.unit}`;
};

const said = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  extractClaims(articleOf(language, text)).map(line);

describe('shares, growth and levels', () => {
  it.each([
    [
      'en',
      'Nokia held 28% of the market, up from 25% a year earlier.',
      ['nokia market-share eq 28 percent', 'nokia market-share eq 25 percent'],
    ],
    [
      'en',
      'Oracle’s revenue rose 9% to $14.1 billion.',
      ['oracle revenue-growth eq 9 percent', 'oracle revenue eq 14100000000 USD'],
    ],
    ['en', 'Intel posted a net loss of $1.6 billion.', ['intel profit eq -1600000000 USD']],
    [
      'en',
      'Dell’s net income more than doubled to $1.3 billion.',
      ['dell other gt 2 multiple', 'dell profit eq 1300000000 USD'],
    ],
    ['en', 'IBM’s market share fell by 1.2 percentage points.', ['ibm share-change eq -1.2 points']],
    [
      'fr',
      'Les ventes de Renault ont reculé de 3 % pour atteindre 27 milliards d’euros.',
      ['renault revenue-growth eq -3 percent', 'renault revenue eq 27000000000 EUR'],
    ],
    [
      'fr',
      'La part de marché de Nokia est passée de 25 % à 28 %.',
      ['nokia market-share eq 25 percent', 'nokia market-share eq 28 percent'],
    ],
    [
      'fr',
      'OVHcloud a réalisé un chiffre d’affaires de 993 millions d’euros, en hausse de 10 %.',
      ['ovhcloud revenue eq 993000000 EUR', 'ovhcloud revenue-growth eq 10 percent'],
    ],
    [
      'zh',
      '联想营收同比增长20%至154亿美元。',
      ['lenovo revenue-growth eq 20 percent', 'lenovo revenue eq 15400000000 USD'],
    ],
    ['zh', '中兴的市场份额从10%下降至8%。', ['zte market-share eq 10 percent', 'zte market-share eq 8 percent']],
    ['zh', '中国平板电脑市场出货量同比下降12%。', ['market units-growth eq -12 percent']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});

describe('whose figure it is', () => {
  it.each([
    [
      'en',
      'Ericsson (37%), Nokia (28%) and Samsung (9%) lead the market with these shares.',
      ['ericsson', 'nokia', 'samsung'],
    ],
    ['en', 'Dell and HP held 21% and 18% of the market, respectively.', ['dell', 'hp']],
    ['en', 'Dell, HP and Lenovo together accounted for 62% of shipments.', ['dell+hp+lenovo']],
    ['en', 'Nokia and Ericsson each took a 20% share of the market.', ['nokia', 'ericsson']],
    ['en', 'Behind Samsung, Apple held 17% of the market.', ['apple']],
    ['fr', 'La part de marché atteint 34 % pour Nokia et 21 % pour Ericsson.', ['nokia', 'ericsson']],
    ['fr', 'Nokia domine avec 30 % du marché, suivi par Ericsson (25 %).', ['nokia', 'ericsson']],
    ['fr', 'Nokia et Ericsson détiennent respectivement 30 % et 25 % du marché.', ['nokia', 'ericsson']],
    ['zh', '小米和OPPO的市场份额分别为14%和9%。', ['xiaomi', 'oppo']],
    ['zh', '小米、联想合计占据30%的市场份额。', ['lenovo+xiaomi']],
    ['zh', '三星以19%的份额领先苹果的17%。', ['samsung', 'apple']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(
      extractClaims(articleOf(language, text))
        .filter((claim) => claim.metric === 'market-share')
        .map(subjectOf),
    ).toEqual(expected);
  });
});

describe('when and where', () => {
  const scope = (claim: Claim | undefined): string =>
    `${claim?.scope.region ?? '–'} ${claim?.period?.from ?? '?'}..${claim?.period?.to ?? '?'}`;

  it.each([
    [
      'en',
      'In India, Vivo held 19% of the smartphone market in the second quarter of 2024.',
      'IN 2024-04-01..2024-06-30',
    ],
    ['en', '# PC shipments in Europe in Q1 2024\nLenovo took a 25% share.', 'EUROPE 2024-01-01..2024-03-31'],
    ['fr', 'Au premier semestre 2023, Orange détenait 40 % du marché français.', 'FR 2023-01-01..2023-06-30'],
    ['fr', 'Le géant américain Dell détenait 17 % du marché mondial en 2022.', 'WW 2022-01-01..2022-12-31'],
    ['zh', '去年，联想在日本市场的份额为17%。', 'JP 2023-01-01..2023-12-31'],
    ['zh', '第一季度，vivo在中国智能手机市场的份额为17%。', 'CN 2024-01-01..2024-03-31'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(scope(extractClaims(articleOf(language, text)).find((claim) => claim.metric === 'market-share'))).toBe(
      expected,
    );
  });

  it('a commitment has a horizon and no period, and its bracket is a conversion', () => {
    const [claim, ...others] = extractClaims(
      articleOf('en', 'Huawei will invest RMB 70 billion ($9.8 billion) in data centres over the next four years.'),
    );
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      metric: 'capex-commitment',
      period: null,
      modality: 'plan',
      horizon: { n: 4, unit: 'year' },
      conversions: [{ value: '9800000000', unit: 'USD' }],
    });
  });
});

describe('what claims nothing', () => {
  it.each([
    ['en', 'The third quarter began well for the first company to reach the market.'],
    ['en', 'Covid-19 hit at 5:30 p.m. on 12 March 2020, and GPT-4 came later.'],
    ['fr', 'Le premier trimestre a été difficile pour la 5G.'],
    ['zh', '第一季度，华为在2019年发布了5G手机。'],
    ['zh', '两个月前推出的产品'],
  ] as const)('%s: %s', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Shares of Apple fell 3% after the report.'],
    ['fr', 'L’action Renault a bondi de 5 % en Bourse.'],
    ['zh', '小米股价上涨6%。'],
  ] as const)('a stock’s move is no metric of ours — %s: %s', (language, text) => {
    expect(extractClaims(articleOf(language, text)).map((claim) => claim.metric)).toEqual(['other']);
  });

  it('a share of one’s own revenue is no market share', () => {
    const [claim] = extractClaims(articleOf('en', 'Cloud accounted for 12% of Oracle’s total revenue.'));
    expect(claim?.metric).not.toBe('market-share');
  });
});

describe('whatever the text', () => {
  it('each span lies in it, and two runs are the same', () => {
    const words = fc.constantFrom(
      'Alibaba',
      ' 36%',
      ' of the market',
      '。',
      '腾讯',
      '占',
      '14%',
      ' (',
      ')',
      ' fell',
      ' to',
      ' $5bn',
      '\n',
      ' Q3 2024',
      ' respectively',
      '和',
      '第二',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
        fc.constantFrom('en', 'fr', 'zh'),
        (parts, language) => {
          const article = articleOf(language, parts.join(''));
          const claims = extractClaims(article);
          expect(extractClaims(article)).toEqual(claims);
          for (const { quote, quantity, evidence } of claims) {
            expect(sliceOf(article.text, quote)).toContain(sliceOf(article.text, quantity.span));
            for (const span of Object.values(evidence))
              expect(sliceOf(article.text, span).length).toBe(span.end - span.start);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('tables that were flattened into lines', () => {
  const rows = (written: string): readonly string[] =>
    extractClaims(articleOf('en', written))
      .filter((claim) => claim.quantity.kind === 'percent')
      .map((claim) => `${line(claim)} ${claim.period?.from ?? '?'}`);

  it('a row in a line, columns by their heads', () => {
    expect(
      rows(
        '# Tablets in 2023\nVendor 2023 market share 2022 market share\nApple 36.1% 38.0%\nSamsung 20.3% 18.6%\nOthers 30.0% 31.2%',
      ),
    ).toEqual([
      'apple market-share eq 36.1 percent 2023-01-01',
      'apple market-share eq 38 percent 2022-01-01',
      'samsung market-share eq 20.3 percent 2023-01-01',
      'samsung market-share eq 18.6 percent 2022-01-01',
      'rest market-share eq 30 percent 2023-01-01',
      'rest market-share eq 31.2 percent 2022-01-01',
    ]);
  });

  it('a cell in a line', () => {
    expect(
      rows('# Tablets in 2023\nVendor\nShipments\nMarket share\nApple\n49.0\n36.1%\nSamsung\n26.4\n20.3%'),
    ).toEqual(['apple market-share eq 36.1 percent 2023-01-01', 'samsung market-share eq 20.3 percent 2023-01-01']);
  });
});

describe('tables whose heads are times', () => {
  it('columns that add up to a hundred are shares', () => {
    const claims = extractClaims(
      articleOf(
        'fr',
        'Le marché des tablettes\nMarque | 2022 | 2023\nApple | 40 % | 36 %\nSamsung | 20 % | 22 %\nAutres | 40 % | 42 %',
      ),
    );
    expect(claims.map((claim) => `${line(claim)} ${claim.period?.from ?? '?'}`)).toEqual([
      'apple market-share eq 40 percent 2022-01-01',
      'apple market-share eq 36 percent 2023-01-01',
      'samsung market-share eq 20 percent 2022-01-01',
      'samsung market-share eq 22 percent 2023-01-01',
      'rest market-share eq 40 percent 2022-01-01',
      'rest market-share eq 42 percent 2023-01-01',
    ]);
  });
});

describe('names that no table knows', () => {
  it.each([
    ['fr', 'Nokia détient 21,6 % du marché, devant Ericsson (20 %) et Zorvalia (17,1 %).', 'Zorvalia'],
    ['en', 'ZenDrive Motors, owned by a family, held 12% of the market.', 'ZenDrive Motors'],
  ] as const)('keep their figure: %s %s', (language, text, name) => {
    expect(extractClaims(articleOf(language, text)).map((claim) => claim.subject)).toContainEqual({
      type: 'other',
      name,
    });
  });
});
