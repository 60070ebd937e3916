import type { Block } from '../format.ts';
import { endsSentence, isProse, weightOf } from '../prose.ts';
import { isCaption, isCredit, isPageLine } from './all.ts';

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const isOfPage = ({ role, text }: Block): boolean => {
  if (role === 'title' || role === 'cell') return role === 'cell' && isMark(text);
  return [isPageLine, isCaption, isAddress, isMark].some((isOne) => isOne(text));
};

const isOfArticle = (block: Block): boolean => !isOfPage(block) && (block.role === 'title' || !isCredit(block.text));

/** A cell of a table that was flattened to a line a cell: a share, an amount, a number too exact to be a count of clicks. */
const isFigureCell = (text: string): boolean =>
  text.length <= 24 && /^[^\p{L}\d]{0,4}\d/u.test(text) && /[%％.,，$€£¥]|亿|万/.test(text) && !endsSentence(text);

const isWord = (text: string): boolean => text.length <= 24 && !/[:：]$/.test(text);

/** "Search", "Facebook" or "–" between figures is the name of a row or an empty cell, no button. */
const standsInTable = (blocks: readonly Block[], at: number): boolean =>
  isWord(blocks[at]?.text ?? '') &&
  [blocks[at - 1], blocks[at + 1]].some((beside) => beside !== undefined && isFigureCell(beside.text));

/** Without the buttons and pictures that stand above the first paragraph. */
export const dropLinesAbove = (blocks: readonly Block[]): readonly Block[] => {
  const prose = blocks.findIndex(isProse);
  return blocks.filter((block, i) => (prose >= 0 && i >= prose) || !isOfPage(block) || standsInTable(blocks, i));
};

const isShort = (block: Block): boolean =>
  block.role === 'text' && weightOf(block.text) <= 60 && !/\d/.test(block.text) && !isProse(block);

/**
 * The words under a picture that was lost: the only short line among paragraphs, and made of words of the title.
 * Where there are several such lines they are headings.
 */
const altLine = (blocks: readonly Block[]): Block | null => {
  const [title, ...body] = blocks;
  const short = body.filter(isShort);
  const [only] = short;
  if (title?.role !== 'title' || !only || short.length > 1) return null;
  const at = body.indexOf(only);
  const isBetween = [body[at - 1], body[at + 1]].every((block) => block && isProse(block));
  const words = only.text.toLowerCase().split(/\s+/);
  const known = words.every((word) => title.text.toLowerCase().includes(word));
  return isBetween && known && words.length <= 4 ? only : null;
};

/** A short line above a paragraph, on a page that marks no headings. */
const isHeading = (block: Block, next: Block | undefined): boolean =>
  isShort(block) && !/[:：,，;；.。]$/.test(block.text) && next !== undefined && endsSentence(next.text);

const name = /^\p{Lu}[\p{Ll}'’.-]+(?:[ -]\p{Lu}[\p{Ll}'’.-]*){1,3}$/u;

/** The author's name below the last paragraph. */
const withoutSignature = (blocks: readonly Block[]): readonly Block[] => {
  const [last, above] = [blocks.at(-1), blocks.at(-2)];
  const isSigned = last?.role === 'text' && name.test(last.text) && above?.role === 'text' && endsSentence(above.text);
  return isSigned ? blocks.slice(0, -1) : blocks;
};

/** Drops lines that belong to the page: share buttons, legal notices, captions, credits, bare addresses. */
export const dropLines = (blocks: readonly Block[]): readonly Block[] => {
  const kept = blocks.filter((block, i) => isOfArticle(block) || standsInTable(blocks, i));
  const alt = altLine(kept);
  const rest = withoutSignature(kept.filter((block) => block !== alt));
  return rest.map((block, i) => (isHeading(block, rest[i + 1]) ? { ...block, role: 'heading' } : block));
};
