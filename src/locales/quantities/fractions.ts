import { Big } from 'big.js';

import type { Phrase } from './grammar.ts';

/** A share in percent to one decimal, as "two thirds" is 66.7 and about so. */
export const fraction = (pattern: string, n: number, of: number): Phrase => {
  const exact = new Big(n).times(100).div(of);
  const value = exact.round(1).toFixed();
  return { pattern, kind: 'percent', value, ...(!exact.eq(value) && { comparator: 'approx' }) };
};
