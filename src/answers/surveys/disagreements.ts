import type { Library } from '../../library/library.ts';
import { say } from '../../locales/say.ts';
import type { Answer } from '../answer.ts';
import { conflictsOf } from '../conflicts.ts';
import { groupBy } from '../group-by.ts';
import { mergeCandidates, type Cluster } from '../merge.ts';
import { seriesKey } from '../same-series.ts';
import { newestFirst, surveyAnswer, surveyed, type Survey } from './survey.ts';

/** Those that contradict each other among figures of one thing; within, the one told last stands first. */
const disagreeing = (clusters: readonly Cluster[]): readonly (readonly Cluster[])[] =>
  conflictsOf(clusters, 'en').map(({ figures }) => clusters.filter((_, at) => figures.includes(at)));

const toldOn = (cluster: Cluster): string =>
  cluster
    .flatMap(({ printedOn }) => printedOn ?? [])
    .toSorted()
    .at(-1) ?? '';

const byLastTold = (a: Cluster, b: Cluster): number => toldOn(b).localeCompare(toldOn(a));

/** Where sources differ on the very same thing: what was measured last first, never averaged. */
export const disagreementsAnswer = (survey: Survey, library: Library): Answer => {
  const { question } = survey;
  const { candidates, notes } = surveyed(question, library);
  const groups = groupBy(newestFirst(mergeCandidates(candidates)), ([first]) => seriesKey(first))
    .flatMap(disagreeing)
    .map((sides) => sides.toSorted(byLastTold));
  const answer = surveyAnswer(survey, library, {
    clusters: groups.flat(),
    headline: () => say(question.language, 'surveys.conflicts', { n: groups.length }),
    notes,
  });
  return answer.kind === 'figures' || question.unknown.length + question.unknownScope.length > 0
    ? answer
    : { ...answer, headline: say(question.language, 'surveys.conflicts.none') };
};
