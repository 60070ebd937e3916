import type { Day } from '../text/day.ts';
import type { Cluster } from './merge.ts';

/** The first day on which a figure is known to have been told. */
const toldOn = (cluster: Cluster): Day | null => cluster.flatMap(({ printedOn }) => printedOn ?? []).sort()[0] ?? null;

/** From so many days on a house has measured anew; before that two articles tell of one release. */
export const anew = 20;

/** What was told last in front; what has no day behind. */
export const byLatest = (a: Cluster, b: Cluster): number => (toldOn(b) ?? '').localeCompare(toldOn(a) ?? '');

/** Days from one to the other. */
const daysBetween = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** How long figures were told apart; null where a day is not known. */
export const daysApart = (a: Cluster, b: Cluster): number | null => {
  const [one, other] = [toldOn(a), toldOn(b)];
  return one === null || other === null ? null : daysBetween(one, other);
};
