import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { closeness, highest } from '../../src/search/highest.ts';

describe('highest', () => {
  it('gives what sorting all would, and what is about as good as the last of it', () => {
    const scores = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 50, noNaN: true })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const positive = all.filter((score) => score > 0).toSorted((a, b) => b - a);
        const least = (positive[most - 1] ?? 0) * (1 - closeness);
        const expected = all.flatMap((score, at) => (score > 0 && score >= least ? [at] : []));
        expect(highest(Float64Array.from(all), most)).toEqual(expected);
      }),
    );
  });
});
