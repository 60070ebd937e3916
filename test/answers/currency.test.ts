import { describe, expect, it } from '@jest/globals';

import { answerQuestion } from '../../src/answers/answer-question.ts';
import { withCurrency } from '../../src/answers/convert.ts';
import { parseQuestion } from '../../src/answers/parse-question.ts';
import { renderText } from '../../src/answers/render-text.ts';
import { languages } from '../../src/text/language.ts';
import { sampleFigure } from '../discord/sample-answers.ts';
import { askOf, today } from './ask-of.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';

const yuan = articleOf('yuan', 'Spending\nAlibaba spent 90 billion yuan in 2024.', { publishedOn: '2025-02-01' });
const dollars = articleOf('dollars', 'Spending\nAmazon spent $80 billion in 2024.', { publishedOn: '2025-02-01' });
const printed = articleOf('printed', 'Plans\nTencent spent 70 billion yuan ($9 billion) in 2024.', {
  publishedOn: '2025-02-01',
});

const more = {
  metric: 'capex',
  scope: { market: null, region: null, origin: 'unknown' },
  period: periodOf('2024'),
} as const;

const library = libraryOf(
  [yuan, dollars, printed],
  [
    claimIn(yuan, { ...more, printed: '90 billion yuan', value: '90000000000', unit: 'CNY' }),
    claimIn(dollars, {
      ...more,
      subject: { type: 'company', id: 'amazon' },
      printed: '$80 billion',
      value: '80000000000',
      unit: 'USD',
    }),
    claimIn(printed, {
      ...more,
      subject: { type: 'company', id: 'tencent' },
      printed: '70 billion yuan',
      value: '70000000000',
      unit: 'CNY',
      converted: { printed: '$9 billion', value: '9000000000', unit: 'USD' },
    }),
  ],
);

const money = {
  unit: 'CNY',
  value: '100',
  period: { from: '2024-03-01', to: '2024-03-31', label: 'Mar 2024' },
} as const;

describe('an amount in a currency', () => {
  it('is the article’s own where it prints one', () => {
    expect(askOf(library, 'How much did Tencent spend in 2024, in dollars?').figures[0]?.conversions).toEqual([
      { value: '9000000000', unit: 'USD', by: 'article' },
    ]);
  });

  it('is else converted at the average rate of its period, and the printed one stays', () => {
    expect(askOf(library, 'How much did Alibaba spend in 2024, in dollars?').figures[0]).toMatchObject({
      value: '90000000000',
      unit: 'CNY',
      conversions: [
        {
          value: '12500000000',
          unit: 'USD',
          by: 'reference-rate',
          rate: { one: 'USD', value: '7.1957', unit: 'CNY', from: '2024-01-01', to: '2024-12-31' },
        },
      ],
    });
  });

  it('is not given unless it is asked for', () => {
    expect(askOf(library, 'How much did Alibaba spend in 2024?').figures[0]?.conversions).toEqual([]);
  });

  it.each([
    ['with no time at all', { period: null, statedOn: null }],
    ['in a currency without rates', { unit: 'TWD' }],
    ['that is none', { unit: 'percent' }],
    ['in that very currency', { unit: 'USD' }],
    ['from before the first rate', { period: { from: '2012-01-01', to: '2012-12-31', label: '2012' } }],
  ])('stays as printed %s', (_, part) => {
    expect(withCurrency(sampleFigure({ ...money, ...part }), 'USD').conversions).toEqual([]);
  });

  it('takes the month in which it was told where it has no period', () => {
    const [conversion] = withCurrency(
      sampleFigure({ ...money, period: null, statedOn: '2016-03-05' }),
      'USD',
    ).conversions;
    expect(conversion?.rate?.from).toBe('2016-03-01');
  });

  it('keeps both ends of a range and the sign of a loss', () => {
    const figure = sampleFigure({ ...money, value: '-200', high: '-100', comparator: 'range' });
    expect(withCurrency(figure, 'USD').conversions[0]).toMatchObject({ value: '-27.8', high: '-13.9' });
  });

  it.each([
    ['en', 'How much did Alibaba spend in 2024, in US dollars?', 'RMB 90 billion (about US$12.5 billion)'],
    [
      'fr',
      'Combien Alibaba a-t-il dépensé en 2024, en euros ?',
      '90 milliards de yuans (environ 11,6 milliards d’euros)',
    ],
    ['zh', '阿里巴巴2024年的资本支出折合多少亿美元？', '900亿元（约合125亿美元）'],
  ] as const)('is said in the headline: %s', (_, words, amount) => {
    const { headline, kind } = askOf(library, words);
    expect([kind, headline.replaceAll('\u00A0', ' ')]).toEqual(['figures', expect.stringContaining(amount)]);
  });
});

describe('companies side by side in two currencies', () => {
  it('are said in one, marked as converted with the rate', () => {
    const question = { ...parseQuestion('Compare the capex of Alibaba and Amazon in 2024', today), compare: true };
    const answer = answerQuestion(question, library);
    expect(answer.headline).toMatch(/RMB 90 billion \(about US\$12\.5 billion\).*US\$80 billion/);
    expect(answer.notes.join(' ')).toContain('not in the articles');
    expect(renderText(answer)).toContain('converted at the average rate for 2024 (US$1 = RMB 7.1957)');
  });
});

it.each(languages)('an amount without a rate is owned to: %s', (language) => {
  const taiwan = articleOf('tw', 'Spending\nTSMC spent NT$900 billion in 2024.', { publishedOn: '2025-02-01' });
  const claim = claimIn(taiwan, {
    ...more,
    subject: { type: 'company', id: 'tsmc' },
    printed: 'NT$900 billion',
    value: '900000000000',
    unit: 'TWD',
  });
  const question = parseQuestion('How much did TSMC spend in 2024, in dollars?', today, language);
  const { notes, figures } = answerQuestion(question, libraryOf([taiwan], [claim]));
  expect(figures[0]?.conversions).toEqual([]);
  expect(notes).toHaveLength(1);
});
