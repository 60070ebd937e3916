import type { Day } from '../text/day.ts';
import type { SourceFile } from './read-file.ts';

/** What the wrapping of a text says of it: the head of a letter, the largest line of a printed page. */
export interface Stated {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedOn?: Day;
  /** Of `publishedOn`, where it was told in UTC; in milliseconds since 1970. */
  readonly publishedAt?: number;
}

/** A file that was inside another one, or why it could not be had. */
export type Unpacked =
  | { readonly file: SourceFile; readonly stated?: Stated }
  | { readonly name: string; readonly problem: string };

/** A kind of file that holds texts without being one. */
export interface Packing {
  readonly name: string;
  /** By the first bytes where they tell; by the name only where they don't. */
  readonly accepts: (file: SourceFile) => boolean;
  /** Yields one file after the other. May throw where the file is broken. */
  readonly unpack: (file: SourceFile) => AsyncIterable<Unpacked>;
}
