import { parse } from 'parse5';

import type { Block } from '../format.ts';
import { blocksIn } from './blocks.ts';
import { maskFakeTags } from './tags.ts';
import { wordsIn } from './tree.ts';

/** The lines of an article's HTML that has no page around it. */
export const pageBlocks = (text: string): readonly Block[] => {
  const masked = maskFakeTags(text);
  const page = parse(masked, { sourceCodeLocationInfo: true });
  return blocksIn(page, masked, wordsIn(page).length);
};
