import { describe, expect, it } from '@jest/globals';

import { foldCopies } from '../../src/search/fold-copies.ts';
import type { Wording } from '../../src/search/fold-copies.ts';

const words = 'the group said on monday that sales in its home market rose over the quarter by some';

const wordingOf = (text: string): Wording => ({
  language: text.includes('市') ? 'zh' : 'en',
  terms: new Set(text.split(' ')),
});

const folded = (texts: readonly string[], limit = 10) =>
  foldCopies(texts, { mayBe: () => true, wordingOf }, limit).map(({ first, copies }) => [first, ...copies]);

describe('foldCopies', () => {
  it('puts the same words under the first of them', () => {
    expect(folded([`${words} 36 percent`, 'another thing', `${words} 36 percent again`])).toEqual([
      [`${words} 36 percent`, `${words} 36 percent again`],
      ['another thing'],
    ]);
  });

  it('another number is another statement', () => {
    expect(folded([`${words} 36 percent`, `${words} 37 percent`])).toHaveLength(2);
  });

  it.each([0, 1, 2])('gives at most %i', (limit) => {
    expect(folded(['one', 'two', 'three'], limit)).toHaveLength(limit);
  });
});
