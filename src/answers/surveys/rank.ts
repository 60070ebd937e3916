import { Big } from 'big.js';

import type { Answer } from '../answer.ts';
import { isSure } from '../answerable.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesOf } from '../candidates.ts';
import { groupBy } from '../group-by.ts';
import { headlineOf } from '../headline.ts';
import type { Library } from '../../library/library.ts';
import { mergeCandidates, type Cluster } from '../merge.ts';
import { isMarketBound } from '../families.ts';
import { preferLikelier } from '../prefer-likelier.ts';
import { marketKey } from '../related-market.ts';
import { surveyAnswer, surveyed, type Survey } from './survey.ts';

/** How many a headline names behind the first. */
const runners = 2;

const holderOf = ([{ claim }]: Cluster): string | null => {
  const { subject } = claim;
  if (subject.type === 'company') return subject.id;
  return subject.type === 'other' ? `"${subject.name.toLowerCase()}` : null;
};

/** Figures of one table: measured alike, for one market, place and time. */
const tableKey = ([{ claim, market }]: Cluster): string =>
  [
    claim.metric,
    claim.quantity.unit,
    claim.basis ?? '',
    claim.denominator ?? 'market',
    claim.modality === 'fact' ? 'fact' : 'expected',
    claim.scope.region ?? 'WW',
    market === null || !isMarketBound(claim.metric) ? '' : marketKey(market),
    claim.period?.from ?? '',
    claim.period?.to ?? '',
  ].join('|');

interface Table {
  readonly rows: readonly Cluster[];
  readonly to: string;
}

const byStanding = (a: Cluster, b: Cluster): number => {
  const [x, y] = [a[0].claim.quantity, b[0].claim.quantity];
  return (x.unit === 'rank' ? new Big(x.value).cmp(y.value) : new Big(y.value).cmp(x.value)) || a.length - b.length;
};

const tableOf = (rows: readonly Cluster[], all: readonly Candidate[]): Table => ({
  rows: preferLikelier(rows, all)
    .filter((row, at, shown) => shown.findIndex((other) => holderOf(other) === holderOf(row)) === at)
    .toSorted(byStanding),
  to: rows[0]?.[0].claim.period?.to ?? '',
});

/** The newest table that sets somebody beside somebody else; of several the one with most. */
const byWorth = (a: Table, b: Table): number =>
  Number(b.rows.length > 1) - Number(a.rows.length > 1) || b.to.localeCompare(a.to) || b.rows.length - a.rows.length;

/** Who stands where in the newest table of a metric, the largest first; older tables follow. */
export const rankAnswer = (survey: Survey, library: Library): Answer => {
  const { candidates, notes } = surveyed(survey.question, library);
  const rows = mergeCandidates(candidates, survey.question.language).filter(
    (cluster) => isSure(cluster) && holderOf(cluster) !== null,
  );
  const dated = rows.filter(
    ([{ claim }]) => claim.period !== null || survey.question.metrics.includes('capex-commitment'),
  );
  const tables = groupBy(dated, tableKey)
    .map((alike) => tableOf(alike, candidatesOf(library)))
    .toSorted(byWorth);
  const [first] = tables;
  if (first === undefined) return surveyAnswer(survey, library, null);
  const { language } = survey.question;
  return surveyAnswer(survey, library, {
    clusters: tables.flatMap((table) => table.rows),
    headline: (figures) => {
      const [leader, ...others] = figures.slice(0, Math.min(first.rows.length, runners + 1));
      return leader === undefined ? '' : headlineOf(leader, others, language, { known: figures, currency: null });
    },
    notes,
  });
};
