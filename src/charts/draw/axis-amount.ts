import { Big } from 'big.js';

import type { ChartPlan } from '../chart-plan.ts';
import { shortAmount } from '../value-label.ts';

/** A value of the axis as the reader writes it. */
export const axisAmount = ({ language, unit }: ChartPlan, value: number): string =>
  shortAmount(language, new Big(value).round(6).toFixed(), unit);
