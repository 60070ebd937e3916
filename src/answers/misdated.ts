import { Big } from 'big.js';

import { addDays } from '../text/day.ts';
import { groupBy } from './group-by.ts';
import type { Cluster } from './merge.ts';
import { subjectKey } from './same-series.ts';
import { byLatest, daysApart } from './told-on.ts';

/** Two figures of which one is probably dated wrongly, the one told first in front. */
export type MisdatedPair = readonly [Cluster, Cluster];

/** Releases of one series are further apart than this. */
const oneRelease = 60;

const steady: readonly string[] = ['quarter', 'half', 'year'];

const keyOf = ([{ claim, market }]: Cluster): string =>
  [
    subjectKey(claim.subject),
    claim.metric,
    market ?? '',
    claim.scope.region ?? 'WW',
    claim.modality,
    claim.attribution.source ?? '',
    claim.quantity.unit,
    claim.quantity.value,
    claim.period?.grain ?? '',
  ].join(' | ');

/** Three digits at least, or a decimal: a share of 14 % may stay for a year. */
const isDistinctive = ([{ claim, step }]: Cluster): boolean => new Big(claim.quantity.value).abs().div(step).gte(100);

const isAskable = (cluster: Cluster): boolean => {
  const { period, modality, attribution } = cluster[0].claim;
  return (
    period !== null &&
    modality === 'fact' &&
    attribution.source !== null &&
    steady.includes(period.grain) &&
    isDistinctive(cluster)
  );
};

const follows = ([a]: Cluster, [b]: Cluster): boolean => {
  const [end, start] = [a.claim.period?.to ?? null, b.claim.period?.from ?? null];
  return end !== null && start !== null && addDays(end, 1) === start;
};

const isSaidAtOnce = (a: Cluster, b: Cluster): boolean =>
  a.some(({ article }) => b.some((other) => other.article.id === article.id));

/** One release told of two neighbouring periods, by articles that each know of one. */
const isMisdated = (a: Cluster, b: Cluster): boolean => {
  const apart = daysApart(a, b);
  return apart !== null && apart < oneRelease && (follows(a, b) || follows(b, a)) && !isSaidAtOnce(a, b);
};

const earlierFirst = (a: Cluster, b: Cluster): MisdatedPair => (byLatest(a, b) < 0 ? [b, a] : [a, b]);

const pairsAmong = (alike: readonly Cluster[]): readonly MisdatedPair[] =>
  alike.flatMap((a, at) =>
    alike
      .slice(at + 1)
      .filter((b) => isMisdated(a, b))
      .map((b) => earlierFirst(a, b)),
  );

/** One figure of one house for two periods that follow one another, told in the same days: articles that copied a wrong date. */
export const findMisdated = (clusters: readonly Cluster[]): readonly MisdatedPair[] =>
  groupBy(clusters.filter(isAskable), keyOf).flatMap(pairsAmong);
