import type { Candidate } from './candidate.ts';
import { isMarketBound } from './families.ts';
import { isRelatedMarket } from './related-market.ts';

/** What a figure without a market or region is still allowed to answer. */
export type Fit = 'stated' | 'open' | null;

/**
 * Whether a claim is about the market asked for.
 *
 * `open`: the article names none, and the metric is one that companies state once for all (investments, staff, servers): it
 * may answer, with a note, where nothing better does.
 */
export const marketFit = ({ claim, market }: Candidate, asked: string | null): Fit => {
  if (asked === null) return 'stated';
  if (market !== null) return isRelatedMarket(market, asked) ? 'stated' : null;
  return isMarketBound(claim.metric) ? null : 'open';
};

/**
 * Whether a claim is about the region asked for.
 *
 * The world is met by a figure that names no region, never by China's; China is met by China alone.
 */
export const isRegionAsked = ({ claim }: Candidate, asked: string | null): boolean =>
  asked === null || claim.scope.region === asked || (asked === 'WW' && claim.scope.region === null);
