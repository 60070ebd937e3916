import type { Day } from '../../text/day.ts';
import type { Block } from '../format.ts';
import { outletNamed } from '../metadata/outlets.ts';
import { readDay } from '../metadata/read-day.ts';
import { isProse, isTitleLike } from '../prose.ts';
import { isCredit, isRubric } from './all.ts';
import { isByline, sourceIn } from './byline.ts';

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

/** "Example News Internet Cloud grows" above "Cloud grows": the path through the site, with the headline at its end. */
const crumbOf = (first: Block, blocks: readonly Block[]): string | null => {
  const headline = blocks.slice(0, 3).find((block) => isTitleLike(block.text) && first.text.endsWith(block.text));
  const crumb = headline ? first.text.slice(0, -headline.text.length).trim() : '';
  return headline && headline.text.length >= 8 && crumb.length <= 60 ? crumb : null;
};

/** The site's name is what stands before the rubrics. */
const siteOf = (crumb: string): string | null => {
  const words = crumb.split(/\s*[>»›|/·]\s*|\s+/).filter((word) => word !== '');
  const rubric = words.findIndex(isRubric);
  const name = words.slice(0, rubric < 0 ? words.length : rubric).join(' ');
  return name === '' ? null : (outletNamed(name) ?? name);
};

const withTitle = (blocks: readonly Block[]): readonly Block[] => {
  const [first, ...rest] = blocks;
  if (!first || first.role === 'title' || rest.length === 0) return blocks;
  const isTitle = isTitleLike(first.text) && !isProse(first) && !isByline(first.text) && first.role !== 'cell';
  return isTitle ? [{ ...first, role: 'title' }, ...rest] : blocks;
};

const withoutCrumb = (
  blocks: readonly Block[],
): { readonly site: string | null; readonly blocks: readonly Block[] } => {
  const [first, ...rest] = blocks;
  const crumb = first && first.role !== 'title' ? crumbOf(first, rest) : null;
  return crumb === null ? { site: null, blocks } : { site: siteOf(crumb), blocks: rest };
};

const isLoneCount = (text: string): boolean => /^\d{1,5}$/.test(text);

/** Reads title, byline and date off the lines above the first paragraph, and takes them away. */
export const readHead = (found: readonly Block[]): Head => {
  const { site, blocks } = withoutCrumb(found);
  const all = withTitle(blocks);
  const titles = all.slice(0, 1).filter((block) => block.role === 'title');
  const lead = all.slice(titles.length);
  const prose = lead.findIndex(isProse);
  const above = lead.slice(0, Math.min(prose < 0 ? lead.length : prose, reach));
  const bylines = above.filter((block) => isByline(block.text));
  const credits = above.filter((block) => bylines.includes(block) || isCredit(block.text));
  const isAway = (block: Block): boolean =>
    credits.includes(block) || isLoneCount(block.text) || titles.some((title) => same(title.text, block.text));
  return {
    publisher: site ?? credits.map((block) => sourceIn(block.text)).find((source) => source !== null) ?? null,
    publishedOn: bylines.map((block) => readDay(block.text)).find((day) => day !== null) ?? null,
    blocks: [...titles, ...above.filter((block) => !isAway(block)), ...lead.slice(above.length)],
  };
};
