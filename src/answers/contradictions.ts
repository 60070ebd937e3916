import { Big } from 'big.js';

import type { MetricId } from '../lexicon/metric.ts';
import { isSure } from './answerable.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import { isRelatedMarket, isSameMarket } from './related-market.ts';
import { isSameAmount } from './same-amount.ts';
import { isSameScope, seriesKey } from './same-series.ts';
import { isSuperseding } from './superseded.ts';

/** Metrics that have one true value for a subject, scope and period; staff hired, contracts and plans can be several. */
export const singularMetrics: readonly MetricId[] = [
  'market-share',
  'market-size',
  'market-growth',
  'rank',
  'revenue',
  'revenue-growth',
  'revenue-contribution',
  'profit',
  'profit-growth',
  'capex',
  'units',
  'units-growth',
];

const isSingular = ({ claim }: Candidate): boolean =>
  singularMetrics.includes(claim.metric) && claim.period !== null && claim.subject.type !== 'other';

/** A share of a part of the market beside one of the whole is set against it, with the reason; sizes of the two are no conflict. */
const isComparable = (a: Candidate, b: Candidate): boolean => {
  if (a.market === null || b.market === null) return a.market === b.market;
  return isSameMarket(a.market, b.market) || (a.claim.metric === 'market-share' && isRelatedMarket(a.market, b.market));
};

/** Where a rank holds is half of it: one without a place contradicts nothing. */
const isSameRegion = (a: Candidate, b: Candidate): boolean =>
  a.claim.metric !== 'rank' || a.claim.scope.region === b.claim.scope.region;

/** "Less than 5 %" and 4 % do not contradict each other. */
const isContradicted = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [a.claim.quantity, b.claim.quantity];
  const admits = (one: typeof x, other: typeof x): boolean =>
    (one.comparator === 'lt' || one.comparator === 'le') === new Big(other.value).lte(one.value) &&
    one.comparator !== 'eq' &&
    one.comparator !== 'approx' &&
    one.comparator !== 'range';
  return x.unit === y.unit && !isSameAmount(a, b) && !admits(x, y) && !admits(y, x);
};

/** Whether one of two figures must be wrong, or measures something else. */
export const isConflict = (one: Cluster, other: Cluster): boolean => {
  const [[a], [b]] = [one, other];
  return (
    !isSuperseding(one, other) &&
    isSingular(a) &&
    isSameRegion(a, b) &&
    seriesKey(a) === seriesKey(b) &&
    isComparable(a, b) &&
    isSameScope(a, b) &&
    isContradicted(a, b)
  );
};

/** Whether two figures differ on one thing, whoever expects it and when. */
export const isOtherwise = ([a]: Cluster, [b]: Cluster): boolean =>
  isSingular(a) && seriesKey(a) === seriesKey(b) && isSameScope(a, b) && isContradicted(a, b);

type Relation = (a: Cluster, b: Cluster) => boolean;

/** The places of figures that stand so to each other; none in two lists. */
export const related = (clusters: readonly Cluster[], relation: Relation): readonly (readonly number[])[] => {
  const taken = new Set<number>();
  return clusters.flatMap((cluster, at) => {
    if (taken.has(at) || !isSure(cluster)) return [];
    const rivals = clusters.flatMap((other, index) =>
      index > at && isSure(other) && relation(cluster, other) ? [index] : [],
    );
    for (const index of rivals) taken.add(index);
    return rivals.length === 0 ? [] : [[at, ...rivals]];
  });
};

export const clustersAt = (clusters: readonly Cluster[], places: readonly number[]): Cluster[] =>
  clusters.filter((_, at) => places.includes(at));
