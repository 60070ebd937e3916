import type { Block } from './format.ts';

const chinese = /[\u3400-\u9fff\uf900-\ufaff]/g;

export const countChinese = (text: string): number => text.match(chinese)?.length ?? 0;

/** About how many Latin letters a text would take: a Chinese character says as much as two and a half. */
export const weightOf = (text: string): number => text.length + 1.5 * countChinese(text);

export const endsSentence = (text: string): boolean => /[.!?…。！？；][”’"'»）)\]】」』\s]*$/.test(text);

/** A sentence or more, as no caption, byline or heading is: ended like one and long, or very long. */
export const isProse = (block: Block): boolean =>
  (endsSentence(block.text) && weightOf(block.text) >= 70) || weightOf(block.text) >= 180;

/** A line that could be a title: short, and not ended like a sentence (but for a question). */
export const isTitleLike = (text: string): boolean => weightOf(text) <= 170 && !/[.。;；,，:：][”’"»）)]*$/.test(text);
