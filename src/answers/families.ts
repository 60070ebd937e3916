import type { MetricId } from '../lexicon/metric.ts';

/** What one question may be answered with, the most wanted metric first. */
export const families = {
  share: ['market-share'],
  'world-share': ['market-share'],
  lead: ['rank', 'market-share'],
  rank: ['rank'],
  'share-change': ['share-change'],
  contribution: ['revenue-contribution'],
  revenue: ['revenue'],
  growth: ['revenue-growth', 'units-growth', 'profit-growth', 'capex-growth'],
  profit: ['profit'],
  'profit-growth': ['profit-growth'],
  capex: ['capex-commitment', 'capex'],
  'capex-growth': ['capex-growth'],
  market: ['market-size', 'units', 'market-growth', 'units-growth', 'market-change'],
  'market-growth': ['market-growth', 'units-growth'],
  units: ['units'],
  'units-growth': ['units-growth'],
  contracts: ['contract-count'],
  servers: ['servers'],
  headcount: ['headcount'],
  hires: ['hires'],
  price: ['price-change'],
  other: ['other'],
} as const satisfies Readonly<Record<string, readonly MetricId[]>>;

export type FamilyId = keyof typeof families;

export const isFamily = (name: string): name is FamilyId => Object.hasOwn(families, name);

/** Families that ask for a market itself, never for those who sell in it. */
const ofMarkets: readonly (FamilyId | null)[] = ['market', 'market-growth'];

export const isOfMarkets = (family: FamilyId | null): boolean => ofMarkets.includes(family);

export const metricsOf = (family: FamilyId | null): readonly MetricId[] => (family === null ? [] : families[family]);

/** Metrics of which a figure without a market is another thing than one with it: a group's revenue is not its cloud revenue. */
const marketBound: readonly MetricId[] = [
  'market-share',
  'share-change',
  'market-size',
  'market-change',
  'market-growth',
  'rank',
  'revenue',
  'revenue-growth',
  'profit',
  'profit-growth',
  'units',
  'units-growth',
  'price-change',
];

export const isMarketBound = (metric: MetricId): boolean => marketBound.includes(metric);
