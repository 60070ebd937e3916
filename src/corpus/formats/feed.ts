import { ElementType, parseDocument } from 'htmlparser2';

import { isRubric } from '../boilerplate/all.ts';
import type { Draft, Format, Unread } from '../format.ts';
import { decodeEntities } from '../html/decode-entities.ts';
import { type Mapped, concat, made, verbatim } from '../mapped.ts';
import { outletAt } from '../metadata/outlets.ts';
import type { Field } from './record.ts';
import { readRecord } from './record.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

const isElement = (node: Node): node is Element => 'attribs' in node;

const childrenOf = (element: Element | Document, name: string): readonly Element[] =>
  element.children.filter(isElement).filter((child) => child.name.toLowerCase() === name);

const firstOf = (element: Element | Document, name: string): Element | undefined => childrenOf(element, name)[0];

/** The words of a text node, or of a CDATA section, which escapes nothing. */
const wordsOf = (text: string, node: Node): Mapped => {
  const start = node.startIndex ?? 0;
  const end = (node.endIndex ?? start - 1) + 1;
  if (node.type === ElementType.CDATA) {
    const source = text.slice(start, end);
    return verbatim(text, start + '<![CDATA['.length, end - (source.endsWith(']]>') ? 3 : 0));
  }
  if (node.type === ElementType.Text) return decodeEntities(verbatim(text, start, end));
  // Atom's XHTML: its tags are words of the page that is in it.
  return isElement(node) ? verbatim(text, start, end) : made('');
};

const contentOf = (text: string, element: Element): Mapped =>
  concat(element.children.map((node) => wordsOf(text, node)));

const linkOf = (item: Element): string | undefined => {
  const links = childrenOf(item, 'link').filter((link) => link.attribs['href'] !== undefined);
  return (links.find((link) => (link.attribs['rel'] ?? 'alternate') === 'alternate') ?? links[0])?.attribs['href'];
};

/** The longest of what an entry holds as its text: full where the feed is generous, else a summary. */
const bodies = ['content:encoded', 'content', 'body', 'description', 'summary', 'media:description'];

const longest = (parts: readonly Mapped[]): Mapped | null =>
  parts.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;

const plainText = (text: string, element: Element | undefined): Mapped | null =>
  element === undefined ? null : contentOf(text, element);

const field = (name: string, words: Mapped | null): readonly Field[] => (words === null ? [] : [{ name, words }]);

const dates = ['published', 'pubdate', 'dc:date', 'dcterms:created', 'issued', 'updated'];

/** When the feed itself was made, by its publisher's clock. */
const clocks = ['lastbuilddate', 'pubdate', 'updated'];

/** A feed of one rubric is called "Example News - Technology". */
const withoutRubric = (title: Mapped): Mapped => {
  const [, name = '', rubric = ''] = /^(.{2,40}?)\s*(?:[|:»>]|[-–—](?=\s))\s*(.{2,40})$/.exec(title.text.trim()) ?? [];
  const isOf = isRubric(rubric) || /^(?:rss|feed|flux|latest|all|actualités?|à la une|最新|全部)/i.test(rubric);
  return name !== '' && isOf ? made(name) : title;
};

const isHost = (outlet: string | null): boolean => outlet === null || outlet.includes('.');

/** A feed's own title names its outlet where its address doesn't. */
const publisherOf = (
  text: string,
  item: Element,
  channel: Element | Document,
  url: string | undefined,
): Mapped | null => {
  const source = firstOf(item, 'source');
  const named = source === undefined ? null : (plainText(text, firstOf(source, 'title')) ?? contentOf(text, source));
  if (named !== null && named.text.trim() !== '') return named;
  if (url !== undefined && !isHost(outletAt(url))) return null;
  const title = childrenOf(channel, 'title')[0];
  return title === undefined ? null : withoutRubric(contentOf(text, title));
};

const languageOf = (text: string, channel: Element | Document): Mapped | null => {
  const stated = childrenOf(channel, 'language')[0];
  const marked = 'attribs' in channel ? channel.attribs['xml:lang'] : undefined;
  return stated === undefined ? (marked === undefined ? null : made(marked)) : contentOf(text, stated);
};

const readItem = (text: string, item: Element, channel: Element | Document): Draft | Unread => {
  const link = linkOf(item) ?? plainText(text, firstOf(item, 'link'))?.text.trim();
  return readRecord([
    ...field('title', plainText(text, firstOf(item, 'title'))),
    ...field('content', longest(bodies.flatMap((name) => childrenOf(item, name)).map((body) => contentOf(text, body)))),
    ...(link === undefined ? [] : [{ name: 'link', words: made(link) }]),
    ...field('guid', plainText(text, firstOf(item, 'guid') ?? firstOf(item, 'id'))),
    ...dates.flatMap((name) => field(name, plainText(text, firstOf(item, name)))),
    ...clocks.flatMap((name) => field(`channel ${name}`, plainText(text, firstOf(channel, name)))),
    ...field('publisher', publisherOf(text, item, channel, link)),
    ...field('language', languageOf(text, channel)),
  ]);
};

const rootOf = (document: Document): Element | undefined =>
  document.children.filter(isElement).find(({ name }) => /^(?:rss|feed|rdf:rdf)$/i.test(name));

const readRoot = (text: string, root: Element): readonly (Draft | Unread)[] => {
  const channel = firstOf(root, 'channel') ?? root;
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item'), ...childrenOf(root, 'entry')];
  const own = [...new Set(items)];
  if (own.length === 0) return [{ problem: 'a feed without entries' }];
  return own.map((item) => readItem(text, item, channel));
};

/** RSS (0.9 to 2.0), RDF and Atom. */
export const feed: Format = {
  name: 'feed',
  accepts: ({ text }) =>
    /^(?:<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*\?>|\s)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 4096)),
  read: (text) => {
    const document = parseDocument(text, {
      xmlMode: true,
      withStartIndices: true,
      withEndIndices: true,
      decodeEntities: false,
    });
    const root = rootOf(document);
    return root === undefined ? [{ problem: 'a feed without entries' }] : readRoot(text, root);
  },
};
