import type { Block } from '../format.ts';
import { isProse } from '../prose.ts';
import { cutTail } from './cut-tail.ts';
import { dropLines, dropLinesAbove } from './drop-lines.ts';
import { type Head, readHead } from './read-head.ts';

export interface Cleaned extends Head {
  /** Where the article stood, where a line above the text says so. */
  readonly url: string | null;
}

const address = /^(?:(?:url|link|lien|source|来源|來源|链接|鏈接|原文|原文链接|网址)\s?[:：]\s?)?(https?:\/\/\S+)$/i;

/** The only address that stands above the text in a line of its own. */
const addressAbove = (blocks: readonly Block[]): string | null => {
  const lead = blocks.findIndex(isProse);
  const found = blocks.slice(0, Math.max(lead, 0)).flatMap((block) => address.exec(block.text)?.[1] ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The article alone, out of all the lines of its page. */
export const clean = (blocks: readonly Block[]): Cleaned => {
  const url = addressAbove(blocks);
  const head = readHead(dropLinesAbove(blocks.filter((block) => url === null || !block.text.endsWith(url))));
  return { ...head, url, blocks: dropLines(cutTail(head.blocks)) };
};
