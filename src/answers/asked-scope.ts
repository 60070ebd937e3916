import type { Candidate } from './candidate.ts';
import { isMarketBound } from './families.ts';
import { isPartOfMarket, isRelatedMarket, isSameMarket } from './related-market.ts';

/**
 * How a claim's market or unit meets the one asked for.
 *
 * - `stated`: it is that one.
 * - `part`: it is a part of it; foldables do not speak for smartphones, but may follow them.
 * - `open`: the article names none, or a wider one, and the metric is one that companies state once for all (investments,
 *   staff, servers): it may answer, with a note.
 */
export type Fit = 'stated' | 'part' | 'open' | null;

/** Whether a claim is about the market asked for: a wider one never speaks for a narrower one. */
export const marketFit = ({ claim, market }: Candidate, asked: string | null): Fit => {
  if (asked === null || (market !== null && isSameMarket(market, asked))) return 'stated';
  if (market !== null && isPartOfMarket(market, asked)) return 'part';
  const isOpen = !isMarketBound(claim.metric) && (market === null || isRelatedMarket(market, asked));
  return isOpen ? 'open' : null;
};

/**
 * Whether a claim is about the region asked for.
 *
 * The world is met by a figure that names no region, never by China's; China is met by China alone.
 */
export const isRegionAsked = ({ claim }: Candidate, asked: string | null): boolean =>
  asked === null || claim.scope.region === asked || (asked === 'WW' && claim.scope.region === null);
