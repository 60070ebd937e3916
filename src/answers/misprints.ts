import { Big } from 'big.js';

import type { Cluster } from './merge.ts';
import { printedNumber } from './printed-step.ts';

const valueOf = ([{ claim }]: Cluster): Big => new Big(claim.quantity.value);

/** A slip of the decimal point: 2,295 billion for 2.295 billion. */
export const isSlip = (a: Cluster, b: Cluster): boolean => {
  const [x, y] = [valueOf(a), valueOf(b)];
  if (x.eq(0) || y.eq(0)) return false;
  const power = Math.round(Math.log10(Number(x.div(y).abs().toFixed(12))));
  const shifted = y.times(new Big(10).pow(power));
  return power !== 0 && x.minus(shifted).abs().lte(shifted.abs().times(0.01));
};

/** Digits in one order; zeros at the ends are a matter of scale. */
const digitsOf = (cluster: Cluster): string =>
  valueOf(cluster)
    .abs()
    .toFixed()
    .replace('.', '')
    .replaceAll(/^0+|0+$/g, '');

/** Two neighbouring digits that changed places: 71 for 17. */
export const isTransposed = (a: Cluster, b: Cluster): boolean => {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const at = Array.from(x).findIndex((digit, n) => digit !== y[n]);
  return (
    x.length === y.length &&
    at >= 0 &&
    x[at] === y[at + 1] &&
    x[at + 1] === y[at] &&
    x.slice(at + 2) === y.slice(at + 2) &&
    !isSlip(a, b)
  );
};

/** Thousands of billions are rarely so written: "2 295 milliards" may be 2.295 billion whose point was taken for a thousands mark. */
export const isOddlyWritten = ([{ article, claim }]: Cluster): boolean => {
  const printed = printedNumber(article, claim.quantity);
  return printed !== null && printed.gte(1000) && new Big(claim.quantity.value).abs().div(printed).gte(1e9);
};
