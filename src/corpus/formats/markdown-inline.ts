import { decodeEntities } from '../html/decode-entities.ts';
import { collapse } from '../html/inline.ts';
import { maskFakeTags, tagPattern, unmask } from '../html/tags.ts';
import { type Mapped, concat, keepGroup, made, replace, trim } from '../mapped.ts';
import { rowOf } from './rows.ts';

/** Lines of one paragraph: a line break in the source is a space, and nothing between two Chinese characters. */
export const joinLines = (lines: readonly Mapped[]): Mapped =>
  collapse(concat(lines.flatMap((line, i) => (i > 0 ? [made('\n'), line] : [line]))));

const remove = (mapped: Mapped, pattern: RegExp): Mapped => replace(mapped, pattern, () => '');

const withoutTags = (mapped: Mapped): Mapped => {
  const masked = remove({ text: maskFakeTags(mapped.text), raw: mapped.raw }, tagPattern);
  return { text: unmask(masked.text), raw: masked.raw };
};

const steps: readonly ((mapped: Mapped) => Mapped)[] = [
  (mapped) => remove(mapped, /!\[[^\]]{0,999}\]\((?:[^()]|\([^()]{0,999}\)){0,2000}\)/g),
  (mapped) => remove(mapped, /\[\^[^\]]+\]:?/g),
  (mapped) => keepGroup(mapped, /\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/dg),
  (mapped) => keepGroup(mapped, /<((?:https?|mailto):[^\s<>]+)>/dg),
  withoutTags,
  (mapped) => keepGroup(mapped, /\*\*(?=\S)([^*]+?)(?<=\S)\*\*/dg),
  (mapped) => keepGroup(mapped, /(?<![\w*\\])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/dg),
  (mapped) => keepGroup(mapped, /(?<!\w)__(?=\S)([^_]+?)(?<=\S)__(?!\w)/dg),
  (mapped) => keepGroup(mapped, /(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/dg),
  (mapped) => keepGroup(mapped, /`([^`]+)`/dg),
  (mapped) => keepGroup(mapped, /\\([\\`*_{}[\]()#+\-.!|$~<>])/dg),
  decodeEntities,
  trim,
];

/** A line's words without the marks of Markdown and inline HTML. */
export const plainInline = (mapped: Mapped): Mapped => steps.reduce((words, step) => step(words), mapped);

/** A table's row as one line, its cells parted by ` | `. */
export const plainRow = (mapped: Mapped): Mapped => plainInline(rowOf(mapped));
