import { type DefaultTreeAdapterTypes, defaultTreeAdapter as adapter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => adapter.isElementNode(node);

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** All elements below, in document order. */
export const elementsIn = (parent: Parent): readonly Element[] => {
  const found: Element[] = [];
  const left = parent.childNodes.filter(isElement).reverse();
  for (let element = left.pop(); element; element = left.pop()) {
    found.push(element);
    for (const child of element.childNodes.filter(isElement).reverse()) left.push(child);
  }
  return found;
};

const silent = new Set(['script', 'style', 'noscript', 'template']);

/** All words below that are meant to be read, tags away. */
export const wordsIn = (node: Node | Parent): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node && !silent.has(node.nodeName) ? node.childNodes.map(wordsIn).join('') : '';
};

/** All source below, of a script. */
export const sourceIn = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
