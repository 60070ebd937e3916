import { answerQuestion } from '../answers/answer-question.ts';
import type { Answer, Citation, Figure } from '../answers/answer.ts';
import type { Library } from '../library/library.ts';
import type { KnownFigure, Watch, Watched } from '../store/store.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { knownFigure, sureFigures } from './known-figures.ts';
import { watchQuestion } from './watch-question.ts';

/** A figure that was not there before. */
export interface Change {
  readonly figure: Figure;
  /** Behind the figure. */
  readonly citation: Citation;
  /** What stood there for the same time; else the newest figure before it. Null for the first of its kind. */
  readonly old: KnownFigure | null;
  readonly kind: 'changed' | 'added';
}

/** What a watch has to tell. */
export interface Alert {
  readonly watch: Watch;
  readonly answer: Answer;
  /** At least one; best first, as in the answer. */
  readonly changes: readonly Change[];
  /** All figures that there are now, to be remembered once the alert is out. */
  readonly known: readonly KnownFigure[];
}

const isOfOneTime = (a: KnownFigure, b: KnownFigure): boolean => a.from === b.from && a.to === b.to;

const isSame = (a: KnownFigure, b: KnownFigure): boolean =>
  a.series === b.series &&
  isOfOneTime(a, b) &&
  a.value === b.value &&
  a.high === b.high &&
  a.comparator === b.comparator;

const endOf = ({ to, from }: KnownFigure): Day => to ?? from ?? '';

const newest = (figures: readonly KnownFigure[]): KnownFigure | null =>
  figures.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0] ?? null;

const changeOf = (figure: Figure, answer: Answer, known: readonly KnownFigure[]): readonly Change[] => {
  const now = knownFigure(figure);
  const citation = answer.citations.find(({ n }) => n === figure.citations[0]);
  if (citation === undefined || known.some((each) => isSame(each, now))) return [];
  const before = known.filter(({ series }) => series === now.series);
  const replaced = before.find((each) => isOfOneTime(each, now)) ?? null;
  return [
    {
      figure,
      citation,
      old: replaced ?? newest(before),
      kind: replaced === null ? ('added' as const) : ('changed' as const),
    },
  ];
};

/** The figures that a watch begins with. */
export const figuresFor = (library: Library, watched: Watched, language: Language): readonly KnownFigure[] =>
  sureFigures(answerQuestion(watchQuestion(watched, language), library)).map(knownFigure);

/** What a watch has to tell of a library on a day: nothing where it knows all of it, or has told something on that day. */
const alertOf = (library: Library, watch: Watch, day: Day): readonly Alert[] => {
  if (watch.toldOn === day) return [];
  const answer = answerQuestion(watchQuestion(watch, watch.language), library);
  const figures = sureFigures(answer);
  const changes = figures.flatMap((figure) => changeOf(figure, answer, watch.known));
  return changes.length === 0 ? [] : [{ watch, answer, changes, known: figures.map(knownFigure) }];
};

/**
 * What watches have to tell of a library. A watch remembers what it last told, so what changed while the bot was down, or
 * after the day's one alert, is told later.
 */
export const alertsOf = (library: Library, watches: readonly Watch[], day: Day): readonly Alert[] =>
  watches.flatMap((watch) => alertOf(library, watch, day));
