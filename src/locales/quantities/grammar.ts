import type { Comparator, Quantity } from '../../text/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { ComparatorWords, FarWords } from './comparison.ts';
import type { Numeral } from './numeral.ts';
import type { UnitEntry } from './unit.ts';

/** How two numbers join into a range. */
export interface RangeWords {
  /** Between the two, beside a dash: "to", 至. */
  readonly joins: readonly string[];
  /** Before the first, with what then joins: between … and. */
  readonly pairs: readonly (readonly [openers: readonly string[], join: string])[];
  /** Between two amounts of money that are an exchange rate: "=", 兑. */
  readonly rates: readonly string[];
  /** Before the first where the two are a start and an end, no range: from, 从. */
  readonly moves: readonly string[];
  /** The same, but only where the first has a unit of its own: "de 48 % à 36 %", not "de 8 à 10 %". */
  readonly starts: readonly string[];
  /** Before the first where it is a change and the second the level reached: "rose $5bn to $85bn". */
  readonly changes: readonly string[];
  /** Before the first where the two are a range after all: "ranging from". */
  readonly spans: readonly string[];
}

/** Finds the counted noun that follows a number, or undefined where nothing is counted. */
export type NounReader = (text: string, numeral: Numeral) => Span | undefined;

/** A fixed way of saying a quantity without a number of its own: "two thirds", doubled, 榜首. */
export interface Phrase {
  /** Source of a pattern without groups. */
  readonly pattern: string;
  readonly kind: Quantity['kind'];
  /** Out of the words that were met, where they are not always the same. */
  readonly value: string | ((met: string) => string);
  readonly comparator?: Comparator;
}

/** Ordinals and what makes them a place in a ranking; all are sources of patterns. */
export interface RankWords {
  /** A rank by itself ("No. 2"); a group holds the number. */
  readonly numbered: string;
  /** An ordinal; a group holds it. */
  readonly ordinal: string;
  readonly values: ReadonlyMap<string, string>;
  /** Either of these makes an ordinal a rank. */
  readonly before: string;
  readonly after: string;
  /** These never do, whatever stands before: "quarter". */
  readonly never: string;
}

/** One language's quantities, as tables that one engine reads. */
export interface QuantityGrammar {
  readonly numerals: (text: string) => readonly Numeral[];
  readonly unitsBefore: readonly UnitEntry[];
  readonly unitsAfter: readonly UnitEntry[];
  /** Source: what may stand between a number and its unit. */
  readonly unitLink: string;
  /** Source: a scale that follows the unit, so that the number before it is not the whole of it: "75 USD million". */
  readonly lateScale: string;
  readonly comparators: { readonly before: ComparatorWords; readonly after: ComparatorWords };
  readonly far: FarWords;
  /** Source: what may stand between comparing words and a number. */
  readonly comparatorLink: string;
  readonly ranges: RangeWords;
  readonly noun: NounReader;
  readonly ranks: RankWords;
  readonly phrases: readonly Phrase[];
  /** Source: words before a number that make it negative. */
  readonly minus: string;
}
