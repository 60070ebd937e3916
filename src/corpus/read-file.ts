import type { Day } from '../text/day.ts';
import type { Article } from './article.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import { formats } from './formats/all.ts';

export interface SourceFile {
  /** Path relative to the corpus, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Reading {
  readonly articles: readonly Article[];
  /** One line each, with the file's name: what could not be read, and why. */
  readonly warnings: readonly string[];
}

const isArticle = (found: Article | { readonly problem: string }): found is Article => !('problem' in found);

const readText = (name: string, text: string, published: Day | null): Reading => {
  const drafts = formats.find((format) => format.accepts({ name, text }))?.read(text) ?? [];
  const found = drafts.map((draft) => compose(draft, name, published));
  return {
    articles: found.filter(isArticle),
    warnings: found.flatMap((one) => (isArticle(one) ? [] : [`${name}: ${one.problem}`])),
  };
};

/** A page nested a thousand deep exhausts the stack. */
const reasonOf = (error: unknown): string =>
  error instanceof RangeError
    ? 'nested too deeply'
    : `could not be read (${error instanceof Error ? error.message : String(error)})`;

/** Reads the articles of one file. `published` dates those whose file states no day. Never throws: what fails becomes a warning. */
export const readFile = (file: SourceFile, options: { readonly published?: Day } = {}): Reading => {
  const decoded = decode(file.bytes);
  if ('problem' in decoded) return { articles: [], warnings: [`${file.name}: ${decoded.problem}`] };
  try {
    return readText(file.name, decoded.text, options.published ?? null);
  } catch (error) {
    return { articles: [], warnings: [`${file.name}: ${reasonOf(error)}`] };
  }
};
