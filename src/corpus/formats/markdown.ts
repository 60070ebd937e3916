import type { Block, Draft, Format } from '../format.ts';
import type { Source } from '../article.ts';
import { type Mapped, locate, sliceMapped, trim, verbatim } from '../mapped.ts';
import { readDay } from '../metadata/read-day.ts';
import { type Fields, isFields, wordsOf } from './fields.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { joinLines, plainInline, plainRow } from './markdown-inline.ts';

type Kind = 'heading' | 'underline' | 'row' | 'rule' | 'fence' | 'blank' | 'listed' | 'text';

const shapes: readonly (readonly [Kind, RegExp])[] = [
  ['blank', /^[\s>]*$/],
  ['fence', /^\s*(?:```|~~~)/],
  ['heading', /^\s{0,3}#{1,6}\s/],
  ['underline', /^\s{0,3}(?:=+|-{2,})\s*$/],
  ['rule', /^\s{0,3}(?:\*\s*){3,}$|^\s*(?:\|?\s*:?-{2,}:?\s*)+\|?\s*$|^\s{0,3}(?:_\s*){3,}$/],
  ['row', /^\s*\|.*\|\s*$/],
  ['listed', /^\s*(?:[-*+]|\d{1,3}[.)])\s+/],
];

const kindOf = (line: string): Kind => shapes.find(([, shape]) => shape.test(line))?.[0] ?? 'text';

interface Line {
  readonly kind: Kind;
  readonly words: Mapped;
}

const linesOf = (text: string, from: number): readonly Line[] =>
  [...text.matchAll(/[^\r\n]*(?:\r?\n|$)/g)]
    .filter((match) => match.index >= from && match[0] !== '')
    .map((match) => ({
      kind: kindOf(match[0].trimEnd()),
      words: verbatim(text, match.index, match.index + match[0].trimEnd().length),
    }));

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

const dayOf = (fields: Fields, ...names: readonly string[]) => {
  const words = wordsOf(fields, ...names);
  return words === null ? null : readDay(words);
};

const sourceOf = (value: unknown): Source | null => {
  if (!isFields(value)) return null;
  return {
    publisher: wordsOf(value, 'publisher'),
    title: wordsOf(value, 'title') ?? '',
    url: wordsOf(value, 'url'),
    publishedOn: dayOf(value, 'publishedOn'),
  };
};

const titleOf = (text: string, front: FrontMatter | null): readonly Block[] => {
  const title = front ? wordsOf(front.fields, 'title') : null;
  return title === null || !front ? [] : [{ ...locate(text, title, front.span.start, front.span.end), role: 'title' }];
};

const isFirstLevel = (text: string): boolean => /^\s*#\s/.test(text.slice(readFrontMatter(text)?.body ?? 0));

/** The first heading of the first level is the title where the front matter has none. */
const withTitle = (title: readonly Block[], body: readonly Block[], text: string): readonly Block[] => {
  const [first, ...rest] = body;
  if (title.length > 0 || first?.role !== 'heading') return [...title, ...body];
  return isFirstLevel(text) ? [{ ...first, role: 'title' }, ...rest] : body;
};

const readMarkdown = (text: string): Draft => {
  const front = readFrontMatter(text);
  const fields = front?.fields ?? {};
  const body = groupsOf(linesOf(text, front?.body ?? 0)).flatMap(blockOf);
  const blocks = withTitle(titleOf(text, front), body, text);
  return {
    title: blocks[0]?.role === 'title' ? blocks[0].text : null,
    publisher: wordsOf(fields, 'publisher', 'source', 'site'),
    url: wordsOf(fields, 'url', 'link', 'from', 'canonical_url', 'original_url', 'canonical'),
    publishedOn: dayOf(fields, 'publishedOn', 'date', 'datePublished', 'published', 'pubDate'),
    kind: fields['kind'] === 'brief' ? 'brief' : 'article',
    basedOn: sourceOf(fields['basedOn']),
    language: wordsOf(fields, 'language', 'lang'),
    blocks,
  };
};

/** Markdown, with or without front matter. */
export const markdown: Format = {
  name: 'markdown',
  accepts: ({ name, text }) => /\.(?:md|markdown)$/i.test(name) || readFrontMatter(text) !== null,
  read: (text) => [readMarkdown(text)],
};
