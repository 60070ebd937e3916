import { sortByTrust } from './sort-by-trust.ts';
import type { Candidate } from './candidate.ts';
import { clustersAt, isConflict, isOtherwise, related } from './contradictions.ts';
import type { Cluster } from './merge.ts';
import { findMisdated } from './misdated.ts';
import { isSuperseding } from './superseded.ts';
import { byLatest } from './told-on.ts';

const inPlaces = (
  clusters: readonly Cluster[],
  lists: readonly (readonly number[])[],
  sorted: (among: readonly Cluster[]) => readonly Cluster[],
): readonly Cluster[] => {
  const moved = lists.flatMap((places) => {
    const order = sorted(clustersAt(clusters, places));
    return places.map((place, n): readonly [number, Cluster | undefined] => [place, order[n]]);
  });
  const placed = new Map(moved);
  return clusters.map((cluster, at) => placed.get(at) ?? cluster);
};

/**
 * Of figures that contradict each other the likelier stands first, else the one told last; of a speaker's expectations the
 * latest; of one figure told of two periods the first telling. What has no day gives way to any that has one.
 *
 * @param all Every claim there is, which shows whose figure a wrong name was put to.
 */
export const preferLikelier = (clusters: readonly Cluster[], all: readonly Candidate[]): readonly Cluster[] => {
  const trusted = inPlaces(clusters, related(clusters, isConflict), (among) => sortByTrust(among, all));
  const latest = inPlaces(
    trusted,
    related(trusted, (a, b) => isSuperseding(a, b) && isOtherwise(a, b)),
    (among) => [...among].sort(byLatest),
  );
  const pairs = findMisdated(latest);
  return inPlaces(
    latest,
    related(latest, (a, b) => pairs.some((pair) => pair.includes(a) && pair.includes(b))),
    (among) => [...among].sort((a, b) => byLatest(b, a)),
  );
};
