import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { answerLine } from '../../src/cli/answer-line.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { renderText } from '../../src/answers/render-text.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { metricIds } from '../../src/lexicon/metric.ts';
import type { Library } from '../../src/library/library.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { languages } from '../../src/text/language.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';
import { today } from './ask-of.ts';

const article = articleOf(
  'a',
  'Numbers\nOne says 12.5% here, another 13% there, and $4 billion (3.6 billion euros) elsewhere.',
);
const brief = articleOf('b', 'Again\nIt was 13% or so, and 130% for some.', {
  kind: 'brief',
  publishedOn: '2022-02-02',
  basedOn: { publisher: 'The Wire', title: 'Numbers', url: null, publishedOn: null },
});

const amounts = [
  { at: article, printed: '12.5%', value: '12.5', unit: 'percent' },
  { at: article, printed: '13%', value: '13', unit: 'percent' },
  {
    at: article,
    printed: '$4 billion',
    value: '4000000000',
    unit: 'USD',
    converted: { printed: '3.6 billion euros', value: '3600000000', unit: 'EUR' },
  },
  { at: article, printed: '3.6 billion euros', value: '3600000000', unit: 'EUR' },
  { at: brief, printed: '13%', value: '13', unit: 'percent' },
  { at: brief, printed: '130%', value: '-130', unit: 'percent' },
] as const;

const subjects: readonly Claim['subject'][] = [
  { type: 'company', id: 'alibaba' },
  { type: 'company', id: 'alibaba', part: 'Alibaba Cloud' },
  { type: 'company', id: 'tencent' },
  { type: 'group', ids: ['alibaba', 'tencent'] },
  { type: 'market' },
  { type: 'topN', n: 3 },
  { type: 'rest' },
  { type: 'other', name: 'Zorglub' },
];

const claims = fc.array(
  fc
    .record({
      amount: fc.constantFrom(...amounts),
      subject: fc.constantFrom(...subjects),
      metric: fc.constantFrom(...metricIds),
      market: fc.constantFrom('cloud', 'cloud-infrastructure', 'smartphones', null),
      region: fc.constantFrom('CN', 'WW', null),
      period: fc.constantFrom('2021', '2021-Q1', '2022-Q4', null),
      modality: fc.constantFrom('fact', 'forecast', 'plan', 'hypothetical'),
      horizon: fc.constantFrom(3, 5, null),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ amount: { at, ...amount }, subject, metric, market, region, period, modality, horizon, confidence }) =>
      claimIn(at, {
        ...amount,
        subject,
        metric,
        modality,
        confidence,
        scope: { market, region, origin: 'local' },
        period: period === null ? null : periodOf(period),
        ...(horizon === null ? {} : { horizon: { n: horizon, unit: 'year', from: null } }),
      }),
    ),
  { maxLength: 14 },
);

const lines = [
  "What is Alibaba's share of China's cloud market?",
  'Who leads the cloud market?',
  'combined share of Alibaba and Tencent',
  '/compare a:Alibaba b:Tencent metric:share',
  '/compare a:Alibaba b:Tencent',
  '/capex company:Alibaba',
  '/revenue company:Alibaba Cloud period:2021',
  '/growth company:Tencent',
  '/market market:cloud region:China',
  '/share market:worldwide as_of:2022-03-01',
  'What did Alibaba pay for Zorglub?',
  'How many servers does Tencent have?',
];

const answersOf = (library: Library): readonly Answer[] =>
  lines.flatMap((line) =>
    languages.flatMap((language) => {
      const result = answerLine({ line, language, asOf: null }, library, frozenClock(today));
      return 'answer' in result ? [result.answer] : [];
    }),
  );

describe('whatever the claims, each answer', () => {
  it('quotes its articles, and shows no figure without a citation and a claim', () => {
    fc.assert(
      fc.property(claims, (found) => {
        const library = libraryOf([article, brief], found);
        const ids = new Set(found.map(({ id }) => id));
        for (const { kind, figures, citations, conflicts } of answersOf(library)) {
          expect(figures.length > 0).toBe(kind === 'figures');
          for (const { n, quote, articleId, start, end } of citations) {
            expect(citations[n - 1]?.quote).toBe(quote);
            expect(library.articles.get(articleId)?.text.slice(start, end)).toBe(quote);
          }
          for (const figure of figures) {
            expect(figure.citations.length).toBeGreaterThan(0);
            expect(figure.citations.every((n) => n >= 1 && n <= citations.length)).toBe(true);
            expect(figure.claims.length > 0 && figure.claims.every((id) => ids.has(id))).toBe(true);
            expect(found.some(({ quantity }) => quantity.value === figure.value && quantity.unit === figure.unit)).toBe(
              true,
            );
          }
          for (const conflict of conflicts) expect(conflict.figures.every((at) => at < figures.length)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is led by a confident figure, is the same twice, and reads without gaps', () => {
    fc.assert(
      fc.property(claims, (found) => {
        const library = libraryOf([article, brief], found);
        const answers = answersOf(library);
        expect(answersOf(libraryOf([article, brief], [...found].reverse()))).toEqual(answers);
        for (const answer of answers) {
          expect(answer.figures[0]?.tier ?? 'confident').toBe('confident');
          expect(answer.headline).not.toMatch(/undefined|null|\{|\}| {2}| [.,]|^[，,]/);
          expect(renderText(answer)).not.toMatch(/undefined|\bnull\b/);
        }
      }),
      { numRuns: 8 },
    );
  });
});
