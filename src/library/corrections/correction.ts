import type { ClaimPeriod, Modality, Subject } from '../../claims/claim.ts';
import type { MetricId } from '../../lexicon/metric.ts';
import type { Day } from '../../text/day.ts';
import type { Comparator } from '../../text/quantity.ts';

/** What a claim shall say instead; what is left out stays as it was read, null empties a field. */
export interface Amendment {
  readonly value?: string;
  readonly high?: string | null;
  readonly unit?: string;
  readonly comparator?: Comparator;
  readonly subject?: Subject;
  readonly metric?: MetricId;
  readonly basis?: string | null;
  readonly market?: string | null;
  readonly region?: string | null;
  readonly period?: ClaimPeriod | null;
  readonly statedOn?: Day | null;
  readonly source?: string | null;
  readonly modality?: Modality;
}

/** What a person decided about one claim. */
export interface Correction {
  /** The claim's id. */
  readonly claim: string;
  readonly who: string;
  readonly why: string;
  readonly when: Day;
  /** Null hides the claim. */
  readonly amendment: Amendment | null;
  /** Where it is written: `corrections.jsonl:3`. */
  readonly place: string;
}
