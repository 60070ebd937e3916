import { isBoring } from './boring.ts';
import { type Element, type Parent, attribute, elementsIn, isElement, wordsIn } from './tree.ts';

const lengthOf = (node: Parent): number => wordsIn(node).replace(/\s+/g, ' ').length;

/** Length of what is left once the parts around the article are away. */
const keptLength = (parent: Parent, pageLength: number): number =>
  parent.childNodes.reduce((sum, node) => {
    if (!isElement(node)) return sum + ('value' in node ? node.value.replace(/\s+/g, ' ').length : 0);
    return isBoring(node, pageLength) ? sum : sum + keptLength(node, pageLength);
  }, 0);

const kinds: readonly ((element: Element) => boolean)[] = [
  (element) => element.tagName === 'article' || attribute(element, 'itemtype')?.endsWith('Article') === true,
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  (element) => attribute(element, 'itemprop') === 'articleBody',
];

/** Where the article stands in a page: a part that says so and holds most of the words, or all of it. */
export const findRoot = (page: Parent): { readonly root: Parent; readonly length: number } => {
  const elements = elementsIn(page);
  const body = elements.find((element) => element.tagName === 'body') ?? page;
  const length = lengthOf(body);
  const least = Math.max(200, keptLength(body, length) * 0.5);
  const found = kinds
    .map((isKind) => longest(elements.filter(isKind), length))
    .find((candidate) => candidate && keptLength(candidate, length) >= least);
  return { root: found ?? body, length };
};

const longest = (elements: readonly Element[], length: number): Element | undefined =>
  elements.toSorted((a, b) => keptLength(b, length) - keptLength(a, length))[0];
