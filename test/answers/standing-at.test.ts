import { describe, expect, it } from '@jest/globals';

import type { Library } from '../../src/library/library.ts';
import { askOf, shortFigures } from './ask-of.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';

type Row = readonly [company: string, value: string, metric?: 'market-share' | 'rank'];

/** One article with the shares of one quarter. */
const toldIn = (quarter: string, rows: readonly Row[]): Library => {
  const lines = rows.map(
    ([company, value, metric], at) => `${company} ${at} came to ${value}${metric === 'rank' ? '' : '%'}.`,
  );
  const article = articleOf(`shares ${quarter}`, ['Shares', ...lines].join('\n'));
  const claims = rows.map(([company, value, metric = 'market-share'], at) =>
    claimIn(article, {
      printed: metric === 'rank' ? value : `${value}%`,
      quote: lines[at] ?? '',
      value,
      unit: metric === 'rank' ? 'rank' : 'percent',
      metric,
      subject: { type: 'company', id: company },
      period: periodOf(quarter),
    }),
  );
  return libraryOf([article], claims);
};

const questions = [
  'Who is number two in the Chinese cloud market?',
  'Qui est numéro deux du cloud en Chine ?',
  '中国云市场第二名是谁？',
] as const;

describe('who stands second', () => {
  it.each(questions)('is told by a rank that an article gives: %s', (words) => {
    const answer = askOf(
      toldIn('2024-Q1', [
        ['alibaba', '36'],
        ['huawei', '19'],
        ['huawei', '2', 'rank'],
      ]),
      words,
    );
    expect(shortFigures(answer)[0]).toBe('huawei 19 percent');
    expect(answer.headline).toMatch(/^(?:Number 2:|Numéro 2\s:|第2名：)/);
  });

  it.each(questions)('is said of those listed where somebody else may stand there: %s', (words) => {
    const answer = askOf(
      toldIn('2024-Q1', [
        ['alibaba', '36'],
        ['huawei', '19'],
        ['baidu', '7'],
      ]),
      words,
    );
    expect(shortFigures(answer)).toEqual(['huawei 19 percent', 'alibaba 36 percent', 'baidu 7 percent']);
    expect(answer.headline).toMatch(/those whose figures|parmi ceux dont|给出数字的公司中/);
  });

  it.each(questions)('is plain where what is left is less: %s', (words) => {
    const answer = askOf(
      toldIn('2024-Q1', [
        ['alibaba', '46'],
        ['huawei', '30'],
        ['baidu', '7'],
      ]),
      words,
    );
    expect(answer.headline).toMatch(/^(?:Number 2:|Numéro 2\s:|第2名：)/);
  });

  it.each(questions)('is nobody where two shares alone are known: %s', (words) => {
    const answer = askOf(
      toldIn('2024-Q1', [
        ['alibaba', '36'],
        ['huawei', '19'],
      ]),
      words,
    );
    expect(answer).toMatchObject({ kind: 'none', figures: [] });
    expect(answer.headline).toMatch(/number 2|numéro 2|第2/);
  });
});
