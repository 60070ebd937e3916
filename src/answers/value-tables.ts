import { Big } from 'big.js';

import type { Candidate } from './candidate.ts';
import { isMarketBound } from './families.ts';
import { groupBy } from './group-by.ts';
import type { Cluster } from './merge.ts';
import { preferLikelier } from './prefer-likelier.ts';
import type { Question } from './question.ts';
import { marketKey } from './related-market.ts';

/** Figures measured alike, for one market, place and time: one a holder, the largest first. */
export interface ValueTable {
  readonly rows: readonly Cluster[];
  readonly to: string;
}

/** Whose a figure is; null for a market's and for what several have together. */
const holderOf = ([{ claim }]: Cluster): string | null => {
  const { subject } = claim;
  if (subject.type === 'company') return subject.id;
  return subject.type === 'other' ? `"${subject.name.toLowerCase()}` : null;
};

const tableKey = ([{ claim, market }]: Cluster): string =>
  [
    claim.metric,
    claim.quantity.unit,
    claim.basis ?? '',
    claim.denominator ?? 'market',
    claim.modality === 'fact' ? 'fact' : 'expected',
    claim.scope.region ?? 'WW',
    market === null || !isMarketBound(claim.metric) ? '' : marketKey(market),
    claim.period?.from ?? '',
    claim.period?.to ?? '',
  ].join('|');

const byStanding = (a: Cluster, b: Cluster): number => {
  const [x, y] = [a[0].claim.quantity, b[0].claim.quantity];
  return (x.unit === 'rank' ? new Big(x.value).cmp(y.value) : new Big(y.value).cmp(x.value)) || a.length - b.length;
};

const tableOf = (rows: readonly Cluster[], all: readonly Candidate[]): ValueTable => ({
  rows: preferLikelier(rows, all)
    .filter((row, at, shown) => shown.findIndex((other) => holderOf(other) === holderOf(row)) === at)
    .toSorted(byStanding),
  to: rows[0]?.[0].claim.period?.to ?? '',
});

/** The newest table that sets somebody beside somebody else; of several the one with most. */
const byWorth = (a: ValueTable, b: ValueTable): number =>
  Number(b.rows.length > 1) - Number(a.rows.length > 1) || b.to.localeCompare(a.to) || b.rows.length - a.rows.length;

/**
 * The figures of a question's metrics as tables, the one that tells most first. A plan needs no time.
 *
 * @param clusters Sure ones.
 * @param all What else is claimed, which tells slips from figures.
 */
export const valueTables = (
  clusters: readonly Cluster[],
  { metrics }: Question,
  all: readonly Candidate[],
): readonly ValueTable[] => {
  const dated = clusters.filter(
    (cluster) =>
      holderOf(cluster) !== null && (cluster[0].claim.period !== null || metrics.includes('capex-commitment')),
  );
  return groupBy(dated, tableKey)
    .map((alike) => tableOf(alike, all))
    .toSorted(byWorth);
};
