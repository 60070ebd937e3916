import type { Quantity } from '../../text/quantity.ts';
import { times } from './numeral.ts';
import type { Unit } from './unit.ts';

/** What is measured or counted, without how much. */
export type Measure = Pick<Quantity, 'kind' | 'unit' | 'currencyAssumed' | 'noun'> & { readonly worth?: string };

export const measureOf = ({ kind, unit, assumed, worth }: Unit): Measure => ({
  kind,
  unit,
  ...(assumed === true && { currencyAssumed: true }),
  ...(worth !== undefined && { worth }),
});

/** In the base unit: 25 basis points are 0.25 points. */
export const inBase = (value: string, { worth }: Measure): string => times(value, worth ?? '1');

export const quantityOf = (
  { kind, unit, currencyAssumed, noun }: Measure,
  rest: Pick<Quantity, 'value' | 'comparator' | 'span' | 'outer' | 'high'>,
): Quantity => ({
  kind,
  unit,
  ...rest,
  ...(currencyAssumed !== undefined && { currencyAssumed }),
  ...(noun !== undefined && { noun }),
});
