import type { MetricId } from '../lexicon/metric.ts';
import { isCurrency } from '../lexicon/rates.ts';
import type { Cluster } from './merge.ts';
import type { Question } from './question.ts';
import { isRelatedMarket } from './related-market.ts';

const companyOf = ([{ claim }]: Cluster): string => (claim.subject.type === 'company' ? claim.subject.id : '');

/** Amounts in two currencies stand side by side once one of them is converted. */
const isOneMeasure = (a: string, b: string): boolean => a === b || (isCurrency(a) && isCurrency(b));

/** Whether two figures can stand side by side: one metric, market, region and period, two companies. */
const isTwin = ([a]: Cluster, [b]: Cluster): boolean =>
  a.claim.metric === b.claim.metric &&
  isOneMeasure(a.claim.quantity.unit, b.claim.quantity.unit) &&
  (a.claim.scope.region ?? 'WW') === (b.claim.scope.region ?? 'WW') &&
  (a.market === b.market || (a.market !== null && b.market !== null && isRelatedMarket(a.market, b.market))) &&
  a.claim.period !== null &&
  a.claim.period.from === b.claim.period?.from &&
  a.claim.period.to === b.claim.period.to;

const hasTwin = (cluster: Cluster, all: readonly Cluster[]): boolean =>
  all.some((other) => companyOf(other) !== companyOf(cluster) && isTwin(cluster, other));

const dateOf = ([{ claim, recency }]: Cluster): string => claim.period?.to ?? recency ?? '';

const beginOf = ([{ claim }]: Cluster): string => claim.period?.from ?? '';

export interface Comparison {
  /** What has a counterpart first, then the rest. */
  readonly clusters: readonly Cluster[];
  /** The newest figures that stand side by side, in the order that the companies were asked in. */
  readonly newest: readonly Cluster[];
  readonly apart: number;
}

/** Metrics of which each figure adds to the one before: contracts won, people hired, money promised. */
const adding: readonly MetricId[] = ['capex-commitment', 'contract-count', 'hires', 'servers'];

const isAdding = ([{ claim }]: Cluster): boolean => adding.includes(claim.metric);

/**
 * What is measured again and again (shares, revenue) is read from the newest on: the newest comparison is the one that holds.
 * What adds up (contracts, hires, promises) is read in order of time, for no figure takes the place of the one before.
 */
const inTurn = ({ companies }: Question) => {
  const byCompany = (a: Cluster, b: Cluster): number =>
    companies.indexOf(companyOf(a)) - companies.indexOf(companyOf(b));
  const byPeriod = (a: Cluster, b: Cluster): number =>
    (a[0].claim.period?.to ?? '').localeCompare(b[0].claim.period?.to ?? '') || beginOf(a).localeCompare(beginOf(b));
  return (a: Cluster, b: Cluster): number =>
    Number(isAdding(a)) - Number(isAdding(b)) ||
    (isAdding(a) ? byPeriod(a, b) : byPeriod(b, a)) ||
    byCompany(a, b) ||
    (isAdding(a) ? dateOf(a).localeCompare(dateOf(b)) : dateOf(b).localeCompare(dateOf(a)));
};

const byNewest = (a: Cluster, b: Cluster): number =>
  dateOf(b).localeCompare(dateOf(a)) || beginOf(b).localeCompare(beginOf(a));

/** One figure a company, of the newest there is for it. */
const newestOfEach = (clusters: readonly Cluster[], { companies }: Question): readonly Cluster[] =>
  companies.flatMap((id) =>
    clusters
      .filter((each) => companyOf(each) === id)
      .sort(byNewest)
      .slice(0, 1),
  );

/** Puts figures of several companies side by side where they speak of the same thing. */
export const compareClusters = (clusters: readonly Cluster[], question: Question): Comparison => {
  const shared = clusters.filter((cluster) => hasTwin(cluster, clusters)).sort(inTurn(question));
  const apart = clusters.filter((cluster) => !hasTwin(cluster, clusters)).sort(inTurn(question));
  const [last] = [...shared].sort(byNewest);
  const newest =
    last === undefined
      ? newestOfEach(clusters, question)
      : shared.filter((cluster) => cluster === last || isTwin(cluster, last));
  return {
    clusters: [...shared, ...apart],
    newest: newestOfEach(newest, question),
    apart: shared.length === 0 ? 0 : apart.length,
  };
};
