import type { Span } from '../../text/span.ts';
import type { Point, Reading } from './reading.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** The text on both sides of a match, a few dozen characters each. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Words that are a time by themselves; `read` may decline. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, around: Around) => Reading | null;
}

/** Words around a point that change what it says; `before` is anchored at its end, `after` at its beginning. */
export interface Wrap {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly read: (point: Point, groups: Groups) => Reading | null;
}

/** What makes a range of two points; with `before`, only where those words open it. */
export interface Pairing {
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly after?: RegExp;
}

/** How one language speaks of time. */
export interface Grammar {
  readonly rules: readonly Rule[];
  /** Point to point: early, late, next. */
  readonly edges: readonly Wrap[];
  readonly ranges: readonly Pairing[];
  /** Between two points of one enumeration, which share a year. */
  readonly and: RegExp;
  /** Point to anything: since, until, the quarter ended. */
  readonly wraps: readonly Wrap[];
}

/** A reading and where it stands. */
export interface Found {
  readonly span: Span;
  readonly reading: Reading;
}

/** A rule for languages that write spaces: no letter or digit may follow. */
export const phrase = (source: string, read: Rule['read'], flags = 'gi'): Rule => ({
  pattern: new RegExp(`(?:${source})(?![\\wÀ-ÿ])`, flags),
  read,
});

/** A rule for Chinese: `~` stands for a space that may be there. */
export const glyphs = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(source.replaceAll('~', ' ?'), 'gi'),
  read,
});

const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An alternation of a table's words, longest first. */
export const oneOf = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** A number in digits or in a table's words. */
export const numberIn = (table: Readonly<Record<string, number>>, word: string | undefined): number | null => {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : (table[word.toLowerCase()] ?? null);
};
