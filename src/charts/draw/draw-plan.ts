import { createCanvas } from '@napi-rs/canvas';
import { BarChart, LinesChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

import type { ChartPlan } from '../chart-plan.ts';
import { drawCard } from './card.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import { layOut } from './layout.ts';
import { measureWith } from './text.ts';
import { density, theme } from './theme.ts';

echarts.use([BarChart, LinesChart, ScatterChart, GridComponent, CanvasRenderer]);
echarts.setPlatformAPI({ createCanvas: () => createCanvas(32, 32) });

const drawers = { lines: drawLines, bars: drawBars } as const;

/** A picture of a plan as a PNG, two pixels for a unit of the layout. The fonts must be loaded. */
export const drawPlan = (plan: ChartPlan): Uint8Array => {
  const ruler = createCanvas(1, 1).getContext('2d');
  const layout = layOut(plan, measureWith(ruler));
  const size = { width: theme.width, height: layout.height };
  const plotCanvas = createCanvas(theme.width * density, layout.height * density);
  const chart = echarts.init(plotCanvas, null, { ...size, devicePixelRatio: density });
  const canvas = createCanvas(theme.width * density, layout.height * density);
  const context = canvas.getContext('2d');
  context.scale(density, density);
  drawCard(context, layout);
  try {
    const write = drawers[plan.kind](chart, plan, layout.plot, measureWith(ruler));
    chart.getZr().flush();
    context.drawImage(plotCanvas, 0, 0, size.width, size.height);
    write(context);
  } finally {
    chart.dispose();
  }
  return canvas.encodeSync('png');
};
