import { findLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Block, Draft, Format } from '../format.ts';
import { isDayLine } from '../boilerplate/byline.ts';
import { type Mapped, concat, locate, made, replace, trim, verbatim } from '../mapped.ts';
import { publishedAmong, wordsOf } from './fields.ts';
import { readHeaderLines } from './header-lines.ts';
import { rowOf, rowsAmong } from './rows.ts';

const linesOf = (text: string): readonly Span[] => findLines(text).filter(({ start, end }) => start < end);

/** Lines with no empty one between them. */
const groupsOf = (text: string, lines: readonly Span[]): readonly (readonly Span[])[] => {
  const groups: Span[][] = [];
  let last: Span | null = null;
  for (const line of lines.filter(({ start, end }) => text.slice(start, end).trim() !== '')) {
    const gap = last ? text.slice(last.end, line.start) : '\n\n';
    if (gap.replace(/\r\n?/g, '\n').split('\n').length > 2) groups.push([line]);
    else groups.at(-1)?.push(line);
    last = line;
  }
  return groups;
};

const endsSentence = (line: string): boolean => /[.!?:;…。！？：；][”’"»）)\]]*\s*$/.test(line);

/** Text wrapped at a fixed width: every line but the last is about as long as the width allows, and sentences run over its end. */
const isWrapped = (text: string, group: readonly Span[]): boolean => {
  const full = group.slice(0, -1).map(({ start, end }) => text.slice(start, end));
  return (
    full.length >= 2 &&
    full.every((line) => line.length >= 50 && line.length <= 100 && !isDayLine(line)) &&
    full.filter((line) => !endsSentence(line)).length * 2 > full.length
  );
};

/** A bar that a table left behind at the end of a line. */
const withoutBar = (mapped: Mapped): Mapped => trim(replace(mapped, /\s\|\s*$/g, () => ''));

const blockOf = (lines: readonly Mapped[]): readonly Block[] => {
  const words = withoutBar(trim(concat(lines.flatMap((line, i) => (i > 0 ? [made(' '), trim(line)] : [trim(line)])))));
  return words.text === '' ? [] : [{ ...words, role: 'text' }];
};

const rowBlock = (line: Mapped): Block => ({ ...rowOf(line), role: 'cell' });

const blocksIn = (text: string, group: readonly Span[]): readonly Block[] => {
  const lines = group.map(({ start, end }) => verbatim(text, start, end));
  const rows = rowsAmong(lines.map((line) => line.text));
  if (!rows.includes(true) && isWrapped(text, group)) return blockOf(lines);
  return lines.flatMap((line, i) => (rows[i] === true ? [rowBlock(line)] : blockOf([line])));
};

const titleBlock = (text: string, title: string | null): readonly Block[] =>
  title === null ? [] : [{ ...locate(text, title), role: 'title' }];

/** Lines of text from an offset on: a paragraph a line, tables a row a line, wrapped lines joined. */
export const plainBlocks = (text: string, from: number): readonly Block[] => {
  const lines = linesOf(text).filter((line) => line.start >= from);
  return groupsOf(text, lines).flatMap((group) => blocksIn(text, group));
};

const readPlain = (text: string): Draft => {
  const header = readHeaderLines(text);
  const fields = header?.fields ?? {};
  const title = wordsOf(fields, 'title');
  return {
    title,
    publisher: wordsOf(fields, 'publisher'),
    url: wordsOf(fields, 'url'),
    ...publishedAmong(fields),
    kind: 'article',
    basedOn: null,
    language: wordsOf(fields, 'language'),
    blocks: [...titleBlock(text, title), ...plainBlocks(text, header?.body ?? 0)],
  };
};

/** A page that was scraped to lines of text, or the text of a wire below lines that name its title and date. */
export const plain: Format = {
  name: 'plain',
  accepts: () => true,
  read: (text) => [readPlain(text)],
};
