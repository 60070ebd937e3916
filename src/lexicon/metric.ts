import type { QuantityKind } from '../text/quantity.ts';
import type { Language } from '../text/language.ts';

export const metricIds = [
  'market-share',
  'share-change',
  'market-size',
  'market-change',
  'market-growth',
  'revenue',
  'revenue-growth',
  'revenue-contribution',
  'profit',
  'profit-growth',
  'capex-commitment',
  'capex',
  'capex-growth',
  'rank',
  'contract-count',
  'servers',
  'headcount',
  'hires',
  'units',
  'units-growth',
  'price-change',
  'other',
] as const;

export type MetricId = (typeof metricIds)[number];

/** Whether the quantity is the thing itself, its growth in percent, or its change in its own unit. */
export type Relation = 'level' | 'growth' | 'change';

/** One metric in every language: a finance reader sees capex / dépenses d'investissement / 资本支出 on one screen. */
export interface Metric {
  readonly id: MetricId;
  /** The kinds of quantity it can be stated in. */
  readonly kinds: readonly QuantityKind[];
  readonly relation: Relation;
  /** The level metric that this one is the growth or change of. */
  readonly of?: MetricId;
  /** How it is called in an answer's title and in a command's choices. */
  readonly label: Readonly<Record<Language, string>>;
  /** Words that name the thing measured in an article; lower case, a space stands for any white space or hyphen. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** Words that ask for it in a question, beside its names. */
  readonly asked: Readonly<Record<Language, readonly string[]>>;
}
