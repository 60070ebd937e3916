import type { Day } from '../text/day.ts';
import type { Article } from './article.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import type { Draft, Unread } from './format.ts';
import { made } from './mapped.ts';
import type { Published } from './metadata/local-day.ts';
import type { Stated } from './packing.ts';
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

/** How a file is read whose own words leave something open. */
export interface ReadOptions {
  /** Dates those whose file states no day. */
  readonly published?: Day;
  /** What its wrapping states of the only article in it. */
  readonly stated?: Stated;
  /** Where it was fetched from: the address of its only article where the file states none. */
  readonly address?: string;
}

const withTitle = (draft: Draft, title: string): Draft => {
  const body = draft.blocks.filter(({ role }) => role !== 'title');
  const found = draft.blocks.find(({ text }) => text === title);
  return {
    ...draft,
    title,
    blocks: [{ ...(found ?? made(title)), role: 'title' }, ...body.filter((block) => block !== found)],
  };
};

const publishedOf = ({ publishedOn, publishedAt }: Stated): Published | null =>
  publishedOn === undefined ? null : { publishedOn, ...(publishedAt === undefined ? {} : { publishedAt }) };

const completed = (draft: Draft, stated: Stated): Draft => {
  const { title, publisher, url } = stated;
  const { publishedAt, ...undated } = title === undefined || title === '' ? draft : withTitle(draft, title);
  const own = { publishedOn: draft.publishedOn, ...(publishedAt === undefined ? {} : { publishedAt }) };
  return {
    ...undated,
    publisher: publisher ?? draft.publisher,
    url: url ?? draft.url,
    ...(publishedOf(stated) ?? own),
  };
};

const composeOne = (draft: Draft | Unread, name: string, options: ReadOptions): ReturnType<typeof compose> =>
  'problem' in draft ? draft : compose(completed(draft, options.stated ?? {}), name, options.published ?? null);

const readText = (name: string, text: string, options: ReadOptions): Reading => {
  const drafts = formats.find((format) => format.accepts({ name, text }))?.read(text, name) ?? [];
  const [address = null] = drafts.length === 1 && options.address !== undefined ? [options.address] : [];
  const found = drafts.map((draft) =>
    composeOne('problem' in draft ? draft : { ...draft, url: draft.url ?? address }, name, options),
  );
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

/** Reads the articles of one text file. Never throws: what fails becomes a warning. */
export const readFile = (file: SourceFile, options: ReadOptions = {}): Reading => {
  const decoded = decode(file.bytes);
  if ('problem' in decoded) return { articles: [], warnings: [`${file.name}: ${decoded.problem}`] };
  try {
    return readText(file.name, decoded.text, options);
  } catch (error) {
    return { articles: [], warnings: [`${file.name}: ${reasonOf(error)}`] };
  }
};
