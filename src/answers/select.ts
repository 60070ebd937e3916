import type { Candidate } from './candidate.ts';
import { isBasisAsked } from './asked-basis.ts';
import { periodFit } from './asked-period.ts';
import { isRegionAsked, marketFit, type Fit } from './asked-scope.ts';
import { isSubjectAsked, partFit } from './asked-subject.ts';
import { knownBy } from './known-by.ts';
import { mergeCandidates, type Cluster } from './merge.ts';
import { findMisdated } from './misdated.ts';
import type { Note } from './note.ts';
import type { Question } from './question.ts';
import { formatQuantity } from '../locales/amounts.ts';
import { periodLabel } from '../locales/times/label.ts';

export interface Selection {
  readonly clusters: readonly Cluster[];
  readonly notes: readonly Note[];
}

/** A share of one's own revenue, or of the world's market said of a country, is no share of the market asked for. */
const isShareAsked = ({ claim }: Candidate, { family }: Question): boolean =>
  claim.metric !== 'market-share' ||
  (claim.denominator ?? 'market') === (family === 'world-share' ? 'world-market' : 'market');

const isAbout = (candidate: Candidate, question: Question): boolean =>
  question.metrics.includes(candidate.claim.metric) &&
  isShareAsked(candidate, question) &&
  isSubjectAsked(candidate, question) &&
  isRegionAsked(candidate, question.region) &&
  isBasisAsked(candidate, question.basis);

/** From the best to the worst. */
const fits: readonly Fit[] = ['stated', 'open', 'part', null];

const worstOf = (a: Fit, b: Fit): Fit => (fits.indexOf(a) > fits.indexOf(b) ? a : b);

const bestOf = (a: Fit, b: Fit): Fit => (fits.indexOf(a) < fits.indexOf(b) ? a : b);

/** One witness that names the market or unit speaks for all that say the same. */
export const scopeFit = (cluster: Cluster, question: Question): Fit =>
  cluster
    .map((candidate) => worstOf(marketFit(candidate, question.market), partFit(candidate, question)))
    .reduce(bestOf, null);

const inScope = (clusters: readonly Cluster[], question: Question): Selection => {
  const fitting = clusters.filter((cluster) => scopeFit(cluster, question) !== null);
  const isOpen = fitting.some((cluster) => scopeFit(cluster, question) === 'open');
  return { clusters: fitting, notes: isOpen ? [{ key: 'answers.note.openMarket' }] : [] };
};

/** A figure whose article does not say what time it is for can't be told to be for the one asked for. */
const undated = (clusters: readonly Cluster[]): readonly Note[] => {
  const count = clusters.filter(([{ claim }]) => claim.period === null && claim.metric !== 'capex-commitment').length;
  return count === 0 ? [] : [{ key: 'answers.note.undatedFigures', values: { count } }];
};

/** What is for the period asked for; where "last year" finds nothing, the newest there is. */
const inPeriod = (clusters: readonly Cluster[], { period, language }: Question): Selection => {
  if (period === null) return { clusters, notes: [] };
  const within = clusters.filter((cluster) => cluster.some((candidate) => periodFit(candidate, period) !== null));
  if (within.length > 0 || !period.relative || clusters.length === 0)
    return { clusters: within, notes: undated(clusters) };
  return { clusters, notes: [{ key: 'answers.note.newest', values: { period: periodLabel(language, period) } }] };
};

const labelOf = ([{ claim }]: Cluster, { language }: Question): string =>
  claim.period === null ? '' : periodLabel(language, claim.period);

/** A figure that is told for a neighbouring period too is doubtful, whether or not that one is asked for. */
const misdated = (shown: readonly Cluster[], all: readonly Cluster[], question: Question): readonly Note[] =>
  findMisdated(all)
    .filter((pair) => pair.some((cluster) => shown.includes(cluster)))
    .slice(0, 3)
    .map(([first, later]) => ({
      key: 'answers.note.misdated',
      values: {
        amount: formatQuantity(question.language, first[0].claim.quantity),
        first: labelOf(first, question),
        later: labelOf(later, question),
      },
    }));

/** What answers a question, of all that is claimed, with what says the same put together. */
export const selectClusters = (all: readonly Candidate[], question: Question): Selection => {
  const about = all.filter((candidate) => isAbout(candidate, question));
  const known = knownBy(about, question.asOf);
  const scope = inScope(mergeCandidates(known.candidates, question.language), question);
  const period = inPeriod(scope.clusters, question);
  const doubts = misdated(period.clusters, scope.clusters, question);
  return { clusters: period.clusters, notes: [...known.notes, ...period.notes, ...scope.notes, ...doubts] };
};
