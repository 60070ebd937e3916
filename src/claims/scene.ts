import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import type { Candidate } from './candidate.ts';
import type { Subject } from './claim.ts';
import type { Measure } from './measured.ts';
import type { Memory } from './memory.ts';
import type { Reading, Sentence } from './reading.ts';

/** Whom a figure is of: several where it is each one's. */
export interface Attached {
  readonly subjects: readonly Subject[];
  readonly span: Span | null;
  readonly rule: string;
}

export interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly measure: Measure | null;
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
  readonly anchor: Anchor;
}
