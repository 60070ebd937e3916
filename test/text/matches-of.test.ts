import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { matchesOf } from '../../src/text/matches-of.ts';

const patterns = [/\d+/g, /[^\n]*(?:\n|$)/g, /(?=b)/g, /(?:)/gu, /(?:)/g, /\u{1f600}?/gu, /(a)(\d)?/dg];

test('finds what matchAll finds, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...patterns), (text, pattern) => {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }),
  );
  for (const pattern of patterns)
    for (const text of ['', 'ab1', '\ud83d', '\u{1f600}\u{1f600}b', 'a1a\nab\n'])
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
});

test('a pattern can be asked again, whatever it was used for in between', () => {
  const pattern = /\d/g;
  pattern.test('12');
  expect(matchesOf(pattern, '12').map((match) => match.index)).toEqual([0, 1]);
  expect(matchesOf(pattern, '34').map((match) => match[0])).toEqual(['3', '4']);
});

test('goes on at the second character of a match that does not stand', () => {
  const isWhole = (text: string, at: number): boolean => !/\p{L}$/u.test(text.slice(0, at));
  const met = (pattern: RegExp, text: string): readonly number[] =>
    matchesOf(pattern, text, isWhole).map((match) => match.index);
  expect(met(/up(?:on up)?/gu, 'setup upon up up')).toEqual([6, 14]);
  expect(met(/(?:)/gu, 'a \u{1f600}é')).toEqual([0, 2, 4]);
  expect(met(/\u{1f600}/gu, 'a\u{1f600}\u{1f600}')).toEqual([3]);
});

test('refuses a pattern that would find its first match for ever', () => {
  expect(() => matchesOf(/\d/, '1')).toThrow(TypeError);
});
