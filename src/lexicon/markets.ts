import { cloudMarkets } from './markets/cloud.ts';
import type { Market } from './market.ts';

/** Every market that is told from another one. */
export const markets: readonly Market[] = [...cloudMarkets];
