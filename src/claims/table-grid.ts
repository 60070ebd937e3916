import type { Span } from '../text/span.ts';
import type { Sentence } from './reading.ts';

/** One cell with the sentence that it stands in. */
export interface GridCell {
  readonly text: string;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** Rows of equal length under headings, names and ranks left out of both. */
export interface Grid {
  readonly headings: readonly GridCell[];
  readonly rows: readonly (readonly GridCell[])[];
  /** Where it begins: the index of its first heading's sentence. */
  readonly index: number;
}

/** Longer lines are prose. */
const longest = 160;

const longestCell = 40;

/** More columns have no row that a reader could follow. */
const widest = 12;

const number = /^[-+−]?(?:\d[\d.,]*|\d{1,3}(?: \d{3})+(?:[.,]\d+)?)\s?%?$|^[-–—]$/u;

const rank = /^\d{1,2}$/u;

const isRuler = (line: string): boolean => /^[|:\s-]+$/u.test(line);

const isName = (text: string): boolean => /\p{L}/u.test(text) && !number.test(text);

const cellsBy = (text: string, sentence: Sentence, separator: RegExp): readonly GridCell[] =>
  [...text.slice(sentence.span.start, sentence.span.end).matchAll(separator)].flatMap((found) => {
    const written = found[0].trim();
    const start = sentence.span.start + found.index + found[0].indexOf(written);
    return written === '' ? [] : [{ text: written, span: { start, end: start + written.length }, sentence }];
  });

const cellsOf = (text: string, sentence: Sentence): readonly GridCell[] => {
  if (sentence.span.end - sentence.span.start > longest) return [];
  const line = text.slice(sentence.span.start, sentence.span.end);
  return cellsBy(text, sentence, line.includes('|') ? /[^|]+/gu : /[^\s]+/gu);
};

/** A row's numbers: the cells behind its name, which at most a rank stands before. */
const numbersIn = (cells: readonly GridCell[]): readonly GridCell[] => {
  const isRanked = rank.test(cells[0]?.text ?? '');
  const rest = cells.slice(isRanked ? 1 : 0);
  const first = rest.findIndex(({ text }) => number.test(text));
  const numbers = rest.slice(first);
  return first < 1 ||
    !rest.slice(0, first).every(({ text }) => isName(text)) ||
    !numbers.every(({ text }) => number.test(text))
    ? []
    : numbers;
};

const isHeading = (cells: readonly GridCell[], count: number): boolean =>
  cells.length >= count + 1 && cells.every(({ text }) => isName(text) && text.length <= longestCell);

/** Rows in a line each: "| Samsung | 9,260 | 29.5% |", "华为 194 27.1%". */
const gridsOfLines = (text: string, sentences: readonly Sentence[]): readonly Grid[] => {
  const found: Grid[] = [];
  let rows: (readonly GridCell[])[] = [];
  let first = 0;
  const close = (): void => {
    const count = rows[0]?.length ?? 0;
    const above = sentences
      .slice(Math.max(0, first - 3), first)
      .findLast(({ span }) => !isRuler(text.slice(span.start, span.end)));
    const headings = above === undefined ? [] : cellsOf(text, above);
    if (rows.length >= 2 && above !== undefined && isHeading(headings, count))
      found.push({ headings: headings.slice(-count), rows, index: above.index });
    rows = [];
  };
  for (const [index, sentence] of sentences.entries()) {
    const cells = sentence.span.end - sentence.span.start > longest ? [] : cellsOf(text, sentence);
    const numbers = cells.length < 2 ? [] : numbersIn(cells);
    if (numbers.length === 0 || (rows.length > 0 && numbers.length !== rows[0]?.length)) close();
    if (numbers.length === 0) continue;
    if (rows.length === 0) first = index;
    rows.push(numbers);
  }
  close();
  return found;
};

const isCellLine = (text: string, { span }: Sentence): boolean =>
  span.end - span.start <= longestCell && !text.slice(span.start, span.end).includes('|');

/** How often rows of `width` cells, the name at `at`, repeat from `start` on. */
const rowsFrom = (
  cells: readonly GridCell[],
  start: number,
  width: number,
  at: number,
): readonly (readonly GridCell[])[] => {
  const rows: (readonly GridCell[])[] = [];
  for (let from = start; from + width <= cells.length; from += width) {
    const row = cells.slice(from, from + width);
    const name = row[at];
    const numbers = row.slice(at + 1);
    if (name === undefined || !isName(name.text) || !numbers.every((cell) => number.test(cell.text))) break;
    if (at === 1 && !rank.test(row[0]?.text ?? '')) break;
    rows.push(numbers);
  }
  return rows;
};

/** The cells of a table that was flattened to one a line. */
const gridIn = (cells: readonly GridCell[]): Grid | null => {
  const first = cells.findIndex(({ text }) => number.test(text));
  const isRanked = isName(cells[first + 1]?.text ?? '') && rank.test(cells[first]?.text ?? '');
  const start = isRanked ? first : first - 1;
  const at = isRanked ? 1 : 0;
  for (let width = Math.min(start, widest); width >= 2; width -= 1) {
    const rows = rowsFrom(cells, start, width, at);
    const headings = cells.slice(start - width, start).slice(at + 1);
    const [heading] = headings;
    if (rows.length >= 2 && heading !== undefined) return { headings, rows, index: heading.sentence.index };
  }
  return null;
};

const gridsOfCells = (text: string, sentences: readonly Sentence[]): readonly Grid[] => {
  const found: Grid[] = [];
  let run: GridCell[] = [];
  const close = (): void => {
    const grid = run.length >= 6 ? gridIn(run) : null;
    if (grid !== null) found.push(grid);
    run = [];
  };
  for (const sentence of sentences) {
    if (!isCellLine(text, sentence)) {
      close();
      continue;
    }
    run.push({ text: text.slice(sentence.span.start, sentence.span.end).trim(), span: sentence.span, sentence });
  }
  close();
  return found;
};

/** The tables of an article, whether a row is a line or every cell is. */
export const gridsIn = (text: string, sentences: readonly Sentence[]): readonly Grid[] => [
  ...gridsOfLines(text, sentences),
  ...gridsOfCells(text, sentences),
];
