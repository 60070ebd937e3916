/** One thing that was measured, as it is printed. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** The same by something comparable; null where there is nothing. */
  readonly peer: string | null;
  /** Ours beside the peer's, in words: "3.1 times the time". */
  readonly ratio: string | null;
  readonly target: string | null;
  /** Null where there is no target, or it could not be measured. */
  readonly isMet: boolean | null;
}

/** Rows that were measured together. */
export interface Table {
  readonly title: string;
  /** How it was measured: one sentence or two. */
  readonly how: string;
  readonly rows: readonly Row[];
  /** Markdown that stands under the rows. */
  readonly after?: string;
  /** In SVG; the text under the rows links to it by its name, which ends in `.svg`. */
  readonly picture?: { readonly name: string; readonly svg: string };
}

/** A row with nothing beside it. */
export const row = (what: string, ours: string, rest: Partial<Row> = {}): Row => ({
  what,
  ours,
  peer: null,
  ratio: null,
  target: null,
  isMet: null,
  ...rest,
});

/** A row of a figure that must not be above its target; in one unit. */
export const atMost = (what: string, value: number, target: number, unit: string, rest: Partial<Row> = {}): Row =>
  row(what, amount(value, unit), { target: `≤ ${target} ${unit}`, isMet: value <= target, ...rest });

/** Three digits that count: `0.412 ms`, `1,230 MB`. */
export const amount = (value: number, unit: string): string =>
  `${value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 4 : 3 })} ${unit}`.trim();

const verdictOf = ({ isMet, target }: Row): string => {
  if (target === null) return '';
  if (isMet === null) return `${target}: not measured`;
  return `${target}: ${isMet ? 'met' : '**missed**'}`;
};

const cellsOf = (one: Row): readonly string[] => [
  one.what,
  one.ours,
  one.peer ?? '–',
  one.ratio ?? '–',
  verdictOf(one) || '–',
];

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export const tableText = ({ title, how, rows, after }: Table): string =>
  [
    `## ${title}`,
    '',
    how,
    '',
    lineOf(['what', 'Tickmark', 'peer', 'ratio', 'target']),
    lineOf(['---', '---', '---', '---', '---']),
    ...rows.map((one) => lineOf(cellsOf(one))),
    '',
    ...(after === undefined ? [] : [after]),
  ].join('\n');
