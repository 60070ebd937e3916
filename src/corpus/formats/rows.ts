import { isByline } from '../boilerplate/byline.ts';
import { collapse } from '../html/inline.ts';
import { type Mapped, replace, trim } from '../mapped.ts';

const bar = /[|｜]/;

/** What parts the cells of a line: bars; where there are none, tabs or wide gaps. */
const partingOf = (line: string): RegExp => (bar.test(line) ? / ?[|｜] ?/g : /\t+| {3,}/g);

const withoutEdges = (line: string): string =>
  line
    .trim()
    .replace(/^[|｜]/, '')
    .replace(/[|｜]$/, '')
    .trim();

const cellsOf = (line: string): readonly string[] => {
  const bare = withoutEdges(line);
  return bare.split(partingOf(bare)).map((cell) => cell.trim());
};

/** Figures, a sign, a currency and a unit at most. */
const isFigure = (cell: string): boolean =>
  /^[^\p{L}\d]{0,4}\d/u.test(cell) && cell.length <= 24 && (cell.match(/\p{L}/gu)?.length ?? 0) <= 10;

const isEdged = (line: string): boolean => /^\s*[|｜].*[|｜]\s*$/.test(line) && cellsOf(line).length > 1;

const isParted = (line: string): boolean => cellsOf(line).length > 1 && !isByline(line);

/** Lines that follow each other and have as many cells. */
const runsOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && cellsOf(last[0] ?? '').length === cellsOf(line).length) last.push(line);
    else runs.push([line]);
  }
  return runs;
};

const isTable = (run: readonly string[]): boolean =>
  run.length > 1 && run.every(isParted) && run.some((row) => cellsOf(row).slice(1).some(isFigure));

/**
 * Whether each of some lines that stand together is a row of a table: one with a bar at both ends, or one of several that
 * are parted into as many cells and hold figures.
 */
export const rowsAmong = (lines: readonly string[]): readonly boolean[] =>
  runsOf(lines).flatMap((run) => {
    const inTable = isTable(run);
    return run.map((line) => inTable || isEdged(line));
  });

const edges = /^[|｜]|[|｜]$/g;

/** A row on one line, its cells parted by ` | `, without the bars at its ends. */
export const rowOf = (line: Mapped): Mapped => {
  const bare = trim(replace(trim(line), edges, () => ''));
  const spaced = bar.test(bare.text) ? collapse(bare) : bare;
  return collapse(replace(spaced, partingOf(spaced.text), () => ' | '));
};
