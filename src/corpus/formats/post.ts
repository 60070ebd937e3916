import type { Block, Draft, Format } from '../format.ts';
import { pageBlocks } from '../html/page-blocks.ts';
import { locate, verbatim } from '../mapped.ts';
import { outletNamed } from '../metadata/outlets.ts';
import { publishedBy } from '../metadata/local-day.ts';
import { type Stamp, readStamp } from '../metadata/read-day.ts';
import { type Fields, listOf, stampAmong, wordsAmong, wordsOf } from './fields.ts';
import { frontMatterEnd, readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { withoutTemplates } from './without-templates.ts';

/** The line under the front matter that links to the original: `[title](url)` and dashes below. */
const link = /^\[(.+)\]\((\S+?)\)[ \t]*\r?\n-{3,}[ \t]*$/m;

const blockTag = /<(?:p|div|table|article|section|h[1-6]|ul|ol)\b[^>]*>/i;

/** Where that line is looked for. */
const head = (text: string): string => text.slice(0, frontMatterEnd(text) + 2000);

const stamp = /<!--\s?(\d{13}|1\d{9})\s?-->/;

const italicTime = /<i>\s*(\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)\s*<\/i>/;

const stampIn = (text: string, fields: Fields): Stamp | null =>
  stampAmong(fields) ??
  [italicTime.exec(text)?.[1], stamp.exec(text)?.[1]]
    .map((found) => (found === undefined ? null : readStamp(found)))
    .find((found) => found !== null) ??
  null;

/** An outlet that files its posts under its own name. */
const publisherIn = (fields: Fields): string | null =>
  wordsOf(fields, 'publisher', 'source') ??
  ['tags', 'categories']
    .flatMap((name) => listOf(fields, name))
    .map(outletNamed)
    .find((name) => name !== null) ??
  null;

const titleBlock = (text: string, linked: RegExpExecArray | null, title: string | null): readonly Block[] => {
  if (linked?.[1]) return [{ ...verbatim(text, linked.index + 1, linked.index + 1 + linked[1].length), role: 'title' }];
  return title === null ? [] : [{ ...locate(text, title), role: 'title' }];
};

/** Markdown with a stray tag is no page: a page begins with a tag, and every paragraph of it does. */
const isPage = (text: string): boolean => {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  const tagged = parts.filter((part) => /^\s*</.test(part));
  return blockTag.test(text) && tagged.length * 2 > parts.length;
};

const readBody = (text: string, from: number): readonly Block[] => {
  if (!isPage(text.slice(from))) return markdownBlocks(text, from);
  return pageBlocks(text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from));
};

const readPost = (text: string): Draft => {
  const fields = readFrontMatter(text)?.fields ?? {};
  const linked = link.exec(head(text));
  const title = linked?.[1] ?? wordsOf(fields, 'title');
  const from = linked ? linked.index + linked[0].length : frontMatterEnd(text);
  return {
    title,
    publisher: publisherIn(fields),
    url: linked?.[2] ?? wordsOf(fields, 'from', 'url', 'link', 'canonical_url', 'original_url'),
    ...publishedBy(stampIn(text, fields), wordsAmong(fields)),
    kind: 'article',
    basedOn: null,
    language: wordsOf(fields, 'language', 'lang'),
    blocks: [...titleBlock(text, linked, title), ...readBody(text, from)],
  };
};

/** A blog post (Jekyll and its like) whose body is the HTML of the page that it was copied from. */
export const post: Format = {
  name: 'post',
  accepts: ({ text }) => {
    const linked = link.exec(head(text));
    const isLinked = linked !== null && linked.index - frontMatterEnd(text) < 200;
    return isLinked || (frontMatterEnd(text) > 0 && isPage(text.slice(frontMatterEnd(text))));
  },
  read: (text) => [readPost(withoutTemplates(text))],
};
