import { periodLabel } from '../locales/times/label.ts';
import { listNames } from '../locales/wording.ts';
import { showCompany } from '../lexicon/shown-name.ts';
import { isSure } from './answerable.ts';
import { isRegionAsked, marketFit } from './asked-scope.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import type { Note } from './note.ts';
import type { Question } from './question.ts';
import { selectClusters } from './select.ts';

/** How many periods are named. */
const most = 6;

/** What several companies hold together is none's own: it is told, never shown as the figure asked for. */
const groupNotes = (all: readonly Candidate[], question: Question): readonly Note[] => {
  const { companies, metrics, market, region, language } = question;
  const [company] = companies;
  if (company === undefined || companies.length > 1 || !metrics.includes('market-share')) return [];
  const isKnown = all.some(
    (candidate) =>
      candidate.claim.metric === 'market-share' &&
      candidate.claim.subject.type === 'group' &&
      candidate.claim.subject.ids.includes(company) &&
      isRegionAsked(candidate, region) &&
      marketFit(candidate, market) !== null,
  );
  return isKnown ? [{ key: 'answers.note.group', values: { names: showCompany(company, language) } }] : [];
};

const periodOf = ([{ claim }]: Cluster): { readonly from: string; readonly to: string } | null => {
  const { from = null, to = null } = claim.period ?? {};
  return from === null || to === null ? null : { from, to };
};

/** The periods that there are such figures for, the newest first. */
const periodNotes = (all: readonly Candidate[], question: Question): readonly Note[] => {
  if (question.period === null) return [];
  const { clusters } = selectClusters(all, { ...question, period: null });
  const periods = clusters.filter(isSure).flatMap((cluster) => periodOf(cluster) ?? []);
  const labels = periods
    .sort((a, b) => b.to.localeCompare(a.to))
    .map((period) => periodLabel(question.language, period));
  const known = [...new Set(labels)].slice(0, most);
  return known.length === 0
    ? []
    : [{ key: 'answers.note.known', values: { list: listNames(question.language, known) } }];
};

/** What comes near to a question that gets no figure. */
export const notesOnNone = (all: readonly Candidate[], question: Question): readonly Note[] =>
  question.unknown.length > 0 || question.unknownScope.length > 0
    ? []
    : [...groupNotes(all, question), ...periodNotes(all, question)];
