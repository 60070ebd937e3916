import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { TimeMention } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';

/** How one language works. To add a language, write one of these in its own folder. */
export interface Locale {
  readonly language: Language;
  /** Splits text into the terms that the index posts, in order and with repeats. */
  readonly terms: (text: string) => readonly string[];
  /** In order; trimmed; an abbreviation ("Avr.", "U.S.") does not end one, ； does. */
  readonly sentences: (text: string) => readonly Span[];
  /** Amounts of money, percentages, points, counts, ranks and multiples, in order, not overlapping. */
  readonly quantities: (text: string) => readonly Quantity[];
  /** Dated expressions, in order, not overlapping; `reference` is the day that "last year" is relative to. */
  readonly times: (text: string, reference: Day | null) => readonly TimeMention[];
}
