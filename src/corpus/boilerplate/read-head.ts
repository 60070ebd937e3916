import type { Day } from '../../text/day.ts';
import type { Block } from '../format.ts';
import { sliceMapped, trim } from '../mapped.ts';
import { readDay } from '../metadata/read-day.ts';
import { endsSentence, isProse, isTitleLike, weightOf } from '../prose.ts';
import { isCredit } from './all.ts';
import { isByline, sourceIn } from './byline.ts';
import { withoutCrumb } from './crumb.ts';

export interface Head {
  readonly publisher: string | null;
  readonly publishedOn: Day | null;
  /** The title first (role `title`) where there is one, then the body. */
  readonly blocks: readonly Block[];
}

/** How far down a page its headline, byline and date stand, in lines. */
const reach = 12;

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase();

const isLoneCount = (block: Block): boolean => /^\d{1,5}$/.test(block.text);

const isTitle = (block: Block): boolean =>
  isTitleLike(block.text) && !isProse(block) && !isByline(block.text) && !isCredit(block.text) && block.role !== 'cell';

/** The lines above the second paragraph: a summary may stand between headline and byline. */
const linesAbove = (blocks: readonly Block[]): readonly Block[] => {
  const prose = blocks.flatMap((block, i) => (isProse(block) ? [i] : []));
  return blocks.slice(0, Math.min(prose[1] ?? blocks.length, reach));
};

/** A summary and a byline may stand above the headline. */
const titleBelow = (blocks: readonly Block[]): Block | undefined => {
  const above = linesAbove(blocks);
  const byline = above.findIndex((block) => isByline(block.text));
  return byline < 0 ? undefined : above.slice(byline).find((block) => isTitle(block) && weightOf(block.text) >= 20);
};

const findTitle = (blocks: readonly Block[]): Block | undefined => {
  const [first] = blocks;
  if (!first || blocks.length === 1) return undefined;
  return first.role === 'title' || isTitle(first) ? first : titleBelow(blocks);
};

const isLabelled = (block: Block): boolean => /^(?:publi|post|updat|mis [àa] jour|发布|发表|更新)/i.test(block.text);

/** Dates that head the entries of a chronology are no byline. */
const bylinesIn = (blocks: readonly Block[]): readonly Block[] => {
  const above = linesAbove(blocks);
  const lead = above.findIndex(isProse);
  const early = above.slice(0, lead < 0 ? above.length : lead).filter((block) => isByline(block.text));
  if (early.length > 0) return early;
  const all = blocks.filter((block) => isByline(block.text));
  return all.length === 1
    ? all.filter((block) => above.includes(block) || isLabelled(block))
    : all.filter(isLabelled).slice(0, 1);
};

/** Whether a line is a headline and then, as a sentence of its own, something else. */
const beginsWith = (text: string, title: string): boolean =>
  weightOf(title) >= 30 &&
  text.startsWith(title) &&
  /^[\s:：.。–—-]+[\p{Lu}\p{Lo}\p{N}"“«]/u.test(text.slice(title.length));

/** Without the headline that is printed again, alone or before the summary. */
const withoutTitle = (block: Block, title: string): readonly Block[] => {
  if (same(block.text, title)) return [];
  if (!beginsWith(block.text, title)) return [block];
  const rest = trim(sliceMapped(block, title.length, block.text.length));
  return endsSentence(rest.text) ? [{ ...rest, role: block.role }] : [block];
};

/** Reads title, byline and date off the lines above the second paragraph, and takes them away. */
export const readHead = (found: readonly Block[]): Head => {
  const { site, blocks } = withoutCrumb(found);
  const title = findTitle(blocks);
  const body = blocks.filter((block) => block !== title);
  const above = linesAbove(body);
  const bylines = bylinesIn(body);
  const credits = above.filter((block) => bylines.includes(block) || isCredit(block.text));
  const kept = above.filter((block) => !credits.includes(block) && !isLoneCount(block));
  return {
    publisher: site ?? credits.map((block) => sourceIn(block.text)).find((source) => source !== null) ?? null,
    publishedOn: bylines.map((block) => readDay(block.text)).find((day) => day !== null) ?? null,
    blocks: [
      ...(title ? [{ ...title, role: 'title' } as const] : []),
      ...kept.flatMap((block) => withoutTitle(block, title?.text ?? '')),
      ...body.slice(above.length).filter((block) => !bylines.includes(block)),
    ],
  };
};
