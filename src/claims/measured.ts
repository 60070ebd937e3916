import type { MetricId, Relation } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import { clauseAt } from './clause-at.ts';
import type { HeadHit } from './cue-hits.ts';
import type { Reading, Sentence } from './reading.ts';
import { type Tie, tiesOf } from './ties.ts';

export type Sign = 1 | -1;

/** What a figure says of whom it is of, before the metric has its name: the thing measured and how. */
export interface Measure {
  readonly relation: Relation;
  /** The level metric whose word was met; null where none was. */
  readonly head: MetricId | null;
  readonly headSpan: Span | null;
  /** −1 for a fall. */
  readonly sign: Sign;
  /** A share of the world's total, not of the market in question. */
  readonly ofWorld: boolean;
  readonly rule: string;
}

export interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly ties: readonly Tie[];
  readonly previousEnd: number;
  readonly next: Quantity | undefined;
  readonly clause: Span;
}

export const measured = (
  relation: Relation,
  head: HeadHit | null,
  sign: Sign,
  rule: string,
  ofWorld = false,
): Measure => ({
  relation,
  head: head?.metric ?? null,
  headSpan: head?.span ?? null,
  sign,
  ofWorld,
  rule,
});

export const sceneOf = (reading: Reading, sentence: Sentence, quantity: Quantity): Scene => {
  const index = sentence.quantities.indexOf(quantity);
  const at = quantity.span.start;
  return {
    reading,
    sentence,
    quantity,
    ties: tiesOf(sentence, quantity.kind),
    // "The loss almost tripled to $422m": a verb that multiplies hides nothing that stands before it.
    previousEnd:
      sentence.quantities.slice(0, index).findLast(({ kind }) => kind !== 'multiple')?.span.end ?? sentence.span.start,
    next: sentence.quantities[index + 1],
    clause: clauseAt(sentence, at),
  };
};

export const growthOrChange = ({ kind }: Quantity): Relation =>
  kind === 'points' || kind === 'money' || kind === 'count' ? 'change' : 'growth';

export const sharesOrContributions: readonly MetricId[] = ['market-share', 'revenue-contribution', 'price-change'];

export const endOf = ({ quantity }: Scene): number => Math.max(quantity.span.end, quantity.outer.end);

export const hasBorder = (text: string): boolean => /[,，。;；(（]/u.test(text);

export const lastHead = (ties: readonly Tie[]): HeadHit | null =>
  ties.findLast((tie) => tie.head !== null)?.head ?? null;

export const beforeIn = (ties: readonly Tie[], from: number, at: number): readonly Tie[] =>
  ties.filter((tie) => tie.span.start >= from && tie.span.end <= at);

export const signOf = (ties: readonly Tie[]): Sign =>
  ties.findLast((tie) => tie.cue === 'up' || tie.cue === 'down')?.cue === 'down' ? -1 : 1;
