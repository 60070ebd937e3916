import { Big } from 'big.js';

import { isSure } from './answerable.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import type { Question } from './question.ts';
import { isAlone, isShare, nameOf, tablesByPlace, type Table } from './standings.ts';
import { valueTables } from './value-tables.ts';

/** Who stands at a place of a ranking. */
export interface Standing {
  readonly at: Cluster;
  /** Who stands before it, the first first. */
  readonly ahead: readonly Cluster[];
  /** The rest of the table. */
  readonly behind: readonly Cluster[];
  /** Whether the articles show that nobody else can stand there: else it is the standing among those whose figures they give. */
  readonly isTold: boolean;
}

/** Two shares may leave out whoever stands between them: so many have to be listed before a list is taken for a ranking. */
const fewest = 3;

const valueOf = ([{ claim }]: Cluster): Big => new Big(claim.quantity.value);

const isRank = (row: Cluster, n: number): boolean =>
  row[0].claim.metric === 'rank' && isAlone(row) && row[0].claim.quantity.value === String(n);

/** One share a holder, the largest first. */
const sharesIn = ({ rows }: Table): readonly Cluster[] =>
  rows
    .filter((row) => isAlone(row) && isShare(row))
    .toSorted((a, b) => valueOf(b).cmp(valueOf(a)))
    .filter((row, at, all) => all.findIndex((other) => nameOf(other) === nameOf(row)) === at);

/** What is left for those who are not listed is less than the share itself. */
const isProven = (shares: readonly Cluster[], at: Cluster): boolean =>
  shares.reduce((rest, share) => rest.minus(valueOf(share)), new Big(100)).lt(valueOf(at));

const standingIn = (table: Table, n: number): Standing | null => {
  const shares = sharesIn(table);
  const ranked = table.rows.find((row) => isRank(row, n));
  if (ranked !== undefined) {
    const own = shares.find((share) => nameOf(share) === nameOf(ranked));
    const others = shares.filter((share) => share !== own);
    const ahead = own === undefined ? [] : others.filter((share) => valueOf(share).gt(valueOf(own)));
    return { at: own ?? ranked, ahead, behind: others.filter((share) => !ahead.includes(share)), isTold: true };
  }
  const at = shares[n - 1];
  if (at === undefined || shares.length < fewest) return null;
  return { at, ahead: shares.slice(0, n - 1), behind: shares.slice(n), isTold: isProven(shares, at) };
};

const firstOf = <T, R>(all: readonly T[], find: (one: T) => R | null): R | null => {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
};

/** The first of a table that lists as many as are asked for. */
const headOf = (table: Table, top: number): Standing | null => {
  const [at, ...behind] = sharesIn(table);
  return at === undefined || behind.length + 1 < top ? null : { at, ahead: [], behind, isTold: true };
};

/** In the market and place that the best figure is about, the newest table that shows it. */
const inMarket = (clusters: readonly Cluster[], find: (table: Table) => Standing | null): Standing | null => {
  const [best] = clusters;
  const region = (cluster: Cluster | undefined): string => cluster?.[0].claim.scope.region ?? 'WW';
  const near = clusters.filter((cluster) => region(cluster) === region(best));
  return firstOf(tablesByPlace(near), (tables) => firstOf(tables, find));
};

/** As many as are asked for, else as many as any table sets side by side. */
const topIn = (clusters: readonly Cluster[], top: number): Standing | null =>
  top < 2 ? null : (inMarket(clusters, (table) => headOf(table, top)) ?? topIn(clusters, top - 1));

const inMetric = (
  clusters: readonly Cluster[],
  question: Question,
  n: number,
  all: readonly Candidate[],
): Standing | null => {
  const [table] = valueTables(clusters, question, all);
  const at = table?.rows[n - 1];
  return table === undefined || at === undefined || table.rows.length < 2
    ? null
    : { at, ahead: table.rows.slice(0, n - 1), behind: table.rows.slice(n), isTold: false };
};

/**
 * Who stands where a question asks ("number two", "who invests most", "the top three"); null where the figures do not show it.
 *
 * @param clusters Best first.
 */
export const standingAt = (
  clusters: readonly Cluster[],
  question: Question,
  all: readonly Candidate[],
): Standing | null => {
  const { family, position, top } = question;
  const sure = clusters.filter(isSure);
  if (top !== undefined) return topIn(sure, top);
  if (position === undefined) return null;
  return family === 'lead'
    ? inMarket(sure, (table) => standingIn(table, position))
    : inMetric(sure, question, position, all);
};
