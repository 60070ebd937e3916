import type { Block, Draft, Format } from '../format.ts';
import type { Source } from '../article.ts';
import { locate } from '../mapped.ts';
import { publishedAmong, isFields, wordsOf } from './fields.ts';
import { type FrontMatter, frontMatterEnd, readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { withoutTemplates } from './without-templates.ts';

const sourceOf = (value: unknown): Source | null => {
  if (!isFields(value)) return null;
  return {
    publisher: wordsOf(value, 'publisher'),
    title: wordsOf(value, 'title') ?? '',
    url: wordsOf(value, 'url'),
    publishedOn: publishedAmong(value).publishedOn,
  };
};

const titleOf = (text: string, front: FrontMatter | null): readonly Block[] => {
  const title = front ? wordsOf(front.fields, 'title') : null;
  return title === null || !front ? [] : [{ ...locate(text, title, front.span.start, front.span.end), role: 'title' }];
};

const isFirstLevel = (text: string): boolean => /^\s*#\s/.test(text.slice(frontMatterEnd(text)));

/** The first heading of the first level is the title where the front matter has none. */
const withTitle = (title: readonly Block[], body: readonly Block[], text: string): readonly Block[] => {
  const [first, ...rest] = body;
  if (title.length > 0 || first?.role !== 'heading') return [...title, ...body];
  return isFirstLevel(text) ? [{ ...first, role: 'title' }, ...rest] : body;
};

const readMarkdown = (text: string): Draft => {
  const front = readFrontMatter(text);
  const fields = front?.fields ?? {};
  const body = markdownBlocks(text, front?.body ?? 0);
  const blocks = withTitle(titleOf(text, front), body, text);
  return {
    title: blocks[0]?.role === 'title' ? blocks[0].text : null,
    publisher: wordsOf(fields, 'publisher', 'source', 'site'),
    url: wordsOf(fields, 'url', 'link', 'from', 'canonical_url', 'original_url', 'canonical'),
    ...publishedAmong(fields),
    kind: fields['kind'] === 'brief' ? 'brief' : 'article',
    basedOn: sourceOf(fields['basedOn']),
    language: wordsOf(fields, 'language', 'lang'),
    blocks,
  };
};

/** A page that was saved under the name of Markdown and has none of its marks is a plain one. */
export const hasMarks = (text: string): boolean => /^\s{0,3}(?:#{1,6}\s|[-*+]\s|>|\||={3}|-{3})|\]\(|\*\*/m.test(text);

/** Markdown, with or without front matter. */
export const markdown: Format = {
  name: 'markdown',
  accepts: ({ name, text }) => frontMatterEnd(text) > 0 || (/\.(?:md|markdown)$/i.test(name) && hasMarks(text)),
  read: (text) => [readMarkdown(withoutTemplates(text))],
};
