import type { ParagraphRole, Run, Source } from './article.ts';
import type { Published } from './metadata/local-day.ts';

/** A stretch of clean text with its place in the raw file. */
export interface Block {
  readonly role: ParagraphRole;
  readonly text: string;
  /** Offsets: `text` within this block, `raw` in the file. */
  readonly raw: readonly Run[];
}

/** What a format finds in a file, before boilerplate is cut and the language is told. */
export interface Draft extends Published {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly kind: 'article' | 'brief';
  readonly basedOn: Source | null;
  readonly language: string | null;
  readonly blocks: readonly Block[];
}

/** Why a part of a file is no article, with the place in the file where that helps. */
export interface Unread {
  readonly problem: string;
}

/** One way of writing articles into a file. */
export interface Format {
  readonly name: string;
  /** Whether this format should read the file; the first of the list that says so does. */
  readonly accepts: (file: { readonly name: string; readonly text: string }) => boolean;
  /** A file may hold several articles. */
  readonly read: (text: string, name: string) => readonly (Draft | Unread)[];
}
