import type { Block } from '../format.ts';
import { outletNamed } from '../metadata/outlets.ts';
import { isTitleLike } from '../prose.ts';
import { isRubric } from './all.ts';

/** The path through the site that stands before the headline, in the same line. */
const pathBefore = (first: Block, next: readonly Block[]): string | null => {
  const headline = next.slice(0, 3).find((block) => isTitleLike(block.text) && first.text.endsWith(block.text));
  const path = headline ? first.text.slice(0, -headline.text.length).trim() : '';
  return headline && headline.text.length >= 8 && path.length <= 60 ? path : null;
};

/** "Home > Technology > Text": a path in a line of its own. */
const isPath = (text: string): boolean => {
  const steps = text.length <= 120 ? text.split(/[>»›]/) : [];
  return steps.length >= 3 && steps.every((step) => step.length <= 40);
};

/** The site's name is what stands before the rubrics. */
const siteOf = (path: string): string | null => {
  const words = path.split(/\s*[>»›|/·]\s*|\s+/).filter((word) => word !== '');
  const rubric = words.findIndex(isRubric);
  const name = words.slice(0, rubric < 0 ? words.length : rubric).join(' ');
  return name === '' ? null : (outletNamed(name) ?? name);
};

/** Takes away "Example News Internet Cloud grows" above "Cloud grows", and tells the site by it. */
export const withoutCrumb = (
  blocks: readonly Block[],
): { readonly site: string | null; readonly blocks: readonly Block[] } => {
  const [first, ...rest] = blocks;
  if (!first || first.role === 'title') return { site: null, blocks };
  if (isPath(first.text) && rest.length > 0) return { site: null, blocks: rest };
  const path = pathBefore(first, rest);
  return path === null ? { site: null, blocks } : { site: siteOf(path), blocks: rest };
};
