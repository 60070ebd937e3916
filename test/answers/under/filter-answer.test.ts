import { expect, it } from '@jest/globals';

import { filterAnswer, noFilter, outletOf } from '../../../src/answers/under/filter-answer.ts';
import { richAnswer } from '../../discord/sample-answers.ts';

const answer = richAnswer('en');

const valuesFor = (part: Partial<typeof noFilter>): readonly string[] =>
  filterAnswer(answer, { ...noFilter, ...part }).figures.map(({ value }) => value);

it('leaves an answer alone that is not narrowed down', () => {
  expect(filterAnswer(answer, noFilter)).toBe(answer);
});

it('keeps the figures that an article of the language quotes, with those quotes', () => {
  const french = filterAnswer(answer, { ...noFilter, language: 'fr' });
  expect(french.figures.map(({ citations }) => citations)).toEqual([[2]]);
  expect(french.headline).toContain('RMB 90 billion');
  expect(french.notes[0]).toBe('Narrowed down to 1 of 3 figures.');
  expect(french.conflicts).toEqual([]);
});

it('keeps a publisher’s, a brief going by what it was written from, and a period’s', () => {
  expect(answer.citations.map(outletOf)).toContain('Le Registre');
  expect(valuesFor({ publisher: 'Le Registre' })).toEqual(['90000000000']);
  expect(valuesFor({ period: '2021-Q1' })).toEqual(['41.5', '39.8']);
});

it('says so where nothing is left', () => {
  const none = filterAnswer(answer, { ...noFilter, publisher: 'Nobody' });
  expect(none.figures).toEqual([]);
  expect(none.headline).toContain('No figure is left');
});

it('keeps conflicts between figures that are left, by their new places', () => {
  expect(filterAnswer(answer, { ...noFilter, period: '2021-Q1' }).conflicts).toEqual([
    { figures: [0, 1], reason: answer.conflicts[0]?.reason },
  ]);
});
