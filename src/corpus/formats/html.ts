import { parse } from 'parse5';

import type { Block, Format } from '../format.ts';
import { blocksIn } from '../html/blocks.ts';
import { readPageFacts } from '../html/page-facts.ts';
import { findRoot } from '../html/root.ts';
import { maskFakeTags, unmask } from '../html/tags.ts';
import { locate } from '../mapped.ts';
import { headlineOf } from '../metadata/headline.ts';

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

const withTitle = (blocks: readonly Block[], title: string | null, text: string): readonly Block[] => {
  if (title === null) return blocks;
  const at = blocks.findIndex((block) => sameWords(block.text, title));
  const place = blocks[at] ?? locate(text, title);
  return [{ ...place, role: 'title' }, ...blocks.slice(at < 0 || at > 10 ? 0 : at + 1)];
};

const opensPage = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** A web page as saved. */
export const html: Format = {
  name: 'html',
  accepts: ({ name, text }) => /\.x?html?$/i.test(name) || opensPage.test(text.slice(0, 4096)),
  read: (text) => {
    const masked = maskFakeTags(text);
    const page = parse(masked, { sourceCodeLocationInfo: true });
    const { publishedOn, publishedAt, ...facts } = readPageFacts(page);
    const { root, length } = findRoot(page);
    const headline = facts.headline === null ? null : unmask(facts.headline.replace(/\s+/g, ' '));
    const title = headline === null ? null : headlineOf(headline, facts.site);
    return [
      {
        title,
        publisher: facts.site,
        url: facts.url,
        publishedOn,
        ...(publishedAt === undefined ? {} : { publishedAt }),
        kind: 'article',
        basedOn: null,
        language: facts.language,
        blocks: withTitle(blocksIn(root, masked, length), title, text),
      },
    ];
  },
};
