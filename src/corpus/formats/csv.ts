import { parse } from 'csv-parse/sync';

import type { Format, Draft, Unread } from '../format.ts';
import { type Mapped, made, replace, verbatim } from '../mapped.ts';
import { fieldNames, hasBody, readRecord, type Field } from './record.ts';
import { plainName } from './fields.ts';

interface Row {
  readonly cells: readonly Mapped[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'string');

const isRow = (value: unknown): value is { readonly record: readonly string[]; readonly raw: string } =>
  typeof value === 'object' && value !== null && 'record' in value && isTexts(value.record) && 'raw' in value;

/** What parts the columns: whichever the line of their names holds most of. */
const delimiterOf = (text: string): string => {
  const head = text.slice(0, text.search(/\r?\n|$/));
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
};

/** A cell in the row as it was written: doubled quotes stand for one. */
const cellIn = (
  text: string,
  value: string,
  from: number,
  to: number,
): { readonly words: Mapped; readonly end: number } => {
  const written = value.replaceAll('"', '""');
  const isQuoted = text.slice(from, to).includes(written);
  const source = isQuoted ? written : value;
  const at = text.indexOf(source, from);
  if (value === '' || at < 0 || at + source.length > to) return { words: made(value), end: from };
  const words = replace(verbatim(text, at, at + source.length), /""/g, () => '"');
  return { words: words.text === value ? words : made(value), end: at + source.length };
};

const rowIn = (text: string, record: readonly string[], from: number, to: number): Row => {
  const cells: Mapped[] = [];
  let at = from;
  for (const value of record) {
    const { words, end } = cellIn(text, value, at, to);
    cells.push(words);
    at = end;
  }
  return { cells };
};

const rowsOf = (text: string): readonly Row[] => {
  const options = { delimiter: delimiterOf(text), info: true, raw: true, relax_quotes: true } as const;
  const parsed: unknown[] = parse(text, {
    ...options,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  let at = 0;
  return parsed.filter(isRow).map(({ record, raw }) => {
    const start = Math.max(at, text.indexOf(raw, at));
    at = start + raw.length;
    return rowIn(text, record, start, at);
  });
};

const readRow = (names: readonly string[], { cells }: Row, number: number): Draft | Unread => {
  const fields: readonly Field[] = cells.map((words, i) => ({ name: names[i] ?? '', words }));
  const draft = readRecord(fields);
  return 'problem' in draft ? { problem: `row ${number}: ${draft.problem}` } : draft;
};

const known: ReadonlySet<string> = new Set([...fieldNames.body, ...fieldNames.summary]);

/** A table whose first line names its columns; commas, semicolons, tabs or bars part them. */
export const csv: Format = {
  name: 'csv',
  accepts: ({ name }) => /\.(?:csv|tsv)$/i.test(name),
  read: (text) => {
    const [head, ...rows] = rowsOf(text);
    const names = head?.cells.map(({ text: name }) => name.trim()) ?? [];
    const isNamed =
      hasBody(names.map((name) => ({ name, words: made('x') }))) || names.some((name) => known.has(plainName(name)));
    if (!isNamed)
      return [{ problem: 'no column is called text, body or content; the first line must name the columns' }];
    return rows.map((row, i) => readRow(names, row, i + 2));
  },
};
