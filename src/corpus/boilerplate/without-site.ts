import type { Block } from '../format.ts';
import { type Mapped, sliceMapped, trim } from '../mapped.ts';
import { isProse, weightOf } from '../prose.ts';
import { outletNamed } from '../metadata/outlets.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { isPageLine } from './all.ts';

interface Split<Headline extends Mapped> {
  readonly site: string | null;
  readonly title: Headline;
}

const bar = /\s*[|｜_]\s*/g;
const dash = /\s+[-–—]{1,2}\s+/g;

/** How outlets call themselves, in the last word or the last characters of their name. */
const ofMedia =
  /(?:news|daily|times|post|wire|journal|magazine|mag|zine|weekly|hebdo|info|actu|presse|press|gazette|tribune|herald|insider|review|today|网|網|报|報|日报|时报|晚报|周刊|新闻|新聞|财经|資訊|资讯|在线|观察|头条|频道|通讯社)$/iu;

const joined = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;

/** A few words that all begin with a capital, or a few Chinese characters. */
const isName = (text: string): boolean => {
  const words = text.split(' ');
  const isWritten = /\p{Script=Han}/u.test(text) ? text.length <= 12 : words.every((word) => /^\p{Lu}/u.test(word));
  return (
    isWritten && text.length >= 2 && text.length <= 40 && words.length <= 5 && !/[\d%.。，,：:；;！!？?]/.test(text)
  );
};

const isSpoken = (name: string, body: readonly Block[]): boolean =>
  body.some((block) => isProse(block) && !isPageLine(block.text) && block.text.includes(name));

/** A trail, a line of rights or a byline prints the site's name once more. */
const isPrintedAgain = (name: string, lines: readonly Block[]): boolean =>
  lines.some((block) => (!isProse(block) || isPageLine(block.text)) && block.text.includes(name));

/** A dash may part a headline from its own second half; a bar hardly does. */
const isSite = (name: string, parted: 'bar' | 'dash', side: 'before' | 'behind', lines: readonly Block[]): boolean => {
  if (outletNamed(name) !== null) return true;
  if (!isName(name) || isSpoken(name, lines)) return false;
  if (isPrintedAgain(name, lines) || ofMedia.test(name)) return true;
  return side === 'behind' && (parted === 'bar' || joined.test(name) || /^\p{Script=Han}+$/u.test(name));
};

const splitsOf = (title: string): readonly (readonly [RegExpExecArray, 'bar' | 'dash', 'before' | 'behind'])[] => {
  const bars = matchesOf(bar, title);
  const dashes = matchesOf(dash, title);
  const [lastBar, firstBar, lastDash, firstDash] = [bars.at(-1), bars[0], dashes.at(-1), dashes[0]];
  return [
    ...(lastBar ? [[lastBar, 'bar', 'behind'] as const] : []),
    ...(lastDash ? [[lastDash, 'dash', 'behind'] as const] : []),
    ...(firstBar ? [[firstBar, 'bar', 'before'] as const] : []),
    ...(firstDash ? [[firstDash, 'dash', 'before'] as const] : []),
  ];
};

/** Takes the site's name off a headline ("Cloud grows | Example News"), where the page gives it away as one. */
export const withoutSite = <Headline extends Mapped>(title: Headline, lines: readonly Block[]): Split<Headline> => {
  for (const [mark, parted, side] of splitsOf(title.text)) {
    const [head, tail] = [title.text.slice(0, mark.index), title.text.slice(mark.index + mark[0].length)];
    const [name, rest] = side === 'behind' ? [tail.trim(), head] : [head.trim(), tail];
    if (weightOf(rest) < 12 || !isSite(name, parted, side, lines)) continue;
    const at = side === 'behind' ? 0 : mark.index + mark[0].length;
    return { site: outletNamed(name) ?? name, title: { ...title, ...trim(sliceMapped(title, at, at + rest.length)) } };
  }
  return { site: null, title };
};
