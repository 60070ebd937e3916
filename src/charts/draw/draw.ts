import type { SKRSContext2D } from '@napi-rs/canvas';
import type { EChartsType } from 'echarts/core';

import type { ChartPlan } from '../chart-plan.ts';
import type { Box } from './layout.ts';
import type { Measure } from './text.ts';

/** Puts a plan's axes and figures into the plot, and returns what writes on top of them. */
export type Draw = (
  chart: EChartsType,
  plan: ChartPlan,
  plot: Box,
  measure: Measure,
) => (context: SKRSContext2D) => void;
