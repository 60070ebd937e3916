import type { DefaultTreeAdapterTypes } from 'parse5';

import { type Mapped, concat, made, replace, sliceMapped, trim, verbatim } from '../mapped.ts';
import { decodeEntities } from './decode-entities.ts';
import { tagPattern, unmask } from './tags.ts';

const withoutBlanks = (text: string): string => text.replace(/[\s\0]/g, '');

/** The words of a text node with their places in the page. */
export const mapTextNode = (page: string, node: DefaultTreeAdapterTypes.TextNode): Mapped => {
  const place = node.sourceCodeLocation;
  const written = place ? verbatim(page, place.startOffset, place.endOffset) : made('');
  const decoded = decodeEntities(replace(written, tagPattern, () => ''));
  // A parser that moved misplaced text gives a place that holds more than the text.
  const held = withoutBlanks(decoded.text) === withoutBlanks(node.value) ? decoded : made(node.value);
  return { text: unmask(held.text), raw: held.raw };
};

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A line break in the source is a space on the page, but between two Chinese characters it is nothing. */
const spaceFor = (blanks: string, before: string | undefined, after: string | undefined): string =>
  blanks.includes('\n') && wide.test(before ?? '') && wide.test(after ?? '') ? '' : ' ';

/** Runs of blanks become one space; ideographic and no-break spaces stay. */
export const collapse = (mapped: Mapped): Mapped =>
  trim(
    replace(mapped, /[ \t\r\n\f]+/g, (match) =>
      spaceFor(match[0], match.input[match.index - 1], match.input[match.index + match[0].length]),
    ),
  );

export const joinInline = (parts: readonly Mapped[]): Mapped => collapse(concat(parts));

/** Without the stars around a line that is emphasised as a whole. */
export const unwrapStars = (mapped: Mapped): Mapped => {
  const match = /^\*\*([^*]+)\*\*$/.exec(mapped.text);
  return match ? trim(sliceMapped(mapped, 2, mapped.text.length - 2)) : mapped;
};
