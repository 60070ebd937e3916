import type { MetricId } from '../lexicon/metric.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Currency } from '../lexicon/rates.ts';
import type { DayRange } from './answer.ts';
import type { FamilyId } from './families.ts';

/** A period asked for. `relative`: counted from today ("last year"), so that an older corpus may answer with its newest figure. */
export interface AskedPeriod extends DayRange {
  readonly relative: boolean;
}

/** What is asked, from words or from a command's options. */
export interface Question {
  /** Null where no figure is asked for: passages answer. */
  readonly family: FamilyId | null;
  /** What may answer, the most wanted first. */
  readonly metrics: readonly MetricId[];
  /** Ids of groups: AWS asks for `amazon`. */
  readonly companies: readonly string[];
  /** The unit asked for by its canonical name ("Azure"), where all of the question is about one. */
  readonly part: string | null;
  /** Names that no table knows, as written. */
  readonly unknown: readonly string[];
  /** Markets and places that no table knows, as written: nothing can answer for them. */
  readonly unknownScope: readonly string[];
  /** The companies' figure as one; `size` where they were counted, not named ("the three largest"). */
  readonly together: { readonly size: number | null } | null;
  /** Which standing is asked for, from the first on; left out where who leads a market is asked for, or no standing. */
  readonly position?: number;
  /** How many of those who lead are to be named; left out where the first is enough. */
  readonly top?: number;
  /** Where those who are asked for come from, which is not where the market is; left out where nothing says so. */
  readonly origin?: string;
  /** Each company beside the others. */
  readonly compare: boolean;
  readonly market: string | null;
  readonly region: string | null;
  readonly period: AskedPeriod | null;
  readonly asOf: Day | null;
  /** What sets the series asked for apart: gross, operating, net. */
  readonly basis: string | null;
  /** What is meant: money still to be spent, or money spent. */
  readonly tense: 'plan' | 'fact' | null;
  /** That amounts are wanted in beside the one they are printed in; left out where none is named. */
  readonly currency?: Currency;
  readonly language: Language;
  /** What stands beside the words, by option: the names of it come after them in the line that asks again. */
  readonly filled?: readonly (readonly [option: string, name: string])[];
  /** What was not said but taken from the channel's defaults, as shown. */
  readonly assumed?: readonly string[];
  /** The question with less assumed, then with nothing: what is asked where the corpus has no figure for all of it. */
  readonly otherwise?: readonly Question[];
  /** What passages are searched with. */
  readonly text: string;
  /** The plain question as it was asked; null for a command with options. */
  readonly words: string | null;
}
