import type { Block } from '../format.ts';
import { cutTail } from './cut-tail.ts';
import { dropLines, dropLinesAbove } from './drop-lines.ts';
import { type Head, readHead } from './read-head.ts';

/** The article alone, out of all the lines of its page. */
export const clean = (blocks: readonly Block[]): Head => {
  const head = readHead(dropLinesAbove(blocks));
  return { ...head, blocks: dropLines(cutTail(head.blocks)) };
};
