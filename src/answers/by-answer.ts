import { Big } from 'big.js';

import type { Day } from '../text/day.ts';
import { scopeFit } from './select.ts';
import { isSure } from './answerable.ts';
import { periodFit } from './asked-period.ts';
import { isOfMarkets } from './families.ts';
import type { Cluster } from './merge.ts';
import type { Question } from './question.ts';
import { standingsOf } from './standings.ts';

type Compare = (a: Cluster, b: Cluster) => number;

const first = (number: (cluster: Cluster) => number): Compare => {
  return (a, b) => number(a) - number(b);
};

/** Newest first; what can't be dated last. */
const byRecency: Compare = (a, b) => recencyOf(b).localeCompare(recencyOf(a));

/** A figure told again later is as old as its first telling. */
const recencyOf = (cluster: Cluster): Day => {
  const { claim, recency } = cluster[0];
  if (claim.period?.to) return claim.period.to;
  if (claim.metric !== 'capex-commitment') return recency ?? '';
  const said = cluster.flatMap(({ saidOn }) => saidOn ?? []).sort();
  return said[0] ?? recency ?? '';
};

/** The leader first: low ranks, high shares. */
const byStanding: Compare = (a, b) => {
  const [x, y] = [a[0].claim.quantity, b[0].claim.quantity];
  if (x.unit !== y.unit) return 0;
  return x.unit === 'rank' ? new Big(x.value).cmp(y.value) : new Big(y.value).cmp(x.value);
};

const byMention = (companies: readonly string[]): Compare =>
  first(([{ claim }]) => (claim.subject.type === 'company' ? companies.indexOf(claim.subject.id) : 0));

const inTurn =
  (...compares: readonly Compare[]): Compare =>
  (a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** What is for the period asked for, then what is older: last quarter is not told by a plan for the year to come. */
const byFit = ({ period }: Question): Compare =>
  first(([candidate]) => {
    if (period === null) return 0;
    return periodFit(candidate, period) ?? ((candidate.claim.period?.to ?? '') > period.to ? 3 : 2);
  });

const byTense = ({ tense }: Question): Compare =>
  first(([{ claim }]) => (tense === null || (claim.modality === 'fact') === (tense === 'fact') ? 0 : 1));

/** The market asked for before a part of it. */
const byScope = (question: Question): Compare => first((cluster) => (scopeFit(cluster, question) === 'part' ? 1 : 0));

/** Of a market's names the very one that was asked for first. */
const byMarket = ({ market }: Question): Compare =>
  first(([candidate]) => (market === null || candidate.market === market ? 0 : 1));

const profits: readonly (string | undefined)[] = [undefined, 'net', 'operating', 'gross'];

/** What is left of it all before what is left of a part. */
const byBasis: Compare = first(([{ claim }]) => {
  const place = profits.indexOf(claim.basis);
  return place < 0 ? profits.length : place;
});

/** What is known before what is expected, and that before what is only supposed, unless a time or the future is asked for. */
const byCertainty = ({ family, period, tense }: Question): Compare =>
  first(([{ claim }]) => {
    if (claim.modality === 'hypothetical') return 2;
    const isOpen = period === null && tense !== 'plan' && family !== 'capex';
    return isOpen && claim.modality !== 'fact' ? 1 : 0;
  });

/** Growth is first that of what was asked for, whenever that was; elsewhere the newest figure leads. */
const byMetricAlone = ({ family, metrics }: Question): Compare =>
  first(([{ claim }]) => (family === 'growth' ? metrics.indexOf(claim.metric) : 0));

/** Families of which a figure without a place, or for the world, is what a question without a place is about. */
const isWorldFirst = ({ family, companies, region }: Question): boolean =>
  region === null &&
  (family === 'capex' ||
    (companies.length === 0 &&
      (isOfMarkets(family) || family === 'lead' || family === 'units' || family === 'units-growth')));

/** What is for all before what is for one place, where no place was asked for. */
const byReach = (question: Question): Compare =>
  first(([{ claim }]) => (isWorldFirst(question) && (claim.scope.region ?? 'WW') !== 'WW' ? 1 : 0));

/** Of a market's own number and its vendors' the market's is asked for. */
const byWhole = ({ companies }: Question): Compare =>
  first(([{ claim }]) =>
    companies.length > 0 || claim.subject.type === 'market' || !claim.metric.startsWith('units') ? 0 : 1,
  );

/** Best first: sure before unsure, what was asked for before what lies in it, newest first. */
export const byAnswer = (question: Question, clusters: readonly Cluster[]): Compare => {
  const standings = question.family === 'lead' ? standingsOf(clusters.filter(isSure)) : null;
  return inTurn(
    first((cluster) => (isSure(cluster) ? 0 : 1)),
    byMetricAlone(question),
    byScope(question),
    byFit(question),
    byTense(question),
    byCertainty(question),
    byReach(question),
    byWhole(question),
    first((cluster) => standings?.get(cluster) ?? 0),
    byRecency,
    (a, b) => (b[0].claim.period?.from ?? '').localeCompare(a[0].claim.period?.from ?? ''),
    first(([{ claim }]) => question.metrics.indexOf(claim.metric)),
    first(([{ claim }]) => (claim.modality === 'fact' ? 0 : 1)),
    byBasis,
    byMarket(question),
    byMention(question.companies),
    byStanding,
    (a, b) => a[0].claim.id.localeCompare(b[0].claim.id),
  );
};
