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

const parseFields = (source: string): Fields => {
  try {
    const document = parseDocument(source, { uniqueKeys: false });
    const value: unknown = document.errors.length === 0 ? document.toJS() : null;
    return isFields(value) ? value : readLines(source);
  } catch {
    return readLines(source);
  }
};

/** The block between two `---` lines that a file begins with, or null. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const match = /(?<![\s\S])\s*---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || !/^[\w-]+:/m.test(match[1] ?? '')) return null;
  const start = match[0].indexOf('\n', match[0].indexOf('---')) + 1;
  const source = match[1] ?? '';
  return { fields: parseFields(source), span: { start, end: start + source.length }, body: match[0].length };
};
