import { isWithinMarket } from '../lexicon/within.ts';

/** Markets that the press names for one another: it says cloud where a research house says cloud infrastructure services. */
const sameInPress: readonly (readonly string[])[] = [['cloud', 'cloud-infrastructure']];

/** Whether two names stand for one market. */
export const isSameMarket = (a: string, b: string): boolean =>
  a === b || sameInPress.some((names) => names.includes(a) && names.includes(b));

/** Whether `inner` is the market asked for or a part of it. */
export const isPartOfMarket = (inner: string, outer: string): boolean =>
  isSameMarket(inner, outer) || isWithinMarket(inner, outer);

/** Whether one of two markets is a part of the other. */
export const isRelatedMarket = (a: string, b: string): boolean => isPartOfMarket(a, b) || isPartOfMarket(b, a);
