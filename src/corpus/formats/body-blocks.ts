import type { Block } from '../format.ts';
import { pageBlocks } from '../html/page-blocks.ts';
import { type Mapped, through } from '../mapped.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { hasMarks } from './markdown.ts';
import { plainBlocks } from './plain.ts';

const blockTag = /<(?:p|div|br|table|article|section|h[1-6]|ul|ol|figure|blockquote)\b[^<>]*>/i;

const anyTag = /<\/?(?:a|b|i|em|strong|span|font|img)\b[^<>]*>/i;

const readBlocks = (text: string): readonly Block[] => {
  if (blockTag.test(text)) return pageBlocks(text);
  return hasMarks(text) || anyTag.test(text) ? markdownBlocks(text, 0) : plainBlocks(text, 0);
};

/** The lines of an article's text as exports hold it in a field: HTML, Markdown or plain, whichever it is. */
export const bodyBlocks = (words: Mapped): readonly Block[] =>
  readBlocks(words.text).map((block) => ({ ...through(words, block), role: block.role }));
