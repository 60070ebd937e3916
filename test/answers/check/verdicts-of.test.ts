import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Verdict } from '../../../src/answers/check/verdict.ts';
import { verdictsOf } from '../../../src/answers/check/verdicts-of.ts';
import { verdictScores, type VerdictScore } from '../../../src/cli/verdict-eval.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { articleOf } from '../library.ts';

describe('messages over a corpus that does not change', () => {
  let scores: readonly VerdictScore[] = [];

  beforeAll(async () => {
    scores = await verdictScores();
  });

  it('are at least sixty, in three languages', () => {
    expect(new Set(scores.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(scores.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'zh']));
  });

  it('have no figure called contradicted that is not', () => {
    expect(scores.filter(({ expected, given }) => given === 'contradicted' && expected !== given)).toEqual([]);
  });

  it('get the right verdict on nineteen figures of twenty', () => {
    const right = scores.filter(({ expected, given }) => expected === given).length;
    expect(right / scores.length).toBeGreaterThanOrEqual(0.95);
  });
});

const told = `Cloud in China
Alibaba Cloud held 44.5% of China's cloud market in the first quarter of 2020, according to Canalys. Alibaba Cloud held 40.1% of China's cloud market in the second quarter of 2020, according to Canalys.`;

const library = buildLibrary([articleOf('a', told, { publishedOn: '2020-09-01' })]);

const check = (text: string, day = '2026-11-20'): readonly Verdict[] => verdictsOf(text, day, library, 'en').verdicts;

const kindsOf = (text: string): readonly string[] => check(text).map(({ kind }) => kind);

describe('one figure', () => {
  const frame = (figure: string): string => `Alibaba held ${figure} of China's cloud market in Q1 2020.`;

  it.each([
    ['44.5%', 'supported'],
    ['44%', 'supported'],
    ['about 45%', 'supported'],
    ['more than 40%', 'supported'],
    ['less than 50%', 'supported'],
    ['43%', 'contradicted'],
    ['more than 50%', 'contradicted'],
    ['about 60%', 'contradicted'],
    ['about 48%', 'absent'],
  ])('%s is %s', (figure, kind) => {
    expect(kindsOf(frame(figure))).toEqual([kind]);
  });

  it.each([
    ['another period', 'Alibaba held 43% of China’s cloud market in Q1 2022.', 'period'],
    ['another place', 'Alibaba held 43% of Europe’s cloud market in Q1 2020.', 'region'],
    ['another market', 'Alibaba held 43% of China’s smartphone market in Q1 2020.', 'market'],
    ['another house', 'Alibaba held 43% of China’s cloud market in Q1 2020, according to IDC.', 'house'],
    ['no place', 'Alibaba held 43% of the cloud market in Q1 2020.', 'region'],
    ['no time', 'Alibaba holds 43% of China’s cloud market.', 'period'],
    ['a quarter of no year', 'Alibaba held 43% of China’s cloud market in the first quarter.', 'period'],
  ])('of %s is not compared, and the nearest is told', (_, text, aspect) => {
    const [verdict] = check(text);
    expect(verdict?.kind).toBe('absent');
    expect(verdict?.apart).toContain(aspect);
    expect(verdict?.figures[0]).toMatchObject({ company: 'alibaba', metric: 'market-share' });
  });

  it('counts "last quarter" from the day of the message', () => {
    const text = 'Alibaba’s share of China’s cloud market was 44.5% last quarter.';
    expect(check(text, '2020-05-01').map(({ kind }) => kind)).toEqual(['supported']);
    expect(check(text, '2020-11-01').map(({ kind }) => kind)).toEqual(['absent']);
  });

  it('of two dates in a sentence is never held against the farther one', () => {
    expect(kindsOf('Alibaba held 44.5% of China’s cloud market in Q1 2020, and 40.1% in Q2 2020.')).toEqual([
      'supported',
      'supported',
    ]);
  });
});

it('stands where the message writes it, whatever marks are around', () => {
  const text = '> <@123456789012345678> **Alibaba** held **44.5%** of China’s cloud market in Q1 2020 ~~(50%)~~';
  const [verdict, ...others] = check(text);
  expect(others).toEqual([]);
  expect(verdict?.kind).toBe('supported');
  expect(text.slice(verdict?.span.start, verdict?.span.end)).toBe('44.5%');
});

it.each([
  '',
  '👍',
  'no figures here',
  '50%',
  '```\n1 2 3\n```',
  '%'.repeat(2000),
  '9'.repeat(2000),
  '<@1> https://a.b/50%',
])('contradicts nothing in %j', (text) => {
  expect(kindsOf(text)).not.toContain('contradicted');
  expect(kindsOf(text)).not.toContain('supported');
});

it('cites each figure that it sets beside one of the message', () => {
  const { verdicts, citations } = verdictsOf(
    'Alibaba held 43% of China’s cloud market in Q1 2020.',
    '2026-11-20',
    library,
    'en',
  );
  const [n] = verdicts[0]?.figures[0]?.citations ?? [];
  expect(citations.find((citation) => citation.n === n)?.quote).toContain('44.5%');
});
