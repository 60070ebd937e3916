import { Big } from 'big.js';

import type { Quantity } from '../../text/quantity.ts';
import type { Candidate } from '../candidate.ts';
import { printedStep } from '../printed-step.ts';

/** `same`: the corpus says it; `open`: what the corpus says leaves room for it; `differs`: both can't be true. */
export type Agreement = 'same' | 'open' | 'differs';

interface Stated {
  readonly quantity: Quantity;
  readonly step: Big;
}

/** An amount with what it is converted to beside it. */
const statedIn = ({ claim, article, step }: Candidate): readonly Stated[] => [
  { quantity: claim.quantity, step },
  ...(claim.conversions ?? []).map((quantity) => ({ quantity, step: printedStep(article, quantity) })),
];

const isAbout = ({ comparator }: Quantity): boolean => comparator === 'approx';

const lowest = (a: Big, b: Big): Big => (a.lt(b) ? a : b);

const highest = (a: Big, b: Big): Big => (a.gt(b) ? a : b);

/** "Nearly 400" may stand for 380: half of what its last digit other than zero stands for, a fiftieth at least and a twentieth at most. */
const looseness = ({ value }: Quantity): Big => {
  const amount = new Big(value).abs();
  const zeros = /0*$/.exec(amount.toFixed(0))?.[0].length ?? 0;
  return highest(lowest(new Big(10).pow(zeros).div(2), amount.div(20)), amount.div(50));
};

const tolerance = (...both: readonly Stated[]): Big =>
  both
    .map(({ quantity, step }) => (isAbout(quantity) ? highest(step.div(2), looseness(quantity)) : step.div(2)))
    .reduce(highest);

/** "About" may be a tenth off before it is wrong. */
const leeway = (...both: readonly Stated[]): Big =>
  both
    .filter(({ quantity }) => isAbout(quantity))
    .map(({ quantity }) => new Big(quantity.value).abs().div(10))
    .reduce(highest, new Big(0));

/** The least and the most that a statement admits; null for no bound. */
interface Bounds {
  readonly low: Big | null;
  readonly high: Big | null;
}

const boundsOf = ({ value, high, comparator }: Quantity): Bounds => {
  const amount = new Big(value);
  if (comparator === 'lt' || comparator === 'le') return { low: null, high: amount };
  if (comparator === 'gt' || comparator === 'ge') return { low: amount, high: null };
  return { low: amount, high: new Big(high ?? value) };
};

/** Whether no amount is admitted by both, however the printed digits were rounded. */
const areApart = (a: Bounds, b: Bounds, by: Big): boolean =>
  (a.low !== null && b.high !== null && a.low.minus(b.high).gt(by)) ||
  (b.low !== null && a.high !== null && b.low.minus(a.high).gt(by));

/** Whether all that `inner` admits, `outer` admits. */
const holds = (outer: Bounds, inner: Bounds, by: Big): boolean =>
  (outer.low === null || (inner.low !== null && inner.low.plus(by).gte(outer.low))) &&
  (outer.high === null || (inner.high !== null && inner.high.minus(by).lte(outer.high)));

const agree = (said: Stated, known: Stated): Agreement => {
  const by = tolerance(said, known);
  const [one, other] = [boundsOf(said.quantity), boundsOf(known.quantity)];
  // "380 billion" and "more than 380 billion" are two ways of telling of one figure.
  if (holds(one, other, by) || new Big(said.quantity.value).eq(known.quantity.value)) return 'same';
  return areApart(one, other, highest(by, leeway(said, known))) ? 'differs' : 'open';
};

/** How the amount that a message states agrees with one of the corpus, in a currency that both print. */
export const compareAmount = (said: Candidate, known: Candidate): Agreement => {
  const agreements = statedIn(said).flatMap((one) =>
    statedIn(known)
      .filter((other) => other.quantity.unit === one.quantity.unit)
      .map((other) => agree(one, other)),
  );
  if (agreements.includes('same')) return 'same';
  // A conversion is rounded, and at the rate of its day: it can bear out an amount, not refute one.
  const isOwn = said.claim.quantity.unit === known.claim.quantity.unit;
  return isOwn && agreements[0] === 'differs' ? 'differs' : 'open';
};
