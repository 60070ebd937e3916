import type { Quantity } from '../../../src/text/quantity.ts';
import { sliceOf } from '../../../src/text/span.ts';

const words = (quantity: Quantity): string =>
  [
    quantity.comparator === 'eq' ? '' : quantity.comparator,
    quantity.high === undefined ? quantity.value : `${quantity.value}..${quantity.high}`,
    `${quantity.unit}${quantity.currencyAssumed === true ? '?' : ''}`,
  ]
    .filter((word) => word !== '')
    .join(' ');

/** A quantity in a line: comparator, value, unit ("?" where the currency is assumed), the words it was read from, the noun. */
export const say = (text: string, quantity: Quantity): string =>
  `${words(quantity)} <${sliceOf(text, quantity.outer)}>${quantity.noun ? ` of ${sliceOf(text, quantity.noun)}` : ''}`;
