import type { Comparator } from '../text/quantity.ts';
import type { Day } from '../text/day.ts';
import type { Corrected, Denominator, Modality } from '../claims/claim.ts';
import type { Language } from '../text/language.ts';
import type { Source } from '../corpus/article.ts';
import type { Currency } from '../lexicon/rates.ts';

/** Calendar days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface AskedFor {
  readonly metric: string | null;
  readonly companies: readonly string[];
  readonly market: string | null;
  readonly region: string | null;
  readonly period: DayRange | null;
  readonly asOf: Day | null;
  /** That amounts are wanted in; left out where none is. */
  readonly currency?: Currency;
}

export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** `1 one = value unit` on average over the days; the dearer of the two currencies is the one. */
export interface ReferenceRate extends DayRange {
  readonly one: Currency;
  readonly value: string;
  readonly unit: Currency;
}

/** A figure's amount in another currency: as its article prints it, or at a reference rate, which is then given. */
export interface Conversion extends Amount {
  /** The upper end of a range. */
  readonly high?: string;
  readonly by: 'article' | 'reference-rate';
  readonly rate?: ReferenceRate;
}

/** A claim (or several that say the same) as shown in an answer. */
export interface Figure {
  readonly company: string | null;
  readonly part: string | null;
  readonly group: readonly string[] | null;
  readonly metric: string;
  readonly basis: string | null;
  readonly denominator: Denominator | null;
  readonly market: string | null;
  readonly region: string | null;
  readonly period: (DayRange & { readonly label: string }) | null;
  readonly base: (Amount & { readonly period: DayRange | null }) | null;
  readonly horizon: { readonly n: number; readonly unit: 'year' | 'month'; readonly from: string | null } | null;
  /** Computed from the horizon, and shown as computed. */
  readonly perYear: Amount | null;
  readonly statedOn: Day | null;
  readonly value: string;
  readonly high: string | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** In the currency asked for first. */
  readonly conversions: readonly Conversion[];
  readonly confidence: number;
  readonly tier: 'confident' | 'unsure';
  readonly claims: readonly string[];
  /** 1-based, into the answer's citations. */
  readonly citations: readonly number[];
  /** Absent where nobody put anything right. */
  readonly corrected?: FigureCorrection;
}

/** Who put a figure right, when and why; the quote still says what the article prints. */
export interface FigureCorrection extends Pick<Corrected, 'who' | 'why' | 'when' | 'fields'> {
  /** What had been read in the article, where the figure itself was amended. */
  readonly was: (Amount & { readonly high: string | null; readonly comparator: Comparator }) | null;
}

/** A place in an article: `quote` is `article.text.slice(start, end)`. */
export interface Citation {
  readonly n: number;
  readonly articleId: string;
  readonly file: string;
  readonly kind: 'article' | 'brief';
  readonly basedOn: Source | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: Day | null;
  readonly url: string | null;
  readonly language: Language;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Ids of articles in which other outlets print it too, one for each; they are no further witnesses. Absent where there are none. */
  readonly alsoPrintedBy?: readonly string[];
  /** Where the quote is a stretch of its passage: on which sides words are left out. */
  readonly cut?: { readonly before: boolean; readonly after: boolean };
}

/** What a plain question may have been meant as: an option of `/ask` that says so. */
export interface Alternative {
  readonly option: 'metric' | 'company' | 'period' | 'region' | 'market';
  /** As it is written into the option. */
  readonly value: string;
  /** As a menu shows it. */
  readonly label: string;
}

/** What a question gets: plain data, the same for Discord, the terminal and a test. */
export interface Answer {
  readonly kind: 'figures' | 'passages' | 'none';
  readonly language: Language;
  readonly question: AskedFor;
  /** The command line that asks the same again: `/share company:Alibaba market:China`. */
  readonly line: string;
  readonly title: string;
  /** What a question in plain words was taken to ask, in short; left out for a command. */
  readonly understood?: string;
  /** What else it may have meant, where one can choose. */
  readonly alternatives?: readonly Alternative[];
  /** One sentence a person can read out; a line for each part of a question. */
  readonly headline: string;
  /** How many of the figures answer the parts of a question before the rest follow; left out where it has one part. */
  readonly leading?: number;
  /** Best first; empty unless kind is `figures`. */
  readonly figures: readonly Figure[];
  /** Indices into figures that speak of the same thing and differ. */
  readonly conflicts: readonly { readonly figures: readonly number[]; readonly reason: string }[];
  /** Behind the figures; with kind passages or none, the nearest passages. */
  readonly citations: readonly Citation[];
  /** Lines that can be asked. */
  readonly suggestions: readonly string[];
  readonly searched: { readonly articles: number; readonly claims: number };
  readonly notes: readonly string[];
}
