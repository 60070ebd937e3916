import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { CueKind, HeadHit } from './cue-hits.ts';
import type { Sentence } from './reading.ts';

/** A word that could say what a figure measures: a cue, or the name of a metric. */
export interface Tie {
  readonly span: Span;
  readonly cue: CueKind | 'head';
  readonly head: HeadHit | null;
}

/** The level metrics that each kind of figure can be in. */
const headsFor: Readonly<Record<Quantity['kind'], readonly MetricId[]>> = {
  percent: [
    'market-share',
    'market-size',
    'revenue',
    'revenue-contribution',
    'profit',
    'capex',
    'units',
    'price-change',
  ],
  points: ['market-share', 'price-change'],
  money: ['market-size', 'revenue', 'profit', 'capex', 'capex-commitment', 'price-change'],
  count: ['contract-count', 'servers', 'headcount', 'hires', 'units'],
  rank: ['rank'],
  multiple: [],
};

const tieKinds: readonly CueKind[] = [
  'up',
  'down',
  'growth',
  'yearOnYear',
  'reach',
  'from',
  'start',
  'hold',
  'unrelated',
  'ofMarket',
  'ofWorld',
  'ofOwn',
];

/** Every word of a sentence that could say what a figure of this kind measures, in order of place. */
export const tiesOf = (sentence: Sentence, kind: Quantity['kind']): readonly Tie[] =>
  [
    ...sentence.cues
      .filter((cue) => tieKinds.includes(cue.kind))
      .map((cue): Tie => ({ span: cue.span, cue: cue.kind, head: null })),
    ...sentence.heads
      .filter((head) => headsFor[kind].includes(head.metric))
      .map((head): Tie => ({ span: head.span, cue: 'head', head })),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
