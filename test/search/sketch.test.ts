import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { mayBeCopies, sketchOf } from '../../src/search/sketch.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 60 });

describe('sketchOf', () => {
  it('never rules out the same terms in another order', () => {
    fc.assert(
      fc.property(words, (terms) => {
        expect(mayBeCopies(sketchOf(new Set(terms)), sketchOf(new Set(terms.toReversed())))).toBe(true);
      }),
    );
  });

  it('rules out another number', () => {
    const said = ['sales', 'rose', 'by'];
    expect(mayBeCopies(sketchOf(new Set([...said, '36'])), sketchOf(new Set([...said, '37'])))).toBe(false);
  });

  it('rules out nearly all passages that share a third of their terms, and nearly none that share 19 of 20', () => {
    const letter = (digit: string): string => String.fromCharCode(97 + Number(digit));
    const numbered = (from: number, to: number): ReadonlySet<string> =>
      new Set(Array.from({ length: to - from }, (_, at) => String(from + at).replace(/\d/g, letter)));
    const rounds = Array.from({ length: 200 }, (_, round) => round * 40);
    const kept = (shift: number): number =>
      rounds.filter((from) =>
        mayBeCopies(sketchOf(numbered(from, from + 40)), sketchOf(numbered(from + shift, from + shift + 40))),
      ).length;
    expect(kept(20)).toBeLessThan(100);
    expect(kept(1)).toBeGreaterThan(195);
  });
});
