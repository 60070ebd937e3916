import type { SKRSContext2D } from '@napi-rs/canvas';
import type { EChartsType } from 'echarts/core';

import type { ChartPlan, Point } from '../chart-plan.ts';
import { axisAmount } from './axis-amount.ts';
import type { Draw } from './draw.ts';
import type { Box } from './layout.ts';
import { placeLabels, type PlacedLabel, type Stroke, type Wish } from './place-labels.ts';
import type { Measure } from './text.ts';
import { fontOf, theme } from './theme.ts';
import { tickFont, ticksOf, type Ticks } from './ticks.ts';

const labelFont = fontOf(13, 700);

/** A tenth of the time at both ends stays free; half a year where all is one moment. */
const spanOf = ({ slots }: ChartPlan): { readonly from: number; readonly to: number } => {
  const [first, last] = [slots[0]?.at ?? 0, slots.at(-1)?.at ?? 0];
  const spare = Math.max((last - first) * 0.07, 20);
  return { from: first - spare, to: last + spare };
};

/** Fonts are given family and size apart: ECharts measures with them. */
const axisText = { color: theme.soft, fontSize: 12.5, fontFamily: tickFont.replace(/^.*?px /, '') };

/** What the labels of the upright axis take, about. */
const gutter = 60;
const labelGap = 9;
const labelStep = 16;

const colorOf = ({ parties }: ChartPlan, party: number): string => parties[party]?.color ?? theme.ink;

const ticksIn = (plan: ChartPlan, plot: Box, measure: Measure): Ticks =>
  ticksOf(plan, { ...spanOf(plan), width: plot.width - gutter }, measure);

const xAxisOf = (plan: ChartPlan, ticks: Ticks) => {
  const { from, to } = spanOf(plan);
  const labels = new Map(ticks.labels.map(({ at, label }) => [at, label]));
  return {
    type: 'value',
    min: from,
    max: to,
    axisLine: { onZero: false, lineStyle: { color: theme.axis } },
    axisTick: { show: true, customValues: [...ticks.marks], lineStyle: { color: theme.axis } },
    splitLine: { show: false },
    axisLabel: {
      ...axisText,
      customValues: [...labels.keys()],
      margin: labelGap,
      lineHeight: labelStep,
      formatter: (at: number) => labels.get(at) ?? '',
    },
  };
};

/** Ranks count from one, the first on top; anything else counts from zero, so that a height is an amount. */
const yAxisOf = (plan: ChartPlan) => ({
  type: 'value',
  ...(plan.unit === 'rank' ? { inverse: true, min: 1, minInterval: 1 } : {}),
  splitNumber: 4,
  boundaryGap: [0, '12%'],
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: theme.grid } },
  axisLabel: { ...axisText, formatter: (value: number) => axisAmount(plan, value) },
});

const widths = { solid: 2.5, dashed: 2.5, dotted: 1.6 } as const;
const dashes = { solid: 'solid', dashed: [7, 5], dotted: [1.5, 5] } as const;

const joinSeries = (plan: ChartPlan) => ({
  type: 'lines',
  coordinateSystem: 'cartesian2d',
  silent: true,
  data: plan.joins.map(({ party, from, to, style }) => ({
    coords: [from, to],
    lineStyle: { color: colorOf(plan, party), width: widths[style], type: dashes[style], opacity: 1, cap: 'round' },
  })),
});

const rangeSeries = (plan: ChartPlan) => ({
  type: 'lines',
  coordinateSystem: 'cartesian2d',
  silent: true,
  data: plan.points.flatMap(({ party, at, value, high }) =>
    high === null
      ? []
      : [
          {
            coords: [
              [at, value],
              [at, high],
            ],
            lineStyle: { color: colorOf(plan, party), width: 6, opacity: 0.35 },
          },
        ],
  ),
});

const ends = ({ value, high }: Point): readonly number[] => (high === null ? [value] : [value, high]);

const pointSeries = (plan: ChartPlan) => ({
  type: 'scatter',
  silent: true,
  z: 3,
  data: plan.points.flatMap((point) => {
    const color = colorOf(plan, point.party);
    return ends(point).map((value) => ({
      value: [point.at, value],
      symbol: plan.parties[point.party]?.symbol ?? 'circle',
      symbolSize: 10,
      itemStyle: {
        color: point.isExpected ? theme.card : color,
        borderColor: point.isExpected ? color : theme.card,
        borderWidth: point.isExpected ? 2.2 : 1.2,
        opacity: 1,
      },
    }));
  }),
});

/** Newest, oldest, highest and lowest of each party. */
const tellingOf = (plan: ChartPlan): ReadonlySet<Point> =>
  new Set(
    plan.parties.flatMap((_, n) => {
      const own = plan.points.filter(({ party }) => party === n).sort((a, b) => a.at - b.at);
      const byValue = [...own].sort((a, b) => a.value - b.value);
      return [own.at(-1), own[0], byValue.at(-1), byValue[0]].flatMap((point) => point ?? []);
    }),
  );

type Pixel = (at: number, value: number) => { readonly x: number; readonly y: number };

const pixelsOf =
  (chart: EChartsType): Pixel =>
  (at, value) => {
    const [x, y] = chart.convertToPixel('grid', [at, value]);
    return { x: x ?? 0, y: y ?? 0 };
  };

/** The telling ones speak first. */
const wishesOf = (plan: ChartPlan, pixel: Pixel, measure: Measure): readonly Wish[] => {
  const telling = tellingOf(plan);
  return [...new Set([...telling, ...plan.points])].map((point) => ({
    ...pixel(point.at, point.high ?? point.value),
    text: point.label,
    color: colorOf(plan, point.party),
    width: measure(point.label, labelFont),
    isTelling: telling.has(point),
  }));
};

const strokesOf = (plan: ChartPlan, pixel: Pixel): readonly Stroke[] =>
  plan.joins.map(({ from, to }) => ({ from: pixel(...from), to: pixel(...to) }));

/** The plot without what is written under the axis. */
const roomOf = (plot: Box, { labels }: Ticks): Box => {
  const rows = Math.max(...labels.map(({ label }) => label.split('\n').length));
  return { ...plot, y: plot.y - 6, height: plot.height + 6 - labelGap - rows * labelStep };
};

const drawLabels = (context: SKRSContext2D, labels: readonly PlacedLabel[]): void => {
  context.font = labelFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { text, color, x, y } of labels) {
    context.strokeStyle = theme.card;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
    context.fillStyle = color;
    context.fillText(text, x, y);
  }
};

/** Draws figures over time; what it returns writes their labels, each where it finds room. */
export const drawLines: Draw = (chart, plan, plot, measure) => {
  const ticks = ticksIn(plan, plot, measure);
  chart.setOption({
    animation: false,
    grid: {
      left: plot.x,
      top: plot.y,
      width: plot.width,
      height: plot.height,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: xAxisOf(plan, ticks),
    yAxis: yAxisOf(plan),
    series: [rangeSeries(plan), joinSeries(plan), pointSeries(plan)],
  });
  const pixel = pixelsOf(chart);
  const labels = placeLabels(wishesOf(plan, pixel, measure), strokesOf(plan, pixel), roomOf(plot, ticks));
  return (context) => drawLabels(context, labels);
};
