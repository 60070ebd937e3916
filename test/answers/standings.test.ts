import { describe, expect, it } from '@jest/globals';

import type { Claim } from '../../src/claims/claim.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';
import { askOf, shortFigures } from './ask-of.ts';

type Subject = Claim['subject'];

const company = (id: string): Subject => ({ type: 'company', id });
const group = (...ids: readonly string[]): Subject => ({ type: 'group', ids });

interface Row {
  readonly who: Subject;
  /** `No. 2` or `14%`. */
  readonly has: string;
  readonly when: string;
  readonly where?: string;
}

const answerTo = (rows: readonly Row[], words = 'Who leads the cloud market?') => {
  const text = rows.map(({ has }, n) => `Line ${n} says ${has}.`).join('\n');
  const article = articleOf('a', text);
  const claims = rows.map(({ who, has, when, where }, n) => {
    const isRank = has.startsWith('No.');
    return claimIn(article, {
      id: `claim ${n}`,
      printed: `${n} says ${has}`,
      value: isRank ? has.slice(4) : has.replace('%', ''),
      unit: isRank ? 'rank' : 'percent',
      metric: isRank ? 'rank' : 'market-share',
      subject: who,
      scope: { market: 'cloud', region: where ?? 'WW', origin: 'local' },
      period: periodOf(when),
    });
  });
  return askOf(libraryOf([article], claims), words);
};

const [a, b, c] = [company('amazon'), company('microsoft'), company('google')];

describe('who leads', () => {
  it.each<readonly [string, readonly Row[], readonly string[]]>([
    [
      'the first of a ranking, then shares by size, then lower ranks',
      [
        { who: c, has: 'No. 3', when: '2024' },
        { who: b, has: '20%', when: '2024' },
        { who: a, has: 'No. 1', when: '2024' },
        { who: c, has: '30%', when: '2023' },
      ],
      ['amazon 1', 'microsoft 20', 'google 3', 'google 30'],
    ],
    [
      'the largest share where no first is named',
      [
        { who: b, has: 'No. 2', when: '2024' },
        { who: b, has: '20%', when: '2024' },
        { who: a, has: '31%', when: '2024' },
      ],
      ['amazon 31', 'microsoft 20', 'microsoft 2'],
    ],
    [
      'a lone share of somebody else does not lead, however new',
      [
        { who: c, has: '10%', when: '2025' },
        { who: b, has: '20%', when: '2024' },
        { who: a, has: '31%', when: '2024' },
      ],
      ['amazon 31', 'microsoft 20', 'google 10'],
    ],
    [
      'a lone share of the known leader does',
      [
        { who: b, has: '20%', when: '2024' },
        { who: a, has: '31%', when: '2024' },
        { who: a, has: '29%', when: '2025' },
      ],
      ['amazon 29', 'amazon 31', 'microsoft 20'],
    ],
    [
      'several together stand behind each alone, the rest last',
      [
        { who: { type: 'rest' }, has: '49%', when: '2024' },
        { who: group('amazon', 'microsoft'), has: '51%', when: '2024' },
        { who: b, has: '20%', when: '2024' },
        { who: a, has: '31%', when: '2024' },
      ],
      ['amazon 31', 'microsoft 20', 'amazon+microsoft 51', 'rest 49'],
    ],
    [
      'a first that is ranked fourth too is not the first',
      [
        { who: c, has: 'No. 1', when: '2024' },
        { who: c, has: 'No. 4', when: '2024' },
        { who: b, has: '20%', when: '2024' },
        { who: a, has: '31%', when: '2024' },
      ],
      ['amazon 31', 'microsoft 20', 'google 4'],
    ],
    [
      'the world comes before a country where no place is asked for',
      [
        { who: b, has: '40%', when: '2025', where: 'FR' },
        { who: c, has: '30%', when: '2025', where: 'FR' },
        { who: b, has: '20%', when: '2024' },
        { who: a, has: '31%', when: '2024' },
      ],
      ['amazon 31', 'microsoft 20', 'microsoft 40', 'google 30'],
    ],
  ])('%s', (_, rows, order) => {
    const figures = shortFigures(answerTo(rows)).map((figure) => figure.replace(/ (?:percent|rank)$/, ''));
    expect(figures).toEqual(order);
  });

  it('names the runners-up beside the first', () => {
    const { headline } = answerTo([
      { who: c, has: '10%', when: '2024' },
      { who: b, has: '20%', when: '2024' },
      { who: a, has: '31%', when: '2024' },
    ]);
    expect(headline).toBe(
      'Amazon held 31% of the worldwide cloud market in 2024, against 20% for Microsoft and 10% for Google.',
    );
  });

  it.each<readonly [string, readonly Row[]]>([
    ['one share alone', [{ who: c, has: '10%', when: '2024' }]],
    ['a lower rank', [{ who: c, has: 'No. 2', when: '2024' }]],
    [
      'shares that others together outweigh',
      [
        { who: c, has: '10%', when: '2024' },
        { who: company('oracle'), has: '3%', when: '2024' },
        { who: group('amazon', 'microsoft'), has: '51%', when: '2024' },
      ],
    ],
  ])('is not said by %s', (_, rows) => {
    expect(answerTo(rows).headline).toMatch(/^The corpus does not say who leads\./);
  });

  it('is said by a share of more than half', () => {
    expect(answerTo([{ who: c, has: '60%', when: '2024' }]).headline).toBe(
      'Google held 60% of the worldwide cloud market in 2024.',
    );
  });
});
