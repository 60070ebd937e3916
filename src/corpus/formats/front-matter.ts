import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

import type { Span } from '../../text/span.ts';
import { type Fields, isFields } from './fields.ts';

export interface FrontMatter {
  readonly fields: Fields;
  /** Between the fences. */
  readonly span: Span;
  /** Where the body begins. */
  readonly body: number;
}

/** What can be saved of front matter that is not YAML: titles with bare colons and inner quotes are common in exports. */
const readLines = (source: string): Fields =>
  Object.fromEntries(
    [...source.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t]*$/gm)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );

const parseTomlFields = (source: string): Fields => {
  try {
    return parseToml(source);
  } catch {
    return Object.fromEntries(
      [...source.matchAll(/^([\w-]+)[ \t]*=[ \t]*(.*?)[ \t]*$/gm)].map((match) => [
        match[1] ?? '',
        (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'),
      ]),
    );
  }
};

const parseYamlFields = (source: string): Fields => {
  try {
    const document = parseDocument(source, { uniqueKeys: false });
    const value: unknown = document.errors.length === 0 ? document.toJS() : null;
    return isFields(value) ? value : readLines(source);
  } catch {
    return readLines(source);
  }
};

interface Fence {
  readonly block: RegExp;
  readonly mark: string;
  /** A line that names a value. */
  readonly named: RegExp;
  readonly parse: (source: string) => Fields;
}

const fences: readonly Fence[] = [
  {
    block: /(?<![\s\S])\s*---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m,
    mark: '---',
    named: /^[\w-]+:/m,
    parse: parseYamlFields,
  },
  {
    block: /(?<![\s\S])\s*\+\+\+[ \t]*\r?\n([\s\S]*?)^\+\+\+[ \t]*(?:\r?\n|$)/m,
    mark: '+++',
    named: /^[\w-]+[ \t]*=/m,
    parse: parseTomlFields,
  },
];

const readFenced = (text: string, { block, mark, named, parse }: Fence): FrontMatter | null => {
  const match = block.exec(text);
  const source = match?.[1] ?? '';
  if (!match || !named.test(source)) return null;
  const start = match[0].indexOf('\n', match[0].indexOf(mark)) + 1;
  return { fields: parse(source), span: { start, end: start + source.length }, body: match[0].length };
};

/** The block that a file begins with between two `---` lines (YAML) or two `+++` lines (TOML), or null. */
export const readFrontMatter = (text: string): FrontMatter | null =>
  fences.map((fence) => readFenced(text, fence)).find((found) => found !== null) ?? null;
