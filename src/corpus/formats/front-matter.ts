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
    [...source.matchAll(/^([\w-]+):(.*)$/gm)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );

const parseTomlFields = (source: string): Fields => {
  try {
    return parseToml(source);
  } catch {
    return Object.fromEntries(
      [...source.matchAll(/^([\w-]+)[ \t]{0,40}=(.*)$/gm)].map((match) => [
        match[1] ?? '',
        (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'),
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

interface Fenced {
  readonly fence: Fence;
  readonly block: string;
  readonly source: string;
}

const fencedIn = (text: string): Fenced | null => {
  for (const fence of fences) {
    const [block, source] = fence.block.exec(text) ?? [];
    if (block !== undefined && source !== undefined && fence.named.test(source)) return { fence, block, source };
  }
  return null;
};

/** Where the body begins behind front matter, 0 where there is none; unlike reading the front matter it costs next to nothing. */
export const frontMatterEnd = (text: string): number => fencedIn(text)?.block.length ?? 0;

/** The block that a file begins with between two `---` lines (YAML) or two `+++` lines (TOML), or null. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const found = fencedIn(text);
  if (found === null) return null;
  const { fence, block, source } = found;
  const start = block.indexOf('\n', block.indexOf(fence.mark)) + 1;
  return { fields: fence.parse(source), span: { start, end: start + source.length }, body: block.length };
};
