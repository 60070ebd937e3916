import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Answer, Figure } from '../answers/answer.ts';
import { readDictionary } from '../intake/read-dictionary.ts';
import { readFolder } from '../intake/read-folder.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { parsePeriod } from '../locales/times/parse-period.ts';
import { frozenClock } from '../text/clock.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { answerLine } from './answer-line.ts';

export interface QuestionScore {
  readonly id: string;
  readonly form: 'question' | 'slash';
  readonly ok: boolean;
  /** What is wrong; empty where nothing is. */
  readonly why: string;
}

type Row = Readonly<Record<string, unknown>>;

/** "Last year" is counted from here, whenever the questions are run. */
const today = '2026-11-21';

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const text = (row: Row, name: string): string | null => {
  const value = row[name];
  return typeof value === 'string' ? value : null;
};

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

const subjectOf = ({ company, group }: Figure): string =>
  company ?? (group === null ? '' : [...group].sort().join('+'));

const wantedSubject = (row: Row): string => (text(row, 'company') ?? '').split('+').sort().join('+');

/** What was promised: "3 years". */
const horizonOf = ({ horizon }: Figure): string => (horizon === null ? '' : `${horizon.n} ${horizon.unit}s`);

const conversionsOf = ({ conversions }: Figure): readonly string[] =>
  conversions.map(({ value, unit }) => `${value} ${unit}`);

const isPeriod = ({ period }: Figure, wanted: string): boolean => {
  const days = parsePeriod(wanted, today);
  return period !== null && days !== null && period.from === days.from && period.to === days.to;
};

/** Each thing that an expected figure may state, and whether a shown one has it. */
const tests: Readonly<Record<string, (figure: Figure, row: Row) => boolean>> = {
  company: (figure, row) => subjectOf(figure) === wantedSubject(row),
  metric: (figure, row) => figure.metric === text(row, 'metric'),
  value: (figure, row) => figure.value === text(row, 'value'),
  unit: (figure, row) => figure.unit === text(row, 'unit'),
  comparator: (figure, row) => figure.comparator === (text(row, 'comparator') ?? 'eq'),
  region: (figure, row) => (figure.region ?? 'WW') === (text(row, 'region') ?? figure.region ?? 'WW'),
  period: (figure, row) => {
    const wanted = text(row, 'period');
    return wanted === null || isPeriod(figure, wanted);
  },
  horizon: (figure, row) => horizonOf(figure) === (text(row, 'horizon') ?? horizonOf(figure)),
  converted: (figure, row) => textsIn(row['converted']).every((one) => conversionsOf(figure).includes(one)),
  source: (figure, row) => figure.attribution === (text(row, 'source') ?? figure.attribution),
  modality: (figure, row) => figure.modality === (text(row, 'modality') ?? figure.modality),
};

const faultsOf = (figure: Figure, row: Row): readonly string[] =>
  Object.entries(tests).flatMap(([name, isMet]) => (isMet(figure, row) ? [] : [name]));

const nameOf = (row: Row): string =>
  ['company', 'metric', 'value', 'unit', 'period'].flatMap((name) => text(row, name) ?? []).join(' ');

/** Each expected figure must be shown, behind the one expected before it. */
const figureFault = ({ figures }: Answer, expected: readonly Row[]): string => {
  let from = 0;
  for (const row of expected) {
    const at = figures.findIndex((figure, place) => place >= from && faultsOf(figure, row).length === 0);
    if (at < 0) {
      const nearest = figures.map((figure) => faultsOf(figure, row)).sort((a, b) => a.length - b.length)[0];
      return `${nameOf(row)}: ${nearest === undefined ? 'no figure' : `wrong or out of order: ${nearest.join(', ') || 'order'}`}`;
    }
    from = at + 1;
  }
  return '';
};

/** A quote must be the article's own text. */
const quoteFault = ({ citations }: Answer, library: Library): string =>
  citations.every(
    ({ articleId, start, end, quote }) => library.articles.get(articleId)?.text.slice(start, end) === quote,
  )
    ? ''
    : 'a quote is not in its article';

const faultOf = (answer: Answer, expect: Row, library: Library): string => {
  const kind = text(expect, 'kind');
  if (answer.kind !== kind) return `${answer.kind}, not ${kind ?? ''}`;
  if (kind !== 'figures' && answer.figures.length > 0) return 'figures where there should be none';
  const expected = rowsIn(expect['figures']);
  const first = answer.figures[0];
  if (first?.tier === 'unsure') return 'an unsure figure leads';
  return figureFault(answer, expected) || quoteFault(answer, library);
};

const languageOf = (row: Row): Language => {
  const language = text(row, 'language') ?? '';
  return isLanguage(language) ? language : 'en';
};

const scoreOf = (row: Row, form: 'question' | 'slash', library: Library): QuestionScore => {
  const asked = { line: text(row, form) ?? '', language: languageOf(row), asOf: null };
  const result = answerLine(asked, library, frozenClock(today));
  const expect = row['expect'];
  const why =
    'problem' in result
      ? result.problem
      : 'answer' in result && isRow(expect)
        ? faultOf(result.answer, expect, library)
        : 'nothing expected';
  return { id: text(row, 'id') ?? '', form, ok: why === '', why };
};

/**
 * Asks each question of `gold/questions.json` both ways over the seed articles beside it.
 *
 * @param dir The folder that holds `gold` and `seeds`.
 */
export const questionScores = async (dir: string): Promise<readonly QuestionScore[]> => {
  const file: unknown = JSON.parse(readFileSync(path.join(dir, 'gold', 'questions.json'), 'utf8'));
  const { articles } = await readFolder(path.join(dir, 'seeds'));
  const library = buildLibrary(articles, [], readDictionary());
  const rows = isRow(file) ? rowsIn(file['questions']) : [];
  return rows.flatMap((row) => [scoreOf(row, 'question', library), scoreOf(row, 'slash', library)]);
};
