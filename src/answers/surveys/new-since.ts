import type { Library } from '../../library/library.ts';
import { formatDay } from '../../locales/days.ts';
import { say } from '../../locales/say.ts';
import type { Day } from '../../text/day.ts';
import type { Answer } from '../answer.ts';
import type { Candidate } from '../candidate.ts';
import { headlineOf } from '../headline.ts';
import { dateOf } from '../known-by.ts';
import { mergeCandidates, type Cluster } from '../merge.ts';
import { surveyAnswer, surveyed, type Survey } from './survey.ts';

const publishedOn = ({ article }: Candidate): Day => dateOf(article) ?? '';

/** The day on which the first article said so. */
const firstTold = (cluster: Cluster): Day => cluster.map(publishedOn).toSorted()[0] ?? '';

const isSureFirst = (a: Cluster, b: Cluster): number => b[0].claim.confidence - a[0].claim.confidence;

/** The same line from another day on. */
const sinceLine = (line: string, day: Day): string =>
  line.replace(/ since:.*?(?= \w+:|$)/, '').replace(/^\/new/, `/new since:${day}`);

/** Figures that no article gave before a day, and what the newest day of the corpus is. */
export const newSinceAnswer = (since: Day, survey: Survey, library: Library): Answer => {
  const { question } = survey;
  const { language } = question;
  const { candidates, notes } = surveyed(question, library);
  const dated = candidates.filter((candidate) => publishedOn(candidate) !== '');
  const told = mergeCandidates(dated, language);
  const last = told.map(firstTold).toSorted().at(-1) ?? '';
  const fresh = told
    .filter((cluster) => firstTold(cluster) >= since)
    .toSorted((a, b) => firstTold(b).localeCompare(firstTold(a)) || isSureFirst(a, b));
  const articles = new Set(fresh.flatMap((cluster) => cluster.map(({ article }) => article.id))).size;
  const newest =
    [...library.articles.values()]
      .map((article) => dateOf(article) ?? '')
      .toSorted()
      .at(-1) ?? '';
  const answer = surveyAnswer(survey, library, {
    clusters: fresh,
    title: say(language, 'surveys.title.new', { since: formatDay(language, since) }),
    headline: ([first]) =>
      say(language, 'surveys.new', {
        n: fresh.length,
        articles,
        since: formatDay(language, since),
        newest: first === undefined ? '' : headlineOf(first, [], language, { known: [], currency: null }),
      }),
    notes,
  });
  return answer.kind === 'figures' || question.unknown.length + question.unknownScope.length > 0
    ? answer
    : {
        ...answer,
        // Passages that are not new are no answer: the day of the last new figure leads to one.
        citations: [],
        suggestions: last === '' ? [] : [sinceLine(survey.line, last)],
        headline: say(language, newest === '' ? 'surveys.new.undated' : 'surveys.new.none', {
          since: formatDay(language, since),
          newest: formatDay(language, newest),
        }),
      };
};
