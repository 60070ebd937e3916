import { isWithinMarket } from '../lexicon/within.ts';

/** Markets that the press names for one another: it says cloud where a research house says cloud infrastructure services. */
const sameInPress: readonly (readonly string[])[] = [['cloud', 'cloud-infrastructure']];

/** One name for all that stand for one market. */
export const marketKey = (market: string): string => sameInPress.find((names) => names.includes(market))?.[0] ?? market;

/** Whether two names stand for one market. */
export const isSameMarket = (a: string, b: string): boolean => marketKey(a) === marketKey(b);

/** Whether `inner` is the market asked for or a part of it. */
export const isPartOfMarket = (inner: string, outer: string): boolean =>
  isSameMarket(inner, outer) || isWithinMarket(inner, outer);

/** Whether one of two markets is a part of the other. */
export const isRelatedMarket = (a: string, b: string): boolean => isPartOfMarket(a, b) || isPartOfMarket(b, a);
