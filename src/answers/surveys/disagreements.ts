import type { Library } from '../../library/library.ts';
import { say } from '../../locales/say.ts';
import type { Answer } from '../answer.ts';
import { candidatesOf } from '../candidates.ts';
import { clustersAt, isConflict, related } from '../contradictions.ts';
import { groupBy } from '../group-by.ts';
import { mergeCandidates, type Cluster } from '../merge.ts';
import { seriesKey } from '../same-series.ts';
import { sortByTrust } from '../sort-by-trust.ts';
import { newestFirst, surveyAnswer, surveyed, type Survey } from './survey.ts';

/** Those that contradict each other among figures of one thing. */
const disagreeing = (clusters: readonly Cluster[]): readonly (readonly Cluster[])[] =>
  related(clusters, isConflict).map((places) => clustersAt(clusters, places));

/** Where sources differ on the very same thing: what is likelier, or was told last, first; never averaged. */
export const disagreementsAnswer = (survey: Survey, library: Library): Answer => {
  const { question } = survey;
  const { candidates, notes } = surveyed(question, library);
  const all = candidatesOf(library);
  const groups = groupBy(newestFirst(mergeCandidates(candidates, question.language)), ([first]) => seriesKey(first))
    .flatMap(disagreeing)
    .map((sides) => sortByTrust(sides, all));
  const answer = surveyAnswer(survey, library, {
    clusters: groups.flat(),
    title: say(question.language, 'surveys.title.conflicts'),
    headline: () => say(question.language, 'surveys.conflicts', { n: groups.length }),
    notes,
  });
  return answer.kind === 'figures' || question.unknown.length + question.unknownScope.length > 0
    ? answer
    : { ...answer, headline: say(question.language, 'surveys.conflicts.none') };
};
