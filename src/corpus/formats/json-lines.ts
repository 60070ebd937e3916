import type { Node } from 'jsonc-parser';

import type { Draft, Format, Unread } from '../format.ts';
import { verbatim } from '../mapped.ts';
import { fieldsAt, parseJson } from './json-fields.ts';
import { type Field, readRecord } from './record.ts';
import { findLines } from '../../text/lines.ts';

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const linesOf = (text: string): readonly Line[] =>
  findLines(text)
    .map(({ start, end }, i) => ({ number: i + 1, start, end: start + text.slice(start, end).trimEnd().length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');

/** The fields of a line, with their places in the whole file. */
const fieldsOf = (text: string, { start, end }: Line, node: Node): readonly Field[] => {
  const line = text.slice(start, end);
  return fieldsAt(line, node).map(({ name, words }) => ({
    name,
    words: { text: words.text, raw: words.raw.map((run) => ({ ...run, raw: run.raw + start })) },
  }));
};

const readLine = (text: string, line: Line): Draft | Unread => {
  const node = parseJson(verbatim(text, line.start, line.end).text);
  if (node === null) return { problem: `line ${line.number}: not valid JSON; it may be cut off` };
  const draft = readRecord(fieldsOf(text, line, node));
  return 'problem' in draft ? { problem: `line ${line.number}: ${draft.problem}` } : draft;
};

const isObject = (line: string): boolean => /^\s*\{\s*".*\}\s*$/.test(line) && parseJson(line) !== null;

/** Two objects, each on a line of its own. */
const looksLikeLines = (text: string): boolean => {
  const [first = '', second = ''] = text.trimStart().slice(0, 200_000).split('\n');
  return isObject(first) && isObject(second);
};

/** A JSON object a line (JSON Lines, NDJSON). */
export const jsonLines: Format = {
  name: 'json-lines',
  accepts: ({ name, text }) => /\.(?:jsonl|ndjson)$/i.test(name) || looksLikeLines(text),
  read: (text) => linesOf(text).map((line) => readLine(text, line)),
};
