import { say } from '../locales/say.ts';
import { listNames } from '../locales/wording.ts';
import type { Library } from '../library/library.ts';
import type { Clock } from '../text/clock.ts';
import { isSure } from './answerable.ts';
import type { Answer, AskedFor, Citation, Figure } from './answer.ts';
import { lineOf } from './ask-line.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { citeClusters } from './cite.ts';
import { compareClusters } from './compare.ts';
import { conflictsOf } from './conflicts.ts';
import { figureOf } from './figure.ts';
import { notesOnFigures } from './figure-notes.ts';
import { headlineOf } from './headline.ts';
import type { Cluster } from './merge.ts';
import { nearestPassages } from './nearest.ts';
import { notesOnNone } from './none-notes.ts';
import { sayNotes, type Note } from './note.ts';
import { byAnswer } from './order.ts';
import type { Question } from './question.ts';
import { askedWords, titleOf } from './scope-words.ts';
import { selectOther } from './select-other.ts';
import { selectClusters, type Selection } from './select.ts';
import { suggestLines } from './suggest.ts';

/** How many passages stand under an answer without figures. */
const passageLimit = 3;

const askedFor = ({ metrics, companies, market, region, period, asOf }: Question): AskedFor => ({
  metric: metrics[0] ?? null,
  companies,
  market,
  region,
  period: period === null ? null : { from: period.from, to: period.to },
  asOf,
});

type Frame = Pick<Answer, 'language' | 'question' | 'line' | 'title' | 'searched'>;

const frameOf = (question: Question, library: Library): Frame => ({
  language: question.language,
  question: askedFor(question),
  line: lineOf(question),
  title: titleOf(question),
  searched: { articles: library.articles.size, claims: library.claims.length },
});

const withoutFigures = { figures: [], conflicts: [] } as const;

const passagesAnswer = (question: Question, library: Library): Answer => {
  const { language } = question;
  const citations = nearestPassages(library, question, passageLimit);
  const [first] = citations;
  return {
    ...frameOf(question, library),
    ...withoutFigures,
    kind: first === undefined ? 'none' : 'passages',
    headline:
      first === undefined
        ? say(language, 'answers.none')
        : say(language, 'answers.passages.found', { n: citations.length, title: first.title }),
    citations,
    suggestions: first === undefined ? suggestLines(library, question) : [],
    notes: [],
  };
};

/** What was read too unsurely to be shown as a figure is shown as what it is: a quote. */
const unsureQuotes = (clusters: readonly Cluster[]): readonly Citation[] =>
  citeClusters(clusters.slice(0, passageLimit)).citations;

const noneHeadline = (question: Question, unsure: number): string => {
  const { language } = question;
  const unknown = [...question.unknown, ...question.unknownScope];
  if (unsure > 0) return say(language, 'answers.none.unsure', { asked: askedWords(question) });
  return unknown.length > 0
    ? say(language, 'answers.none.unknown', { names: listNames(language, unknown) })
    : say(language, 'answers.none.asked', { asked: askedWords(question) });
};

const noneAnswer = (
  question: Question,
  library: Library,
  clusters: readonly Cluster[],
  notes: readonly Note[],
): Answer => ({
  ...frameOf(question, library),
  ...withoutFigures,
  kind: 'none',
  headline: noneHeadline(question, clusters.length),
  citations: clusters.length > 0 ? unsureQuotes(clusters) : nearestPassages(library, question, passageLimit),
  suggestions: suggestLines(library, question),
  notes: sayNotes([...notes, ...notesOnNone(candidatesOf(library), question)], question.language),
});

interface Arranged {
  readonly clusters: readonly Cluster[];
  /** The first is said, the others are set against it. */
  readonly said: readonly Cluster[];
  readonly apart: number;
}

const arrange = (clusters: readonly Cluster[], question: Question): Arranged => {
  if (!question.compare) return { clusters, said: clusters.slice(0, 1), apart: 0 };
  const sure = compareClusters(clusters.filter(isSure), question);
  return {
    clusters: [...sure.clusters, ...clusters.filter((cluster) => !isSure(cluster))],
    said: sure.newest,
    apart: sure.apart,
  };
};

const figuresAnswer = (question: Question, library: Library, arranged: Arranged, notes: readonly Note[]): Answer => {
  const { language } = question;
  const { cited, citations } = citeClusters(arranged.clusters);
  const shown = cited.map(({ cluster, numbers }) => ({ cluster, figure: figureOf(cluster, numbers, language) }));
  const figures = shown.map(({ figure }) => figure);
  const said = arranged.said.flatMap((cluster) => shown.find((each) => each.cluster === cluster)?.figure ?? []);
  const [first, ...others]: readonly Figure[] = said;
  return {
    ...frameOf(question, library),
    kind: 'figures',
    headline: first === undefined ? say(language, 'answers.none') : headlineOf(first, others, language),
    figures,
    conflicts: conflictsOf(arranged.clusters, language),
    citations,
    suggestions: [],
    notes: sayNotes([...notes, ...notesOnFigures(figures, question, arranged.apart)], language),
  };
};

const select = (all: readonly Candidate[], question: Question, library: Library): Selection =>
  question.family === 'other' ? selectOther(all, question, library) : selectClusters(all, question);

/**
 * What the library says to a question; pure. Figures come from claims alone, each with its quote; where there are none the
 * answer says so and shows the nearest passages.
 *
 * @param clock For what is still to come.
 */
export const answerQuestion = (question: Question, library: Library, clock: Clock): Answer => {
  if (question.family === null) return passagesAnswer(question, library);
  if (question.unknownScope.length > 0) return noneAnswer(question, library, [], []);
  const { clusters: selected, notes } = select(candidatesOf(library), question, library);
  const clusters = [...selected].sort(byAnswer(question, clock.today()));
  return clusters.some(isSure)
    ? figuresAnswer(question, library, arrange(clusters, question), notes)
    : noneAnswer(question, library, clusters, notes);
};
