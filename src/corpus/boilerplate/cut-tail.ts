import type { Block } from '../format.ts';
import { isProse, weightOf } from '../prose.ts';
import { opensBox, opensTail } from './all.ts';

/** How much of an article stands before its related links do, in Latin letters. */
const enough = 500;

const bodyWeight = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, block) => sum + weightOf(block.text), 0);

/** A list of other articles' titles in the midst of one: the titles go, and what reads like the article stays. */
const boxEnd = (blocks: readonly Block[], start: number): number => {
  const resumed = blocks.findIndex((block, i) => i > start && isProse(block));
  return resumed < 0 ? blocks.length : resumed;
};

const cutAt = (blocks: readonly Block[], at: number): readonly Block[] => {
  const before = blocks.slice(0, at);
  const heading = blocks[at]?.text ?? '';
  const isEnd = bodyWeight(before) >= enough || (opensTail(heading) && before.some(isProse));
  return isEnd ? before : [...before, ...cutTail(blocks.slice(boxEnd(blocks, at)))];
};

/**
 * Cuts what follows a heading such as "Related articles". After a fair length of text all of it goes, for abstracts of
 * other articles read like paragraphs; near the beginning only the titles under the heading go.
 */
export const cutTail = (blocks: readonly Block[]): readonly Block[] => {
  const at = blocks.findIndex((block) => opensTail(block.text) || opensBox(block.text));
  return at < 0 ? blocks : cutAt(blocks, at);
};
