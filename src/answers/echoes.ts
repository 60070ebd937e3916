import type { MetricId } from '../lexicon/metric.ts';
import type { Candidate } from './candidate.ts';
import { groupBy } from './group-by.ts';
import { isSameAmount } from './same-amount.ts';
import { subjectKey } from './same-series.ts';
import { isTold } from './told.ts';

/** "Invests 26 billion" in a headline is the plan that the text tells of. */
const spending: readonly MetricId[] = ['capex', 'capex-commitment'];

const isEchoOf = (short: Candidate, full: Candidate): boolean =>
  short.claim.metric !== full.claim.metric &&
  subjectKey(short.claim.subject) === subjectKey(full.claim.subject) &&
  isSameAmount(short, full);

const withoutOwnEchoes = (ofArticle: readonly Candidate[]): readonly Candidate[] => {
  const told = ofArticle.filter((candidate) => spending.includes(candidate.claim.metric) && isTold(candidate));
  return told.length === 0
    ? ofArticle
    : ofArticle.filter(
        (candidate) =>
          !spending.includes(candidate.claim.metric) ||
          isTold(candidate) ||
          !told.some((full) => isEchoOf(candidate, full)),
      );
};

/** Without what a title says in short of spending, where the text of its article says it in full, and what kind it is. */
export const withoutEchoes = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.some(({ claim }) => spending.includes(claim.metric))
    ? groupBy(candidates, ({ article }) => article.id).flatMap(withoutOwnEchoes)
    : candidates;
