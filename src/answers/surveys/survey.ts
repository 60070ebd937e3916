import type { Library } from '../../library/library.ts';
import type { Answer, Figure } from '../answer.ts';
import { frameOf, noneAnswer } from '../answer-question.ts';
import { isSure } from '../answerable.ts';
import { periodFit } from '../asked-period.ts';
import { isRegionAsked, marketFit } from '../asked-scope.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesOf } from '../candidates.ts';
import { citeClusters } from '../cite.ts';
import { conflictsOf } from '../conflicts.ts';
import { withCurrency } from '../convert.ts';
import { notesOnCurrency } from '../currency-notes.ts';
import { figureOf } from '../figure.ts';
import { notesOnFigures } from '../figure-notes.ts';
import { knownBy } from '../known-by.ts';
import type { Cluster } from '../merge.ts';
import { sayNotes, type Note } from '../note.ts';
import type { Question } from '../question.ts';

/** What goes through many figures at once. */
export interface Survey {
  /** Whom, where and when it is limited to. */
  readonly question: Question;
  /** The command line that asks the same again. */
  readonly line: string;
}

/** What a survey came upon. */
export interface Found {
  /** In the order in which they are shown. */
  readonly clusters: readonly Cluster[];
  readonly headline: (figures: readonly Figure[]) => string;
  /** What stands over the chart; as for a question where left out. */
  readonly title?: string;
  readonly notes: readonly Note[];
}

const isOfCompanies = ({ claim: { subject } }: Candidate, { companies }: Question): boolean => {
  if (companies.length === 0) return true;
  if (subject.type === 'company') return companies.includes(subject.id);
  return subject.type === 'group' && subject.ids.some((id) => companies.includes(id));
};

const isWithin = (candidate: Candidate, question: Question): boolean =>
  (question.metrics.length === 0 || question.metrics.includes(candidate.claim.metric)) &&
  candidate.claim.metric !== 'other' &&
  isOfCompanies(candidate, question) &&
  isRegionAsked(candidate, question.region) &&
  (question.market === null || marketFit(candidate, question.market) !== null) &&
  (question.period === null || periodFit(candidate, question.period) !== null);

/** The claims that a survey goes through. */
export const surveyed = (
  question: Question,
  library: Library,
): { readonly candidates: readonly Candidate[]; readonly notes: readonly Note[] } =>
  knownBy(
    candidatesOf(library).filter((candidate) => isWithin(candidate, question)),
    question.asOf,
  );

const isUnanswerable = ({ unknown, unknownScope }: Question): boolean => unknown.length > 0 || unknownScope.length > 0;

/** Beyond so many nobody reads on. */
const mostFigures = 200;

const notesOnCap = (n: number): readonly Note[] =>
  n > mostFigures ? [{ key: 'surveys.capped', values: { n: n - mostFigures } }] : [];

/** The answer that shows what a survey came upon; null finds nothing. */
export const surveyAnswer = ({ question, line }: Survey, library: Library, found: Found | null): Answer => {
  const { language, currency = null } = question;
  if (found === null || found.clusters.length === 0 || isUnanswerable(question))
    return { ...noneAnswer(question, library, [], found?.notes ?? []), line };
  // Figures of all kinds are not meant to be compared with each other.
  const isMixed = question.family === null;
  const clusters = found.clusters.slice(0, mostFigures);
  const { cited, citations } = citeClusters(clusters);
  const figures = cited.map(({ cluster, numbers }) => {
    const figure = figureOf(cluster, numbers, language);
    return currency === null ? figure : withCurrency(figure, currency);
  });
  return {
    ...frameOf(question, library),
    line,
    kind: 'figures',
    ...(found.title === undefined ? {} : { title: found.title }),
    headline: found.headline(figures),
    figures,
    conflicts: conflictsOf(clusters, candidatesOf(library), language),
    citations,
    suggestions: [],
    notes: sayNotes(
      [
        ...found.notes,
        ...notesOnCap(found.clusters.length),
        ...notesOnFigures(figures, question, 0).filter(({ key }) => !isMixed || key !== 'answers.note.regions'),
        ...notesOnCurrency(figures, currency, language),
      ],
      language,
    ),
  };
};

const dateOf = ([{ claim, recency }]: Cluster): string => claim.period?.to ?? recency ?? '';

/** Sure before unsure, the newest first. */
export const newestFirst = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.toSorted(
    (a, b) =>
      Number(isSure(b)) - Number(isSure(a)) ||
      dateOf(b).localeCompare(dateOf(a)) ||
      a[0].claim.id.localeCompare(b[0].claim.id),
  );
