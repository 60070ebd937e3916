import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';

const root = path.resolve(import.meta.dirname, '..');

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`),
);

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const isObject = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null;

const literalsIn = (node: unknown, file: string): readonly Literal[] => {
  if (Array.isArray(node)) return node.flatMap((child) => literalsIn(child, file));
  if (!isObject(node)) return [];
  const { type, pattern, flags } = node;
  if (type === 'RegExpLiteral' && typeof pattern === 'string' && typeof flags === 'string')
    return [{ file, source: pattern, flags }];
  return Object.values(node).flatMap((child) => literalsIn(child, file));
};

const literals = sources.flatMap((file) =>
  literalsIn(parseSync(readFileSync(path.join(root, file), 'utf8'), { syntax: 'typescript' }), file),
);

/** Regular expressions that go back over a text, by the beginning of their source, and why that costs nothing. */
const explained: Readonly<Record<string, string>> = {
  '^---[ \\t]*\\r?\\n(?=(?:[\\w-]+:':
    'each line of a header is read in one way alone, as a key or as indented, and sixty lines at most',
};

const isExplained = ({ source }: Literal): boolean => Object.keys(explained).some((begin) => source.startsWith(begin));

const goesBack = ({ source, flags }: Literal): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports.length > 0;

it('no regular expression goes back over a text more often than the text is long, unless it is explained', () => {
  expect(literals.length).toBeGreaterThan(500);
  const found = literals.filter(goesBack);
  expect(found.filter((literal) => !isExplained(literal)).map(({ file, source }) => `${file}: /${source}/`)).toEqual(
    [],
  );
  expect(Object.keys(explained).filter((begin) => !found.some(({ source }) => source.startsWith(begin)))).toEqual([]);
});
