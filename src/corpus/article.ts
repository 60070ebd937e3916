import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** What a brief was written from. */
export interface Source {
  readonly publisher: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: Day | null;
}

/** `cell`: a row of a table on one line, its cells parted by ` | `. */
export type ParagraphRole = 'title' | 'heading' | 'text' | 'cell';

export interface Paragraph {
  readonly span: Span;
  readonly role: ParagraphRole;
}

/** `length` code units of the clean text from `text` on stand in the raw file from `raw` on. */
export interface Run {
  readonly text: number;
  readonly raw: number;
  readonly length: number;
}

/** A published item, read and cleaned. Everything that is quoted is a slice of `text`. */
export interface Article {
  /** Stable over runs and machines: a digest of address and text. */
  readonly id: string;
  /** Path of the file, relative to the corpus. */
  readonly file: string;
  readonly kind: 'article' | 'brief';
  readonly language: Language;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Null where the file states none: unknown, never guessed. */
  readonly publishedOn: Day | null;
  readonly basedOn: Source | null;
  /** Clean text: title line first where the file has one, then the body; paragraphs are joined by `\n`. */
  readonly text: string;
  /** In order, not overlapping, covering all of `text` but the line breaks between them. */
  readonly paragraphs: readonly Paragraph[];
  /** In order; what has no place in the raw file (a decoded entity, a joining line break) is in no run. */
  readonly raw: readonly Run[];
}
