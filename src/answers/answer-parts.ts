import type { Library } from '../library/library.ts';
import { say } from '../locales/say.ts';
import type { Language } from '../text/language.ts';
import { alternativesTo } from './alternatives.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answer, Citation, Figure } from './answer.ts';
import { lineOf } from './line-of.ts';
import { longestQuestion, type Parts } from './parse-parts.ts';
import type { Question } from './question.ts';

/** How many passages stand under parts without figures, and lines that can be asked. */
const most = { passages: 3, suggestions: 5 } as const;

const isSamePlace = (a: Citation, b: Citation): boolean =>
  a.articleId === b.articleId && a.start === b.start && a.end === b.end;

/** A quote of an answer, by its number there, among all quotes. */
const numberIn = (all: readonly Citation[], { citations }: Answer, n: number): number =>
  all.findIndex((citation) => citations.some((own) => own.n === n && isSamePlace(own, citation))) + 1;

/** Where a figure stands in its answer. */
interface Placed {
  readonly answer: Answer;
  readonly at: number;
}

const placesOf = (answer: Answer): readonly Placed[] => answer.figures.map((_, at) => ({ answer, at }));

/** What a headline says: each company that is compared, else the first. */
const saidOf = ({ question: { companies } }: Answer): number => Math.max(1, companies.length);

const leadingOf = (answers: readonly Answer[]): readonly Placed[] =>
  answers.flatMap((answer) => placesOf(answer).slice(0, saidOf(answer)));

/** What answers each part first, then the rest of each. */
const inTurn = (answers: readonly Answer[]): readonly Placed[] => [
  ...leadingOf(answers),
  ...answers.flatMap((answer) => placesOf(answer).slice(saidOf(answer))),
];

const citationsOf = (answers: readonly Answer[], places: readonly Placed[]): readonly Citation[] => {
  const behindFigures = places.flatMap(({ answer, at }) =>
    (answer.figures[at]?.citations ?? []).flatMap((n) => answer.citations.filter((citation) => citation.n === n)),
  );
  const passages = answers
    .flatMap(({ citations }) => citations.slice(0, 1))
    .concat(answers.flatMap((each) => each.citations));
  const wanted = places.length > 0 ? behindFigures : passages;
  const distinct = wanted.filter((citation, at) => wanted.findIndex((other) => isSamePlace(other, citation)) === at);
  const kept = places.length > 0 ? distinct : distinct.slice(0, most.passages);
  return kept.map((citation, at) => ({ ...citation, n: at + 1 }));
};

const figuresOf = (places: readonly Placed[], citations: readonly Citation[]): readonly Figure[] =>
  places.flatMap(({ answer, at }) => {
    const figure = answer.figures[at];
    return figure === undefined
      ? []
      : [{ ...figure, citations: figure.citations.map((n) => numberIn(citations, answer, n)) }];
  });

const conflictsOf = (answers: readonly Answer[], places: readonly Placed[]): Answer['conflicts'] =>
  answers.flatMap((answer) =>
    answer.conflicts.map(({ figures, reason }) => ({
      figures: figures.map((at) => places.findIndex((place) => place.answer === answer && place.at === at)),
      reason,
    })),
  );

const kindOf = (answers: readonly Answer[]): Answer['kind'] => {
  const kinds = answers.map(({ kind }) => kind);
  if (kinds.includes('figures')) return 'figures';
  return kinds.includes('none') ? 'none' : 'passages';
};

const notesOf = (answers: readonly Answer[], left: number, language: Language): readonly string[] => [
  ...(left > 0 ? [say(language, 'answers.note.partsLeft', { n: answers.length, left })] : []),
  ...new Set(answers.flatMap(({ notes }) => notes)),
];

/** A sentence that another part says already is said once. */
const headlinesOf = (answers: readonly Answer[]): readonly string[] =>
  answers
    .map(({ headline }) => headline)
    .filter((headline, at, all) => !all.slice(0, at).some((before) => before.includes(headline)));

/** Several answers as one: a line of headline each, and first of all the figure and the quote behind each. */
const joined = (answers: readonly [Answer, ...(readonly Answer[])], left: number): Answer => {
  const [first] = answers;
  const places = inTurn(answers);
  const citations = citationsOf(answers, places);
  const kind = kindOf(answers);
  return {
    ...first,
    kind,
    headline: headlinesOf(answers).join('\n'),
    figures: figuresOf(places, citations),
    leading: leadingOf(answers).length,
    conflicts: conflictsOf(answers, places),
    citations,
    suggestions:
      kind === 'figures'
        ? []
        : [...new Set(answers.flatMap(({ suggestions }) => suggestions))].slice(0, most.suggestions),
    understood: answers.flatMap(({ understood }) => understood ?? []).join(' | '),
    notes: notesOf(answers, left, first.language),
  };
};

/** What else the words may have meant; of words that ask for no figure there is no telling. */
const withAlternatives = (answer: Answer, question: Question, library: Library): Answer => {
  if (question.family === null || answer.understood === undefined) return answer;
  const alternatives = alternativesTo(question, library);
  return alternatives.length === 0 ? answer : { ...answer, alternatives };
};

const answerAll = ({ questions, left }: Parts, words: string, library: Library): Answer => {
  const [first, ...others] = questions;
  const answer = answerQuestion(first, library);
  if (others.length === 0) return withAlternatives(answer, first, library);
  const answers = others.map((question) => answerQuestion(question, library));
  return { ...joined([answer, ...answers], left), line: lineOf({ ...first, words }), title: words };
};

/**
 * What the library says to each part of a question, in one answer.
 *
 * @param words The whole question.
 */
export const answerParts = (parts: Parts, words: string, library: Library): Answer => {
  const answer = answerAll(parts, words, library);
  if (parts.isCut === undefined) return answer;
  const note = say(answer.language, 'answers.note.cut', { n: longestQuestion });
  return { ...answer, notes: [note, ...answer.notes] };
};
