import { type Node, type ParseError, parseTree } from 'jsonc-parser';

import { type Mapped, made, replace, verbatim } from '../mapped.ts';
import { type Field, hasBody, joinParagraphs } from './record.ts';

/** The value of JSON text with the places of its parts, or null where it is broken. */
export const parseJson = (text: string): Node | null => {
  const errors: ParseError[] = [];
  const node = parseTree(text, errors, { disallowComments: true });
  return errors.length > 0 || node === undefined ? null : node;
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescape = (mapped: Mapped): Mapped =>
  replace(mapped, /\\(?:u([\da-fA-F]{4})|([\s\S]))/g, ([, code, char = '']) =>
    code === undefined ? (escapes[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Where exports keep the words of a value that is an object: WordPress, NewsAPI, feeds turned into JSON. */
const inner = new Set(['rendered', 'name', 'value', '#text', '_', 'html', '$date']);

/** Such an object holds little else; one that holds more is an article of its own. */
const mostBeside = 3;

const propertiesOf = (node: Node): readonly (readonly [name: string, value: Node])[] =>
  (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[String(key.value), value] as const] : [],
  );

const wordsOf = (text: string, node: Node): Mapped | null => {
  if (node.type === 'string') return unescape(verbatim(text, node.offset + 1, node.offset + node.length - 1));
  if (node.type === 'number') return made(String(node.value));
  const children = node.children ?? [];
  if (node.type === 'array') {
    const isText = children.length > 0 && children.every(({ type }) => type === 'string');
    return isText ? joinParagraphs(children.flatMap((child) => wordsOf(text, child) ?? [])) : null;
  }
  if (children.length > mostBeside) return null;
  const held = propertiesOf(node).find(([name, value]) => inner.has(name) && value.type === 'string');
  return held ? wordsOf(text, held[1]) : null;
};

/** The named values of an object that are words, or hold some. */
export const fieldsAt = (text: string, node: Node): readonly Field[] =>
  propertiesOf(node).flatMap(([name, value]) => {
    const words = wordsOf(text, value);
    return words === null ? [] : [{ name, words }];
  });

/** How deep a list of articles may lie in an export. */
const deepest = 6;

/** The objects in a value that hold an article's text, wherever in it their list stands. */
export const recordsIn = (text: string, node: Node, depth = 0): readonly (readonly Field[])[] => {
  const fields = fieldsAt(text, node);
  if (hasBody(fields)) return [fields];
  if (depth >= deepest) return [];
  const within = node.type === 'array' ? (node.children ?? []) : propertiesOf(node).map(([, value]) => value);
  const found = within.flatMap((child) => recordsIn(text, child, depth + 1));
  return found.length > 0 || depth > 0 ? found : summariesIn(text, node);
};

const hasSummary = (fields: readonly Field[]): boolean =>
  fields.some(({ name }) => /^(?:title|headline)$/i.test(name)) &&
  fields.some(({ name }) => /^(?:summary|description)$/i.test(name));

const summariesIn = (text: string, node: Node): readonly (readonly Field[])[] => {
  const within =
    node.type === 'array' ? (node.children ?? []) : propertiesOf(node).flatMap(([, value]) => value.children ?? []);
  return [node, ...within].map((child) => fieldsAt(text, child)).filter(hasSummary);
};
