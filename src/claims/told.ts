import type { MetricId } from '../lexicon/metric.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Measure } from './measured.ts';
import type { Attached } from './scene.ts';

/** A figure with what it measures and whom it is of, before its scope and period are known. */
export interface Told {
  readonly quantity: Quantity;
  readonly measure: Measure | null;
  readonly attached: Attached;
  readonly metric: MetricId;
  /** Where the head of a table's column says it. */
  readonly period?: Period;
}
