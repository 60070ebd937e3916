import type { Metric, MetricId } from './metric.ts';
import { capex, capexCommitment, capexGrowth } from './metrics/capex.ts';
import { contractCount, headcount, hires, servers } from './metrics/counts.ts';
import { marketChange, marketGrowth, marketSize } from './metrics/market-size.ts';
import { marketShare, shareChange } from './metrics/market-share.ts';
import { other, priceChange } from './metrics/price.ts';
import { profit, profitGrowth } from './metrics/profit.ts';
import { rank } from './metrics/rank.ts';
import { revenue, revenueContribution, revenueGrowth } from './metrics/revenue.ts';
import { units, unitsGrowth } from './metrics/units.ts';

/** Every metric there is. */
export const metrics: Readonly<Record<MetricId, Metric>> = {
  'market-share': marketShare,
  'share-change': shareChange,
  'market-size': marketSize,
  'market-change': marketChange,
  'market-growth': marketGrowth,
  revenue,
  'revenue-growth': revenueGrowth,
  'revenue-contribution': revenueContribution,
  profit,
  'profit-growth': profitGrowth,
  'capex-commitment': capexCommitment,
  capex,
  'capex-growth': capexGrowth,
  rank,
  'contract-count': contractCount,
  servers,
  headcount,
  hires,
  units,
  'units-growth': unitsGrowth,
  'price-change': priceChange,
  other,
};
