import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { wrapText } from '../../../src/charts/draw/text.ts';

/** Each letter is as wide as the next. */
const wrap = (text: string, width: number, lines: number) => wrapText(text, '', width, lines, (each) => each.length);

describe('lines', () => {
  it.each([
    ['one two three', 20, 2, ['one two three']],
    ['one two three', 8, 2, ['one two', 'three']],
    ['one two three four', 8, 2, ['one two', 'three f…']],
    ['阿里巴巴，中国市场', 5, 2, ['阿里巴巴，', '中国市场']],
    ['unbreakable', 6, 2, ['unbre…']],
    ['', 6, 2, []],
  ])('%s', (text, width, most, lines) => {
    expect(wrap(text, width, most)).toEqual(lines);
  });

  it('are never too wide, never too many, and lose nothing where there is room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(lines.filter((line) => line.length > width)).toEqual([]);
        const kept = lines.join('').replaceAll(/\s/g, '');
        expect(kept.includes('…') || kept === text.replaceAll(/\s/g, '')).toBe(true);
      }),
    );
  });
});
