import { say, type MessageKey } from '../locales/say.ts';
import { listNames } from '../locales/wording.ts';
import { currencies, isCurrency, type Currency } from '../lexicon/rates.ts';
import type { Library } from '../library/library.ts';
import { isSure } from './answerable.ts';
import type { Answer, AskedFor, Citation, Figure } from './answer.ts';
import { lineOf } from './line-of.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { answerAssumed } from './answer-assumed.ts';
import { citeClusters } from './cite.ts';
import { withCurrency } from './convert.ts';
import { notesOnCurrency } from './currency-notes.ts';
import { compareClusters } from './compare.ts';
import { conflictsOf } from './conflicts.ts';
import { exampleLines } from './examples.ts';
import { figureOf } from './figure.ts';
import { notesOnFigures } from './figure-notes.ts';
import { isGreeting } from './greeting.ts';
import { headlineOf } from './headline.ts';
import type { Cluster } from './merge.ts';
import { nearestPassages } from './nearest.ts';
import { notesOnNone } from './none-notes.ts';
import { sayNotes, type Note } from './note.ts';
import { byAnswer } from './by-answer.ts';
import { addMonths } from '../text/day.ts';
import { preferLikelier } from './prefer-likelier.ts';
import type { Question } from './question.ts';
import { isLeaderKnown, runnersUp, withoutOutdone } from './standings.ts';
import { askedWords, titleOf, understoodWords } from './scope-words.ts';
import { standingAt, type Standing } from './standing-at.ts';
import { selectOther } from './select-other.ts';
import { selectClusters, type Selection } from './select.ts';
import { suggestLines } from './suggest.ts';
import { inUsualFamily } from './usual-family.ts';

/** How many passages stand under an answer without figures. */
const passageLimit = 3;

const askedFor = ({ metrics, companies, market, region, period, asOf, currency }: Question): AskedFor => ({
  metric: metrics[0] ?? null,
  companies,
  market,
  region,
  period: period === null ? null : { from: period.from, to: period.to },
  asOf,
  ...(currency === undefined ? {} : { currency }),
});

type Frame = Pick<Answer, 'language' | 'question' | 'line' | 'title' | 'searched' | 'understood'>;

/** What an answer says of the question, whatever it answers. */
export const frameOf = (question: Question, library: Library): Frame => ({
  language: question.language,
  question: askedFor(question),
  line: lineOf(question),
  title: titleOf(question),
  ...(question.words === null || isGreeting(question) ? {} : { understood: understoodWords(question) }),
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
        ? say(language, library.articles.size === 0 ? 'answers.none.empty' : 'answers.none.lost')
        : say(language, 'answers.passages.found', { n: citations.length, title: first.title }),
    citations,
    suggestions: first === undefined ? exampleLines(library, language) : [],
    notes: [],
  };
};

/** What somebody gets who asks for nothing yet. */
const greetingAnswer = (question: Question, library: Library): Answer => ({
  ...frameOf(question, library),
  ...withoutFigures,
  kind: 'none',
  headline: [
    say(question.language, 'answers.hello'),
    ...(library.articles.size === 0 ? [say(question.language, 'answers.none.empty')] : []),
  ].join(' '),
  citations: [],
  suggestions: exampleLines(library, question.language),
  notes: [],
});

/** What was read too unsurely to be shown as a figure is shown as what it is: a quote. */
const unsureQuotes = (clusters: readonly Cluster[]): readonly Citation[] =>
  citeClusters(clusters.slice(0, passageLimit)).citations;

const noneHeadline = (question: Question, library: Library, unsure: number): string => {
  const { language } = question;
  if (library.articles.size === 0) return say(language, 'answers.none.empty');
  const unknown = [...question.unknown, ...question.unknownScope];
  if (unsure > 0) return say(language, 'answers.none.unsure', { asked: askedWords(question) });
  if (question.position !== undefined && unknown.length === 0)
    return say(language, 'answers.none.position', { n: question.position, asked: askedWords(question) });
  return unknown.length > 0
    ? say(language, 'answers.none.unknown', { names: listNames(language, unknown) })
    : say(language, 'answers.none.asked', { asked: askedWords(question) });
};

/** Lines near to the question; where nothing is near, lines that are answered at all. */
const suggestionsFor = (question: Question, library: Library): readonly string[] => {
  const near = suggestLines(library, question);
  return near.length > 0 ? near : exampleLines(library, question.language);
};

/** That the corpus does not say, with what comes near. */
export const noneAnswer = (
  question: Question,
  library: Library,
  clusters: readonly Cluster[],
  notes: readonly Note[],
): Answer => ({
  ...frameOf(question, library),
  ...withoutFigures,
  kind: 'none',
  headline: noneHeadline(question, library, clusters.length),
  citations: clusters.length > 0 ? unsureQuotes(clusters) : nearestPassages(library, question, passageLimit),
  suggestions: suggestionsFor(question, library),
  notes: sayNotes([...notes, ...notesOnNone(candidatesOf(library), question)], question.language),
});

interface Arranged {
  readonly clusters: readonly Cluster[];
  /** The first is said, the others are set against it. */
  readonly said: readonly Cluster[];
  readonly apart: number;
  /** How the standing that was asked for is said. */
  readonly standing?: 'answers.position' | 'answers.position.among';
}

const levels: readonly string[] = ['market-size', 'units'];

const endOf = ([{ claim }]: Cluster): string => claim.period?.to ?? '';

const isWithinAYear = (older: Cluster, newer: Cluster): boolean =>
  endOf(older) !== '' && (endOf(newer) === '' || endOf(older) >= addMonths(endOf(newer), -12));

/** How large a market is says more than how it grew, unless the size is an old one: the newest of both are said. */
const levelFirst = (clusters: readonly Cluster[]): readonly Cluster[] => {
  const [first] = clusters;
  if (first === undefined) return [];
  const isOfItsPlace = ([{ claim }]: Cluster): boolean =>
    (claim.scope.region ?? 'WW') === (first[0].claim.scope.region ?? 'WW') &&
    claim.modality === first[0].claim.modality;
  const level = clusters.find(
    (cluster) => levels.includes(cluster[0].claim.metric) && isSure(cluster) && isOfItsPlace(cluster),
  );
  if (level === undefined || level === first) return [first];
  return isWithinAYear(level, first) ? [level, first] : [first, level];
};

/** How many are named behind the first. */
const runners = 2;

const leaders = (clusters: readonly Cluster[]): readonly Cluster[] => {
  const [first] = clusters;
  return first === undefined ? [] : [first, ...runnersUp(first, clusters.filter(isSure), runners)];
};

/** Who was asked for first, against those before it. */
const arrangeStanding = (
  clusters: readonly Cluster[],
  { at, ahead, behind, isTold }: Standing,
  { top }: Question,
): Arranged => {
  const table = [at, ...ahead, ...behind];
  return {
    clusters: [...table, ...clusters.filter((cluster) => !table.includes(cluster))],
    said: [at, ...(ahead.length > 0 ? ahead.slice(-runners) : behind.slice(0, top === undefined ? runners : top - 1))],
    apart: 0,
    standing: isTold ? 'answers.position' : 'answers.position.among',
  };
};

const arrange = (clusters: readonly Cluster[], question: Question): Arranged => {
  if (question.family === 'market') return { clusters, said: levelFirst(clusters), apart: 0 };
  if (question.family === 'lead') return { clusters, said: leaders(clusters), apart: 0 };
  if (!question.compare) return { clusters, said: clusters.slice(0, 1), apart: 0 };
  const sure = compareClusters(clusters.filter(isSure), question);
  return {
    clusters: [...sure.clusters, ...clusters.filter((cluster) => !isSure(cluster))],
    said: sure.newest,
    apart: sure.apart,
  };
};

/** What a headline has to own to, where its figure is only near to what was asked. */
const doubtOf = ({ family, companies }: Question, { said: [first], clusters }: Arranged): MessageKey | null => {
  if (first === undefined || companies.length > 0) return null;
  if (family === 'lead') return isLeaderKnown(first, clusters.filter(isSure)) ? null : 'answers.lead.unknown';
  const isTotalAsked = family === 'units' || family === 'units-growth';
  return isTotalAsked && first[0].claim.subject.type !== 'market' ? 'answers.whole.unknown' : null;
};

const withDoubt = (sentence: string, question: Question, arranged: Arranged): string => {
  const { position } = question;
  if (arranged.standing !== undefined && position !== undefined)
    return say(question.language, arranged.standing, { n: position, sentence });
  const doubt = doubtOf(question, arranged);
  return doubt === null ? sentence : say(question.language, doubt, { sentence });
};

/** The currency asked for; where companies are set side by side in several, one that all can be said in. */
const wantedCurrency = ({ currency, compare }: Question, said: readonly Cluster[]): Currency | null => {
  if (currency !== undefined) return currency;
  const units = new Set(said.map(([{ claim }]) => claim.quantity.unit).filter(isCurrency));
  return !compare || units.size < 2 ? null : (currencies.find((each) => units.has(each)) ?? null);
};

const figuresAnswer = (question: Question, library: Library, arranged: Arranged, notes: readonly Note[]): Answer => {
  const { language } = question;
  const { cited, citations } = citeClusters(arranged.clusters);
  const currency = wantedCurrency(question, arranged.said);
  const shown = cited.map(({ cluster, numbers }) => {
    const figure = figureOf(cluster, numbers, language);
    return { cluster, figure: currency === null ? figure : withCurrency(figure, currency) };
  });
  const figures = shown.map(({ figure }) => figure);
  const said = arranged.said.flatMap((cluster) => shown.find((each) => each.cluster === cluster)?.figure ?? []);
  const [first, ...others]: readonly Figure[] = said;
  return {
    ...frameOf(question, library),
    kind: 'figures',
    headline:
      first === undefined
        ? say(language, 'answers.none')
        : withDoubt(headlineOf(first, others, language, { known: figures, currency }), question, arranged),
    figures,
    conflicts: conflictsOf(arranged.clusters, candidatesOf(library), language),
    citations,
    suggestions: [],
    notes: sayNotes(
      [...notes, ...notesOnFigures(figures, question, arranged.apart), ...notesOnCurrency(figures, currency, language)],
      language,
    ),
  };
};

const select = (all: readonly Candidate[], question: Question, library: Library): Selection =>
  question.family === 'other' ? selectOther(all, question, library) : selectClusters(all, question);

/** Companies of which none has a figure of its own may have one together, which is told as that. */
const answerTogether = (question: Question, library: Library): Answer | null => {
  if (!question.compare || question.companies.length < 2) return null;
  const answer = answerFully({ ...question, compare: false, together: { size: null } }, library);
  return answer.kind === 'figures' ? answer : null;
};

const answerFully = (asked: Question, library: Library): Answer => {
  const question = asked.compare && asked.family === null ? inUsualFamily(asked, library) : asked;
  if (isGreeting(question)) return greetingAnswer(question, library);
  if (question.family === null) return passagesAnswer(question, library);
  if (question.unknownScope.length > 0) return noneAnswer(question, library, [], []);
  const all = candidatesOf(library);
  const { clusters: selected, notes } = select(all, question, library);
  const told = question.family === 'lead' ? withoutOutdone(selected) : selected;
  const clusters = preferLikelier([...told].sort(byAnswer(question, told)), all);
  if (!clusters.some(isSure))
    return answerTogether(question, library) ?? noneAnswer(question, library, clusters, notes);
  const standing = standingAt(clusters, question, all);
  if (standing !== null) return figuresAnswer(question, library, arrangeStanding(clusters, standing, question), notes);
  return question.position === undefined
    ? figuresAnswer(question, library, arrange(clusters, question), notes)
    : noneAnswer(question, library, [], notes);
};

/**
 * What the library says to a question; pure. Figures come from claims alone, each with its quote; where there are none the
 * answer says so and shows the nearest passages.
 */
export const answerQuestion = (question: Question, library: Library): Answer =>
  answerAssumed(question, (asked) => answerFully(asked, library));
