import type { MetricId } from '../lexicon/metric.ts';
import type { Day } from '../text/day.ts';
import type { Period as CalendarPeriod } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';

/** Whom a claim is about. Ids are the groups' (AWS → amazon); `part` is the unit as named. */
export type Subject =
  | { readonly type: 'company'; readonly id: string; readonly part?: string }
  | { readonly type: 'group'; readonly ids: readonly string[] }
  | { readonly type: 'market' }
  | { readonly type: 'rest' | 'topN'; readonly n?: number }
  | { readonly type: 'other'; readonly name: string };

export type Denominator = 'market' | 'own-revenue' | 'world-market';

export type Modality = 'fact' | 'forecast' | 'plan' | 'hypothetical';

export type Origin = 'local' | 'sentence' | 'anchor' | 'published' | 'unknown';

export interface ClaimPeriod extends CalendarPeriod {
  readonly origin: Origin;
  readonly span?: Span;
}

export interface Scope {
  /** A market's id. */
  readonly market: string | null;
  /** As in `Place.region`. */
  readonly region: string | null;
  readonly origin: Origin;
}

export interface Horizon {
  readonly n: number;
  readonly unit: 'year' | 'month';
  /** The day or month (`YYYY-MM`) it begins, where known. */
  readonly from: string | null;
}

/** What the figure is compared with: "up from 12 % in Q1 2020". */
export interface Base {
  readonly value: string;
  readonly unit: string;
  readonly period?: CalendarPeriod;
}

/** What a person put right in a claim, and why. */
export interface Corrected {
  readonly who: string;
  readonly why: string;
  readonly when: Day;
  /** Names of what was amended; none of a claim that was hidden. */
  readonly fields: readonly string[];
  /** What was read in the article, where the figure itself was amended. */
  readonly was: Quantity | null;
}

/** One figure that an article states, with everything needed to compare it with another one. All spans lie in `article.text`. */
export interface Claim {
  /** Article, place of the figure in its text, and subject; it changes with none but these. */
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly subject: Subject;
  readonly metric: MetricId;
  /** What sets two series apart: gross, operating, IaaS, constant currency … */
  readonly basis?: string;
  readonly scope: Scope;
  readonly denominator?: Denominator;
  /** Null where the text does not let one know. */
  readonly period: ClaimPeriod | null;
  readonly statedOn?: Day;
  readonly base?: Base;
  readonly horizon?: Horizon;
  /** Falls and losses are negative here. */
  readonly quantity: Quantity;
  readonly conversions?: readonly Quantity[];
  readonly modality: Modality;
  readonly attribution: { readonly source: string | null; readonly span?: Span };
  /** The sentence that is shown. */
  readonly quote: Span;
  readonly evidence: { readonly subject?: Span; readonly metric?: Span; readonly scope?: Span; readonly period?: Span };
  /** Names of the rules that fired. */
  readonly rules: readonly string[];
  /** 0–1. */
  readonly confidence: number;
  /** Absent where nobody did. */
  readonly corrected?: Corrected;
}
