import { Big } from 'big.js';

import type { Candidate } from './candidate.ts';
import { printedStep } from './printed-step.ts';

interface Stated {
  readonly value: string;
  readonly unit: string;
  readonly step: Big;
}

const statedOf = ({ claim, step }: Candidate): Stated => ({
  value: claim.quantity.value,
  unit: claim.quantity.unit,
  step,
});

const convertedOf = ({ claim, article }: Candidate): readonly Stated[] =>
  (claim.conversions ?? []).map((quantity) => ({
    value: quantity.value,
    unit: quantity.unit,
    step: printedStep(article, quantity),
  }));

/** Whether two amounts are one within the rounding of their printed digits: 14 % and 14.1 %, not 14 % and 14.6 %. */
const isSame = (a: Stated, b: Stated): boolean => {
  if (a.unit !== b.unit) return false;
  const coarser = a.step.gt(b.step) ? a.step : b.step;
  return new Big(a.value).minus(b.value).abs().lte(coarser.div(2));
};

const isSameHigh = (a: Candidate, b: Candidate): boolean => {
  const [high, other] = [a.claim.quantity.high, b.claim.quantity.high];
  if (high === undefined || other === undefined) return high === other;
  return isSame({ ...statedOf(a), value: high }, { ...statedOf(b), value: other });
};

/** Whether `a` states nothing but a conversion that `b` puts in brackets. */
export const isConversionOf = (a: Candidate, b: Candidate): boolean =>
  a.claim.quantity.high === undefined && convertedOf(b).some((converted) => isSame(statedOf(a), converted));

/** Whether two claims state one amount, in the same unit or through a conversion that one of them prints. */
export const isSameAmount = (a: Candidate, b: Candidate): boolean =>
  (isSame(statedOf(a), statedOf(b)) && isSameHigh(a, b)) || isConversionOf(a, b) || isConversionOf(b, a);
