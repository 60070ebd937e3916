import { describe, expect, it } from '@jest/globals';

import type { Library } from '../../src/library/library.ts';
import { askOf, shortFigures } from './ask-of.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';

const text = [
  'Numbers of a year',
  'Oracle had 4.1% in the whole year, 4.4% in the third quarter and 4.9% in September.',
  'Its cloud revenue was $12 billion, that of the group $50 billion.',
  'Samsung held 21% of the smartphone market and 60% of foldables.',
  'Foreseen for 2040 is 77%.',
  'The three giants hold 64% together.',
].join('\n');

const article = articleOf('numbers', text, { publishedOn: '2023-12-01' });
const undated = articleOf('undated', 'Without a date\nOracle had 5.5% of it.');
const oracle = { type: 'company', id: 'oracle' } as const;
const samsung = { type: 'company', id: 'samsung' } as const;
const world = (market: string | null) => ({ market, region: 'WW', origin: 'local' }) as const;

const share = (printed: string, more: object) =>
  claimIn(article, {
    printed,
    value: printed.replace('%', ''),
    unit: 'percent',
    subject: oracle,
    scope: world('cloud'),
    ...more,
  });

const library: Library = libraryOf(
  [article, undated],
  [
    share('4.1%', { period: periodOf('2023') }),
    share('4.4%', { period: periodOf('2023-Q3') }),
    share('4.9%', { period: { from: '2023-09-01', to: '2023-09-30', grain: 'month', origin: 'local' } }),
    share('77%', { period: periodOf('2040'), modality: 'forecast' }),
    share('64%', { subject: { type: 'group', ids: ['amazon', 'microsoft', 'google'] }, period: periodOf('2023-Q3') }),
    share('21%', { subject: samsung, scope: world('smartphones'), period: periodOf('2022') }),
    share('60%', { subject: samsung, scope: world('foldables'), period: periodOf('2023') }),
    claimIn(article, {
      printed: '$12 billion',
      value: '12000000000',
      unit: 'USD',
      metric: 'revenue',
      subject: oracle,
      scope: { market: 'cloud', region: null, origin: 'local' },
      period: periodOf('2023'),
    }),
    claimIn(article, {
      printed: '$50 billion',
      value: '50000000000',
      unit: 'USD',
      metric: 'revenue',
      subject: oracle,
      scope: { market: null, region: null, origin: 'unknown' },
      period: periodOf('2023'),
    }),
    claimIn(undated, { printed: '5.5%', value: '5.5', unit: 'percent', subject: oracle, scope: world('cloud') }),
  ],
);

const asked = (words: string): readonly string[] =>
  shortFigures(askOf(library, words)).map((line) => line.split(' ')[1] ?? '');

describe('a period asked for', () => {
  it.each([
    ["Oracle's cloud market share in 2023", ['4.1', '4.9', '4.4']],
    ["Oracle's cloud market share in Q3 2023", ['4.4', '4.9']],
    ["Oracle's cloud market share in Q2 2023", []],
    ["Oracle's cloud market share", ['4.1', '4.9', '4.4', '5.5', '77']],
    ["Oracle's cloud market share last year", ['4.1', '4.9', '4.4', '5.5', '77']],
  ])('%s', (words, values) => expect([...asked(words)].sort()).toEqual([...values].sort()));

  it('is met by itself before what lies in it', () => {
    expect(asked("Oracle's cloud market share in 2023")).toEqual(['4.1', '4.9', '4.4']);
  });

  it('that is counted from today falls back to the newest, and says so', () => {
    const { notes } = askOf(library, "Oracle's cloud market share last year");
    expect(notes.join(' ')).toContain('for 2025; this is');
  });

  it('that nothing is known for gets the known ones named', () => {
    const { kind, notes } = askOf(library, "Oracle's cloud market share in 2019");
    expect(kind).toBe('none');
    expect(notes.join(' ')).toContain('Q3 2023');
    expect(notes.join(' ')).toContain('no stated period');
  });

  it('puts what is still to come behind what is known', () => {
    expect(asked("Oracle's cloud market share").at(-1)).toBe('77');
  });
});

describe('a market asked for', () => {
  it.each([
    ["Samsung's smartphone market share", ['21', '60']],
    ["Samsung's share of the foldables market", ['60']],
    ["Samsung's share of the tablet market", []],
    ['What was the cloud revenue of Oracle?', ['12000000000']],
  ])('%s', (words, values) => expect(asked(words)).toEqual(values));

  it('is not asked for where the company alone is: its own total is shown too', () => {
    expect([...asked('Oracle revenue in 2023')].sort()).toEqual(['12000000000', '50000000000']);
  });
});

describe('a group', () => {
  it('answers for itself, by names or by number', () => {
    expect(asked('combined cloud share of Amazon, Microsoft and Google')).toEqual(['64']);
    expect(asked('What share of the cloud market do the three largest providers hold together?')).toEqual(['64']);
  });

  it('never answers for one of its members, but is told', () => {
    const { kind, notes } = askOf(library, "Amazon's share of the world cloud market");
    expect(kind).toBe('none');
    expect(notes.join(' ')).toContain('group that Amazon belongs to');
  });
});

describe('a figure read without certainty', () => {
  const weak = (confidence: number): Library =>
    libraryOf(
      [article],
      [share('4.1%', { period: periodOf('2023') }), share('4.4%', { period: periodOf('2023-Q3'), confidence })],
    );

  it('follows the sure ones and is marked', () => {
    const { figures, notes } = askOf(weak(0.2), "Oracle's cloud market share");
    expect(figures.map(({ value, tier }) => [value, tier])).toEqual([
      ['4.1', 'confident'],
      ['4.4', 'unsure'],
    ]);
    expect(notes.join(' ')).toContain('less certainty');
  });

  it('alone is no answer, but a quote to read', () => {
    const alone = libraryOf([article], [share('4.4%', { period: periodOf('2023-Q3'), confidence: 0.2 })]);
    const answer = askOf(alone, "Oracle's cloud market share");
    expect(answer).toMatchObject({ kind: 'none', figures: [] });
    expect(answer.citations[0]?.quote).toContain('4.4%');
    expect(answer.headline).toContain('Read the quotes');
  });
});
