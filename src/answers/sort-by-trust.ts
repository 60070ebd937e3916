import type { Candidate } from './candidate.ts';
import { byOriginality, isCopy } from './copies.ts';
import type { Cluster } from './merge.ts';
import { ownerElsewhere } from './misnamed.ts';
import { isOddlyWritten, isSlip } from './misprints.ts';
import { anew, byLatest, daysApart } from './told-on.ts';
import { isOneWitness } from './witness.ts';

/** A copy that says otherwise than its original, which stands beside it. */
const isCorrupt = (cluster: Cluster, among: readonly Cluster[]): boolean =>
  cluster.every(({ article }) =>
    among.some(
      (other) =>
        other !== cluster &&
        other.some((each) => isCopy(each.article, article) && byOriginality(each.article, article) < 0),
    ),
  );

/** All told in the days of one release, so that none can be a later measurement. */
const isOneRelease = (among: readonly Cluster[]): boolean =>
  among.every((a) => among.every((b) => (daysApart(a, b) ?? anew) < anew));

const countWitnesses = (cluster: Cluster): number =>
  cluster.filter(({ article }, at) => !cluster.slice(0, at).some((other) => isOneWitness(other.article, article)))
    .length;

/** What is likely wrong last; then, of one release, what most witnesses, or copies of one, tell; then what was told last. */
export const sortByTrust = (among: readonly Cluster[], all: readonly Candidate[]): Cluster[] => {
  const isCounted = isOneRelease(among);
  const ranks = new Map(
    among.map((cluster) => [
      cluster,
      (isCorrupt(cluster, among) ? 4 : 0) +
        (ownerElsewhere(cluster, all) === null ? 0 : 2) +
        (isOddlyWritten(cluster) && among.some((other) => isSlip(other, cluster)) ? 1 : 0),
    ]),
  );
  const rank = (cluster: Cluster): number => ranks.get(cluster) ?? 0;
  return [...among].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (isCounted ? countWitnesses(b) - countWitnesses(a) || b.length - a.length : 0) ||
      byLatest(a, b),
  );
};
