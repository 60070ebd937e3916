import type { Day } from '../../text/day.ts';
import type { Block } from '../format.ts';
import { sliceMapped, trim } from '../mapped.ts';
import { isUpdateLine, publishedDays, readDay } from '../metadata/read-day.ts';
import { endsSentence, isProse, isTitleLike, weightOf } from '../prose.ts';
import { isCredit } from './all.ts';
import { isByline, isDayLine, sourceIn } from './byline.ts';
import { headlineAmong, isMenuBar } from './headline-among.ts';
import { isPath, siteOnPath, withoutCrumb } from './crumb.ts';
import { withoutSite } from './without-site.ts';

export interface Head {
  readonly publisher: string | null;
  readonly publishedOn: Day | null;
  /** The days of publication that its bylines print. */
  readonly printed: readonly Day[];
  /** The title first (role `title`) where there is one, then the body. */
  readonly blocks: readonly Block[];
}

/** How far down a page its headline, byline and date stand, in lines. */
const reach = 12;

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase();

const isLoneCount = (block: Block): boolean => /^\d{1,5}$/.test(block.text);

const isTitle = (block: Block): boolean =>
  isTitleLike(block.text) &&
  !/^(?:source|url|link|lien)\s?[:：]/i.test(block.text) &&
  !isProse(block) &&
  !isByline(block.text) &&
  !isCredit(block.text) &&
  block.role !== 'cell';

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
  const lead = blocks.findIndex(isProse);
  const lines = blocks.slice(0, Math.min(lead, reach)).filter(isTitle);
  const headline = first.role === 'title' || lead < 0 ? undefined : headlineAmong(lines, blocks);
  if (headline !== undefined) return headline;
  return first.role === 'title' || isTitle(first) ? first : titleBelow(blocks);
};

const isLabelled = (block: Block): boolean =>
  /^[（(【]?(?:first publi|publi|post|(?:last )?(?:updat|modif)|mis [àa] jour|date\b|[发發][布表佈]|更新|时间|日期)/i.test(
    block.text,
  );

/** Those of a later change stand last. */
const publishedFirst = (lines: readonly Block[]): readonly Block[] => [
  ...lines.filter((block) => !isUpdateLine(block.text)),
  ...lines.filter((block) => isUpdateLine(block.text)),
];

/** Dates that head the entries of a chronology are no byline. */
const bylinesIn = (blocks: readonly Block[]): readonly Block[] => {
  const above = linesAbove(blocks);
  const lead = above.findIndex(isProse);
  const early = above.slice(0, lead < 0 ? above.length : lead).filter((block) => isByline(block.text));
  if (early.length > 0) return publishedFirst(early);
  const dated = blocks.slice(0, reach).filter((block) => block.role !== 'cell' && isDayLine(block.text));
  const published = dated.filter((block) => !isUpdateLine(block.text));
  if (published.length === 1) return published;
  const all = blocks.filter((block) => isByline(block.text));
  return all.length === 1
    ? all.filter((block) => above.includes(block) || isLabelled(block))
    : publishedFirst(all.filter(isLabelled)).slice(0, 1);
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

/** The lines above the second paragraph without what tells of the page: credits, its path, a lone count of comments. */
const keptAbove = (above: readonly Block[], credits: readonly Block[]): readonly Block[] => {
  const lead = above.findIndex(isProse);
  return above.filter(
    (block, i) => !credits.includes(block) && !((lead < 0 || i < lead) && (isLoneCount(block) || isPathLine(block))),
  );
};

const isPathLine = (block: Block): boolean => block.role !== 'cell' && (isPath(block.text) || isMenuBar(block.text));

/** Lines of the page above a headline are none of the article's. */
const belowTitle = (blocks: readonly Block[], title: Block | undefined): readonly Block[] => {
  const at = title === undefined ? -1 : blocks.indexOf(title);
  return at <= 0
    ? blocks
    : blocks.filter((block, i) => i > at || isProse(block) || isByline(block.text) || isCredit(block.text));
};

const titleIn = (
  blocks: readonly Block[],
): { readonly found: Block | undefined; readonly site: string | null; readonly title: Block | undefined } => {
  const found = findTitle(blocks);
  if (!found) return { found, site: null, title: undefined };
  const { site, title } = withoutSite(
    found,
    blocks.filter((block) => block !== found),
  );
  return { found, site, title: { ...title, role: 'title' } };
};

const isNotNull = <T>(value: T | null): value is T => value !== null;

/** Reads title, byline and date off the lines above the second paragraph, and takes them away. */
export const readHead = (found: readonly Block[]): Head => {
  const { site, blocks } = withoutCrumb(found);
  const head = titleIn(blocks);
  const body = belowTitle(blocks, head.found).filter((block) => block !== head.found);
  const above = linesAbove(body);
  const bylines = bylinesIn(body);
  const credits = above.filter((block) => bylines.includes(block) || isCredit(block.text));
  const onPath = above.filter(isPathLine).map((block) => siteOnPath(block.text));
  const named = [site, ...credits.map((block) => sourceIn(block.text)), ...onPath, head.site];
  return {
    publisher: named.find(isNotNull) ?? null,
    publishedOn: bylines.map((block) => readDay(block.text)).find(isNotNull) ?? null,
    printed: bylines.flatMap((block) => publishedDays(block.text)),
    blocks: [
      ...(head.title ? [head.title] : []),
      ...keptAbove(above, credits).flatMap((block) => withoutTitle(block, head.title?.text ?? '')),
      ...body.slice(above.length).filter((block) => !bylines.includes(block)),
    ],
  };
};
