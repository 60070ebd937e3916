import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import type { Outcome, Score } from './compare.ts';

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const panels: readonly { readonly title: string; readonly valueOf: (score: Score) => number }[] = [
  { title: 'Documents built a second', valueOf: ({ perSecond }) => perSecond },
  { title: 'Load, ms', valueOf: ({ load }) => load },
  { title: 'Question p50, ms', valueOf: ({ p50 }) => p50 },
  { title: 'Question p99, ms', valueOf: ({ p99 }) => p99 },
];

/** Told apart by those who see no red or green, too. */
const colors = ['#0072b2', '#999999', '#e69f00', '#009e73', '#cc79a7', '#d55e00'];

const [width, height] = [980, 720];

const grid = { width: 400, height: 250 };

const places = panels.map((_panel, at) => ({ left: 60 + 490 * (at % 2), top: 80 + 320 * Math.floor(at / 2) }));

const axisText = { color: '#444', fontSize: 11 };

const axisOf = (gridIndex: number, name: string) =>
  ({ type: 'log', gridIndex, name, nameGap: 24, nameLocation: 'middle', axisLabel: axisText }) as const;

/** How each engine's figures grow with the number of documents, in SVG; both axes are logarithmic. */
export const plotGrowth = (outcomes: readonly Outcome[]): string => {
  const engines = [...new Set(outcomes.map(({ engine }) => engine))];
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    color: colors,
    legend: { top: 8, data: engines },
    title: panels.map(({ title: text }, at) => ({
      text,
      left: places[at]?.left,
      top: (places[at]?.top ?? 0) - 30,
      textStyle: { fontSize: 13 },
    })),
    grid: places.map((place) => ({ ...place, ...grid })),
    xAxis: panels.map((_panel, at) => ({ ...axisOf(at, at > 1 ? 'documents' : ''), min: 'dataMin' })),
    yAxis: panels.map((_panel, at) => axisOf(at, '')),
    series: panels.flatMap(({ valueOf }, at) =>
      engines.map((name) => ({
        type: 'line',
        name,
        xAxisIndex: at,
        yAxisIndex: at,
        lineStyle: { width: name === engines[0] ? 4 : 2 },
        data: outcomes.flatMap(({ engine, documents, score }) =>
          engine === name && score !== null ? [[documents, valueOf(score)]] : [],
        ),
      })),
    ),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};
