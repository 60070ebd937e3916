import { Big } from 'big.js';

import { groupBy } from './group-by.ts';
import type { Cluster } from './merge.ts';
import { marketKey } from './related-market.ts';

/** All that is known of who stands where in one market and place at one time. */
export interface Table {
  readonly place: string;
  readonly date: string;
  /** As a ranking is read: the first, then shares by size, then lower ranks; what several hold together behind each alone. */
  readonly rows: readonly Cluster[];
}

const placeOf = ([{ claim, market }]: Cluster): string =>
  `${market === null ? '' : marketKey(market)} | ${claim.scope.region ?? 'WW'}`;

const tableOf = (cluster: Cluster): string => {
  const { period } = cluster[0].claim;
  return `${placeOf(cluster)} | ${period?.from ?? ''}/${period?.to ?? ''}`;
};

const dateOf = ([{ claim, recency }]: Cluster): string =>
  `${claim.period?.to ?? recency ?? ''} ${claim.period?.from ?? ''}`;

const isFirst = ([{ claim }]: Cluster): boolean => claim.metric === 'rank' && claim.quantity.value === '1';

/** Whether a figure is a share of a market. */
export const isShare = ([{ claim }]: Cluster): boolean => claim.metric === 'market-share';

/** Whether a figure is one company's own. */
export const isAlone = ([{ claim }]: Cluster): boolean =>
  claim.subject.type === 'company' || claim.subject.type === 'other';

/** Whose a figure is that is one company's own; empty for others. */
export const nameOf = ([
  {
    claim: { subject },
  },
]: Cluster): string => {
  if (subject.type === 'company') return subject.id;
  return subject.type === 'other' ? subject.name : '';
};

const shareOf = (name: string, rows: readonly Cluster[]): Big | null => {
  const [largest = null] = rows
    .filter((row) => isShare(row) && isAlone(row) && nameOf(row) === name)
    .map(([{ claim }]) => new Big(claim.quantity.value))
    .sort((a, b) => b.cmp(a));
  return largest;
};

/** "The first in Asia" may be read as the first: whoever is also ranked lower, or outdone by another's share, is not it. */
const isOutdone = (first: Cluster, rows: readonly Cluster[]): boolean => {
  const own = shareOf(nameOf(first), rows);
  return rows.some((row) => {
    if (!isAlone(row)) return false;
    if (nameOf(row) === nameOf(first)) return !isShare(row) && !isFirst(row);
    return own !== null && isShare(row) && new Big(row[0].claim.quantity.value).gt(own);
  });
};

/** Companies, then several together, then what is left for the rest; of each the first, shares, lower ranks. */
const classOf = (row: Cluster, rows: readonly Cluster[]): number => {
  if (row[0].claim.subject.type === 'rest') return 4;
  if (!isAlone(row)) return 3;
  if (isFirst(row) && !isOutdone(row, rows)) return 0;
  return isShare(row) ? 1 : 2;
};

const byStanding =
  (rows: readonly Cluster[]) =>
  (a: Cluster, b: Cluster): number => {
    const [x, y] = [new Big(a[0].claim.quantity.value), new Big(b[0].claim.quantity.value)];
    return (
      classOf(a, rows) - classOf(b, rows) ||
      (isShare(a) ? y.cmp(x) : x.cmp(y)) ||
      a[0].claim.id.localeCompare(b[0].claim.id)
    );
  };

const tablesIn = (clusters: readonly Cluster[]): readonly Table[] =>
  groupBy(clusters, tableOf).flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [{ place: placeOf(first), date: dateOf(first), rows: [...rows].sort(byStanding(rows)) }];
  });

/** Half of a market or more leaves no room for a larger one. */
const isMost = (cluster: Cluster): boolean => {
  const { value, comparator } = cluster[0].claim.quantity;
  return isShare(cluster) && new Big(value).gte(50) && comparator !== 'lt' && comparator !== 'le';
};

const sizeOf = ([
  {
    claim: { subject },
  },
]: Cluster): number | null => {
  if (subject.type === 'group') return subject.ids.length;
  return subject.type === 'topN' ? (subject.n ?? null) : null;
};

const isMemberOf = (
  name: string,
  [
    {
      claim: { subject },
    },
  ]: Cluster,
): boolean => subject.type === 'group' && subject.ids.includes(name);

/** Where three others hold 70 %, one of them holds more than any 15 %. */
const isOutweighed = (first: Cluster, rows: readonly Cluster[]): boolean =>
  rows.some((row) => {
    const size = sizeOf(row);
    const { value } = row[0].claim.quantity;
    return (
      size !== null &&
      isShare(row) &&
      !isMemberOf(nameOf(first), row) &&
      new Big(value).div(size).gt(first[0].claim.quantity.value)
    );
  });

/** Whether a table shows who leads: it names the first, or sets one share beside another. One share alone may be anybody's. */
const isTelling = ({ rows }: Table): boolean => {
  const [first] = rows;
  if (first === undefined || !isAlone(first)) return false;
  if (!isShare(first)) return classOf(first, rows) === 0;
  const holders = new Set(rows.filter((row) => isAlone(row) && isShare(row)).map(nameOf));
  return (holders.size > 1 || isMost(first)) && !isOutweighed(first, rows);
};

const leaderOf = (table: Table): string | null => {
  const [first] = table.rows;
  return first === undefined || !isAlone(first) ? null : nameOf(first);
};

/** Newest first; a table that does not tell who leads waits behind the newest that does, unless it is about that very leader. */
const inTurn = (tables: readonly Table[]): readonly Table[] => {
  const newest = [...tables].sort((a, b) => b.date.localeCompare(a.date));
  const telling = newest.find(isTelling);
  if (telling === undefined) return newest;
  const isWaiting = (table: Table): boolean => table.date > telling.date && leaderOf(table) !== leaderOf(telling);
  const at = newest.indexOf(telling) + 1;
  return [
    ...newest.slice(0, at).filter((table) => !isWaiting(table)),
    ...newest.filter(isWaiting),
    ...newest.slice(at),
  ];
};

/** Each market and place with all its times, the one with the newest figures first. */
const arranged = (clusters: readonly Cluster[]): readonly Table[] =>
  groupBy(tablesIn(clusters), ({ place }) => place)
    .map(inTurn)
    .sort((a, b) => (b[0]?.date ?? '').localeCompare(a[0]?.date ?? ''))
    .flat();

/** The tables of each market and place in the order of the figures, of each the newest first. */
export const tablesByPlace = (clusters: readonly Cluster[]): readonly (readonly Table[])[] =>
  groupBy(clusters, placeOf).map((rows) => tablesIn(rows).toSorted((a, b) => b.date.localeCompare(a.date)));

/** Where each figure stands in an answer to who leads, from 0 on. */
export const standingsOf = (clusters: readonly Cluster[]): ReadonlyMap<Cluster, number> =>
  new Map(
    arranged(clusters)
      .flatMap(({ rows }) => rows)
      .map((cluster, at) => [cluster, at]),
  );

/** Whether the figures show that the first of them is the leader's: of its table, or of the newest that tells of its market and place. */
export const isLeaderKnown = (first: Cluster, clusters: readonly Cluster[]): boolean => {
  const tables = inTurn(tablesIn(clusters.filter((cluster) => placeOf(cluster) === placeOf(first))));
  const telling = tables.find(isTelling);
  return telling !== undefined && leaderOf(telling) === nameOf(first);
};

/** The shares that stand beside the first figure in its table, the largest first. */
export const runnersUp = (first: Cluster, clusters: readonly Cluster[], most: number): readonly Cluster[] =>
  isShare(first)
    ? clusters
        .filter((cluster) => cluster !== first && tableOf(cluster) === tableOf(first))
        .filter((cluster) => isShare(cluster) && isAlone(cluster) && nameOf(cluster) !== nameOf(first))

        .sort(byStanding([]))
        .filter((cluster, at, all) => all.findIndex((other) => nameOf(other) === nameOf(cluster)) === at)
        .slice(0, most)
    : [];

/** Without what an article itself contradicts: a "first" whose place or kind was lost on the way. */
export const withoutOutdone = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.filter((row) => {
    const own = clusters.filter(
      (other) => tableOf(other) === tableOf(row) && other[0].article.id === row[0].article.id,
    );
    return !(isFirst(row) && isAlone(row) && isOutdone(row, own));
  });
