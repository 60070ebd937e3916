import { say } from '../../locales/say.ts';
import { periodCode } from '../../locales/times/label.ts';
import type { Language } from '../../text/language.ts';
import type { Answer, Citation, Figure } from '../answer.ts';
import { headlineOf } from '../headline.ts';

/** What is left of an answer; null takes all. */
export interface Filter {
  /** Of the quoted article. */
  readonly language: Language | null;
  /** As in `outletOf`. */
  readonly publisher: string | null;
  /** A code such as `2020-Q1`. */
  readonly period: string | null;
}

export const noFilter: Filter = { language: null, publisher: null, period: null };

/** Who printed what is quoted; for a brief, what it was written from. */
export const outletOf = ({ kind, publisher, title, basedOn }: Citation): string =>
  (kind === 'brief' && basedOn !== null ? (basedOn.publisher ?? basedOn.title) : publisher) ?? title;

export const codeOf = ({ period }: Figure): string | null =>
  period === null ? null : periodCode(period.from, period.to);

const isQuoted = (citation: Citation, { language, publisher }: Filter): boolean =>
  (language === null || citation.language === language) && (publisher === null || outletOf(citation) === publisher);

/** A figure with the quotes that are wanted first; null where it has none of them, or is for another time. */
const filterFigure = (figure: Figure, citations: readonly Citation[], filter: Filter): Figure | null => {
  if (filter.period !== null && codeOf(figure) !== filter.period) return null;
  const wanted = new Set(citations.filter((citation) => isQuoted(citation, filter)).map(({ n }) => n));
  const own = figure.citations.filter((n) => wanted.has(n));
  return own.length === 0 ? null : { ...figure, citations: own };
};

const conflictsLeft = (answer: Answer, kept: readonly number[]): Answer['conflicts'] =>
  answer.conflicts.flatMap(({ figures, reason }) => {
    const left = figures.map((at) => kept.indexOf(at)).filter((at) => at >= 0);
    return left.length > 1 ? [{ figures: left, reason }] : [];
  });

const headlineLeft = (answer: Answer, [first]: readonly Figure[], isFirst: boolean): string => {
  if (first === undefined) return say(answer.language, 'under.filter.none');
  return isFirst ? answer.headline : headlineOf(first, [], answer.language, { known: [], currency: null });
};

/** The answer with the figures that a reader chose; it says how many they are of. */
export const filterAnswer = (answer: Answer, filter: Filter): Answer => {
  if (filter.language === null && filter.publisher === null && filter.period === null) return answer;
  const filtered = answer.figures.map((figure) => filterFigure(figure, answer.citations, filter));
  const kept = filtered.flatMap((figure, at) => (figure === null ? [] : [at]));
  const figures = filtered.flatMap((figure) => figure ?? []);
  const note = say(answer.language, 'under.filter.note', { n: figures.length, all: answer.figures.length });
  return {
    ...answer,
    headline: headlineLeft(answer, figures, kept[0] === 0),
    figures,
    conflicts: conflictsLeft(answer, kept),
    notes: [note, ...answer.notes],
  };
};
