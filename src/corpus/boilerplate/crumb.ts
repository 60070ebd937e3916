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

const stepsOf = (text: string): readonly string[] =>
  text
    .split(/[>»›＞→]|\s[|/]\s/)
    .map((step) => step.trim())
    .filter((step) => step !== '');

/** "Home > Technology > Text", "Example News | News | Cloud": a path in a line of its own. */
export const isPath = (text: string): boolean => {
  if (text.length > 120 || !/[>»›＞→|/]/.test(text) || /[\d%]/.test(text)) return false;
  const steps = stepsOf(text);
  const isMarked = /[>»›＞→]/.test(text) && steps.length >= 3;
  return steps.length >= 2 && steps.every((step) => step.length <= 40) && (isMarked || steps.some(isRubric));
};

/** The site's name is what stands before the rubrics. */
const siteOf = (path: string): string | null => {
  const words = path.split(/\s*[>»›＞→|/·]\s*|\s+/).filter((word) => word !== '');
  const rubric = words.findIndex(isRubric);
  const name = words.slice(0, rubric < 0 ? words.length : rubric).join(' ');
  return name === '' ? null : (outletNamed(name) ?? name);
};

/** The site's name on a path that has rubrics behind it. */
export const siteOnPath = (path: string): string | null => {
  const steps = stepsOf(path);
  const [name] = steps;
  const isNamed = name !== undefined && !isRubric(name) && steps.slice(1).some(isRubric);
  return isNamed ? (outletNamed(name) ?? name) : null;
};

/** Takes away "Example News Internet Cloud grows" above "Cloud grows", and tells the site by it. */
export const withoutCrumb = (
  blocks: readonly Block[],
): { readonly site: string | null; readonly blocks: readonly Block[] } => {
  const [first, ...rest] = blocks;
  if (!first || first.role === 'title') return { site: null, blocks };
  if (isPath(first.text) && rest.length > 0) return { site: siteOnPath(first.text), blocks: rest };
  const path = pathBefore(first, rest);
  return path === null ? { site: null, blocks } : { site: siteOf(path), blocks: rest };
};
