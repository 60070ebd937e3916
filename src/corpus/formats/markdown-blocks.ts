import type { Block } from '../format.ts';
import { type Mapped, sliceMapped, trim, verbatim } from '../mapped.ts';
import { joinLines, plainInline, plainRow } from './markdown-inline.ts';
import { rowsAmong } from './rows.ts';
import { findLines } from '../../text/lines.ts';

type Kind = 'heading' | 'underline' | 'row' | 'rule' | 'fence' | 'blank' | 'listed' | 'text';

const shapes: readonly (readonly [Kind, RegExp])[] = [
  ['blank', /^[\s>]*$/],
  ['fence', /^\s*(?:```|~~~)/],
  ['heading', /^\s{0,3}#{1,6}\s/],
  ['underline', /^\s{0,3}(?:=+|-{2,})\s*$/],
  ['rule', /^\s{0,3}(?:\*\s*){3,}$|^(?=.*--)[\s|:-]+$|^\s{0,3}(?:_\s*){3,}$/],
  ['row', /^\s*\|.*\|\s*$/],
  ['listed', /^\s*(?:[-*+]|\d{1,3}[.)])\s+/],
];

const kindOf = (line: string): Kind => shapes.find(([, shape]) => shape.test(line))?.[0] ?? 'text';

interface Line {
  readonly kind: Kind;
  readonly words: Mapped;
}

const linesOf = (text: string, from: number): readonly Line[] =>
  withRows(
    findLines(text)
      .filter(({ start }) => start >= from && start < text.length)
      .map(({ start, end }) => {
        const line = text.slice(start, end).trimEnd();
        return { kind: kindOf(line), words: verbatim(text, start, start + line.length) };
      }),
  );

/** Tables are written without bars at the ends of their rows, too, with or without a rule below the first. */
const withRows = (lines: readonly Line[]): readonly Line[] => {
  const rows = lines.filter((line) => line.kind === 'text' || line.kind === 'row' || line.kind === 'blank');
  const flags = rowsAmong(rows.map((line) => line.words.text));
  const found = new Set(rows.filter((_, i) => flags[i] === true));
  return lines.map((line) => (found.has(line) ? { ...line, kind: 'row' } : line));
};

/** Lines that belong to one block: text runs on until a blank line or another kind of line. */
const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const runsOn = open && (line.kind === 'text' || line.kind === 'underline');
    if (runsOn) groups.at(-1)?.push(line);
    else groups.push([line]);
    open = (line.kind === 'text' || line.kind === 'listed') && line.words.text !== '';
  }
  return groups;
};

const marks = /^\s*(?:>\s?)*(?:#{1,6}\s+|[-*+]\s+)?/;

const bare = (line: Line): Mapped => {
  const mark = marks.exec(line.words.text)?.[0].length ?? 0;
  return trim(sliceMapped(line.words, mark, line.words.text.length));
};

const silent = new Set<Kind>(['blank', 'rule', 'fence', 'underline']);

const blockOf = (group: readonly Line[]): readonly Block[] => {
  const first = group[0];
  if (!first || silent.has(first.kind)) return [];
  if (first.kind === 'row') return nonEmpty({ ...plainRow(first.words), role: 'cell' });
  const spoken = group.filter((line) => line.kind !== 'underline');
  const isHeading = first.kind === 'heading' || spoken.length < group.length;
  return nonEmpty({ ...plainInline(joinLines(spoken.map(bare))), role: isHeading ? 'heading' : 'text' });
};

const nonEmpty = (block: Block): readonly Block[] => (block.text === '' ? [] : [block]);

/** The blocks of Markdown from an offset on: paragraphs, headings, list entries, and tables a row a line. */
export const markdownBlocks = (text: string, from: number): readonly Block[] =>
  groupsOf(linesOf(text, from)).flatMap(blockOf);
