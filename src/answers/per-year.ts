import { Big } from 'big.js';

import type { Horizon } from '../claims/claim.ts';
import type { Amount } from './answer.ts';

/** One decimal in the scale it is spoken in: 66,666,666,667 is 66.7 billion. */
const rounded = (value: Big): Big => {
  const scale = new Big(10).pow(Math.max(0, Math.floor(value.abs().e / 3) * 3));
  return value.div(scale).round(1, Big.roundHalfUp).times(scale);
};

/** What a commitment comes to in a year, computed; null for a horizon of a year or less. */
export const perYear = (amount: Amount, horizon: Horizon | null): Amount | null => {
  if (horizon === null) return null;
  const months = horizon.unit === 'year' ? horizon.n * 12 : horizon.n;
  if (months <= 12) return null;
  return { value: rounded(new Big(amount.value).times(12).div(months)).toFixed(), unit: amount.unit };
};
