import type { Cluster } from './merge.ts';
import type { Question } from './question.ts';
import { isRelatedMarket } from './related-market.ts';

const companyOf = ([{ claim }]: Cluster): string => (claim.subject.type === 'company' ? claim.subject.id : '');

/** Whether two figures can stand side by side: one metric, market, region and period, two companies. */
const isTwin = ([a]: Cluster, [b]: Cluster): boolean =>
  a.claim.metric === b.claim.metric &&
  a.claim.quantity.unit === b.claim.quantity.unit &&
  (a.claim.scope.region ?? 'WW') === (b.claim.scope.region ?? 'WW') &&
  (a.market === b.market || (a.market !== null && b.market !== null && isRelatedMarket(a.market, b.market))) &&
  a.claim.period !== null &&
  a.claim.period.from === b.claim.period?.from &&
  a.claim.period.to === b.claim.period.to;

const hasTwin = (cluster: Cluster, all: readonly Cluster[]): boolean =>
  all.some((other) => companyOf(other) !== companyOf(cluster) && isTwin(cluster, other));

const dateOf = ([{ claim, recency }]: Cluster): string => claim.period?.to ?? recency ?? '';

export interface Comparison {
  /** What has a counterpart first, then the rest; each in order of time, as one reads a table. */
  readonly clusters: readonly Cluster[];
  /** The newest figures that stand side by side, in the order that the companies were asked in. */
  readonly newest: readonly Cluster[];
  readonly apart: number;
}

const inTurn =
  ({ companies }: Question) =>
  (a: Cluster, b: Cluster): number =>
    (a[0].claim.period?.to ?? '').localeCompare(b[0].claim.period?.to ?? '') ||
    companies.indexOf(companyOf(a)) - companies.indexOf(companyOf(b)) ||
    dateOf(a).localeCompare(dateOf(b));

/** One figure a company, of the newest there is for it. */
const newestOfEach = (clusters: readonly Cluster[], { companies }: Question): readonly Cluster[] =>
  companies.flatMap((id) =>
    clusters
      .filter((each) => companyOf(each) === id)
      .sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
      .slice(0, 1),
  );

/** Puts figures of several companies side by side where they speak of the same thing. */
export const compareClusters = (clusters: readonly Cluster[], question: Question): Comparison => {
  const shared = clusters.filter((cluster) => hasTwin(cluster, clusters)).sort(inTurn(question));
  const apart = clusters.filter((cluster) => !hasTwin(cluster, clusters)).sort(inTurn(question));
  const last = shared.at(-1);
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
