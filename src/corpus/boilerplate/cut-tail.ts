import type { Block } from '../format.ts';
import { isProse, weightOf } from '../prose.ts';
import { opensBox, opensTail } from './all.ts';
import { isByline } from './byline.ts';

const proseWeight = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, block) => sum + weightOf(block.text), 0);

/** Titles that each have one abstract or a date under them: cards of other articles. */
const areCards = (blocks: readonly Block[]): boolean => {
  const titles = blocks.filter((block, i) => !isProse(block) && blocks.slice(i + 1, i + 2).some(isProse));
  const abstracts = blocks.filter(isProse);
  return blocks.some((block) => isByline(block.text)) || (titles.length >= 2 && titles.length === abstracts.length);
};

/** Whether the article goes on under a box of links: it does with more text than stood above, or with no sign of cards. */
const goesOn = (before: readonly Block[], titles: readonly Block[], rest: readonly Block[]): boolean => {
  const grows = proseWeight(rest) > proseWeight(before);
  return grows || (titles.length > 0 && rest.some(isProse) && !areCards([...titles.slice(-1), ...rest]));
};

const isEnd = (heading: string, before: readonly Block[], rest: readonly Block[]): boolean =>
  opensTail(heading) && before.some(isProse) && proseWeight(rest) < 3 * proseWeight(before);

const cutAt = (blocks: readonly Block[], at: number): readonly Block[] => {
  const before = blocks.slice(0, at);
  const after = blocks.slice(at + 1);
  const resumed = after.findIndex(isProse);
  const titles = after.slice(0, resumed < 0 ? after.length : resumed);
  const rest = after.slice(titles.length);
  if (isEnd(blocks[at]?.text ?? '', before, after) || !goesOn(before, titles, rest)) return before;
  return [...before, ...cutTail(rest)];
};

/**
 * Cuts what follows a heading such as "Related articles". Where the article goes on below the box, the titles in it go and
 * the paragraphs stay.
 */
export const cutTail = (blocks: readonly Block[]): readonly Block[] => {
  const at = blocks.findIndex((block) => opensTail(block.text) || opensBox(block.text));
  return at < 0 ? blocks : cutAt(blocks, at);
};
