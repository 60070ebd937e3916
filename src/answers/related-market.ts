import { isWithinMarket } from '../lexicon/within.ts';

/** Whether one of two markets is a part of the other: the press says cloud where a research house says cloud infrastructure. */
export const isRelatedMarket = (a: string, b: string): boolean => isWithinMarket(a, b) || isWithinMarket(b, a);
