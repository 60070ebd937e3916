import type { SKRSContext2D } from '@napi-rs/canvas';
import type { EChartsType } from 'echarts/core';

import type { ChartPlan, Point } from '../chart-plan.ts';
import type { Draw } from './draw.ts';
import type { Box } from './layout.ts';
import { wrapText, type Measure } from './text.ts';
import { fontOf, theme } from './theme.ts';

const nameFont = fontOf(13.5);
const valueFont = fontOf(14, 700);

const widest = (texts: readonly string[], font: string, measure: Measure): number =>
  Math.max(...texts.map((text) => measure(text, font)));

const topOf = ({ value, high }: Point): number => Math.max(value, high ?? value);

const hidden = { color: 'transparent' } as const;

const lookOf = (plan: ChartPlan, point: Point) => {
  const color = plan.parties[point.party]?.color ?? theme.ink;
  return point.isExpected
    ? { color: theme.card, borderColor: color, borderWidth: 2, borderType: [6, 4] }
    : { color, borderRadius: 2 };
};

/** The lower end is solid; what lies between it and the upper end of a range is pale. */
const seriesOf = (plan: ChartPlan, points: readonly Point[]) => [
  {
    type: 'bar',
    stack: 'bar',
    barWidth: 20,
    silent: true,
    data: points.map((point) => ({ value: point.value, itemStyle: lookOf(plan, point) })),
  },
  {
    type: 'bar',
    stack: 'bar',
    barWidth: 20,
    silent: true,
    data: points.map((point) => ({
      value: point.high === null ? 0 : point.high - point.value,
      itemStyle: point.high === null ? hidden : { color: plan.parties[point.party]?.color, opacity: 0.35 },
    })),
  },
];

const drawTexts = (
  chart: EChartsType,
  context: SKRSContext2D,
  points: readonly Point[],
  plot: Box,
  nameWidth: number,
  measure: Measure,
): void => {
  context.textBaseline = 'middle';
  for (const [n, point] of points.entries()) {
    const [x, y] = chart.convertToPixel('grid', [Math.max(0, topOf(point)), n]);
    const lines = wrapText(point.name, nameFont, nameWidth, 2, measure);
    context.font = nameFont;
    context.fillStyle = theme.ink;
    context.textAlign = 'right';
    for (const [row, line] of lines.entries()) {
      context.fillText(line, plot.x + nameWidth, (y ?? 0) + (row - (lines.length - 1) / 2) * 15);
    }
    context.font = valueFont;
    context.textAlign = 'left';
    context.fillText(point.label, (x ?? 0) + 8, y ?? 0);
  }
};

/** Draws figures of one time as bars from zero; what it returns writes each one's name and value. */
export const drawBars: Draw = (chart, plan, plot, measure) => {
  const { points } = plan;
  const names = points.map(({ name }) => name);
  const nameWidth = Math.min(widest(names, nameFont, measure) + 2, 190);
  const valueWidth = Math.min(
    widest(
      points.map(({ label }) => label),
      valueFont,
      measure,
    ),
    220,
  );
  chart.setOption({
    animation: false,
    grid: {
      left: plot.x + nameWidth + 12,
      top: plot.y,
      width: plot.width - nameWidth - valueWidth - 24,
      height: plot.height,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      show: false,
      min: Math.min(0, ...points.map(({ value }) => value)),
      max: Math.max(0, ...points.map(topOf)),
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names.map((_, n) => String(n)),
      axisTick: { show: false },
      axisLabel: { show: false },
      axisLine: { lineStyle: { color: theme.axis } },
    },
    series: seriesOf(plan, points),
  });
  return (context) => drawTexts(chart, context, points, plot, nameWidth, measure);
};
