import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import { type Measure, measured } from './measured.ts';
import { cuesIn } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';
import type { State } from './state.ts';
import type { Told } from './told.ts';

const levels: Partial<Readonly<Record<MetricId, MetricId>>> = {
  units: 'units',
  revenue: 'revenue',
  profit: 'profit',
  capex: 'capex',
  'capex-commitment': 'capex',
  'market-size': 'market-size',
  'market-share': 'market-share',
};

const levelOf = (metric: MetricId): MetricId | null => levels[metric] ?? null;

/** What "grew 12 % to 3.4 billion" reached. */
const levelBehind: Partial<Readonly<Record<MetricId, MetricId>>> = {
  'revenue-growth': 'revenue',
  'profit-growth': 'profit',
  'capex-growth': 'capex',
  'market-growth': 'market-size',
};

/** "增速由19.3%放缓至11.3%", "margin fell from 73 % to 60 %": both ends measure one thing. */
const isReachedFromStart = (measure: Measure, last: Measure): boolean =>
  last.rule === 'start' && measure.rule === 'level-reached' && (last.relation === 'growth' || last.head === 'other');

/** "Headcount was 72,404, an increase of 9 %": a count's growth is no growth of sales. */
const isGrowthOfCount = (reading: Reading, measure: Measure, quantity: Quantity, before: Told): boolean =>
  measure.head === null &&
  measure.relation === 'growth' &&
  before.quantity.kind === 'count' &&
  (['headcount', 'servers', 'hires', 'contract-count'].includes(before.metric) ||
    (before.metric === 'other' && before.measure !== null)) &&
  quantity.outer.start - before.quantity.span.end <= 40 &&
  !/[.;。；]/u.test(reading.text.slice(before.quantity.span.end, quantity.outer.start));

const ofMarket: readonly MetricId[] = ['market-size', 'market-growth', 'units', 'units-growth'];

const partOf = (whole: MetricId): MetricId => (ofMarket.includes(whole) ? 'market-share' : 'revenue-contribution');

/** "净收入145亿元，同比多了5.1%，其中手游占72%": a part of what was told right before. */
const isOfWhich = (reading: Reading, before: Told, quantity: Quantity): boolean =>
  ['revenue', 'revenue-growth', ...ofMarket].includes(before.metric) &&
  quantity.kind === 'percent' &&
  /^\s?[,，;；]?\s?\)?\s?[,，;；]?\s?(?:其中|of which|dont)/u.test(
    reading.text.slice(before.quantity.outer.end, quantity.outer.start),
  );

const summed =
  /\b(?:number|figure|range|total|bill|budget|guidance|forecast|estimate|tally|target)\b|预期|指引|预算|fourchette|prévision|objectif|budget|enveloppe|其中的|\bof (?:that|this|which)\b/iu;

/** "Amazon's number was 34 billion", "It now expects 125 billion": an amount with no words of its own that looks back at the last one. */
const goesOn = (
  reading: Reading,
  sentence: Sentence,
  measure: Measure | null,
  quantity: Quantity,
  index: number,
): boolean =>
  quantity.kind === 'money' &&
  sentence.index - index <= 2 &&
  (measure === null || (measure.head === null && measure.rule === 'level-reached')) &&
  cuesIn(sentence, 'unrelated', sentence.span).length === 0 &&
  (summed.test(reading.text.slice(sentence.span.start, quantity.outer.start)) ||
    cuesIn(sentence, 'forecast', { start: sentence.span.start, end: quantity.outer.start }).length > 0);

/** "36 % of DRAM revenue, ahead of Samsung, which slipped to 34 %": the whole that the first share is of is the second one's too. */
const isOfSameWhole = (measure: Measure, before: Told): boolean =>
  before.metric === 'market-share' &&
  measure.rule === 'level-reached' &&
  measure.head === 'other' &&
  measure.headSpan !== null &&
  measure.headSpan.start >= before.quantity.span.end &&
  measure.headSpan.start - before.quantity.span.end <= 32;

/** "Net income more than doubled to 420 billion": what the multiple is of is what was reached. */
const ofMultiplied = (sentence: Sentence, measure: Measure, quantity: Quantity, before: Told): Measure | null => {
  if (before.quantity.kind !== 'multiple' || quantity.kind !== 'money') return null;
  if (quantity.outer.start - before.quantity.span.end > 16 || (measure.head !== null && measure.head !== 'other'))
    return null;
  const head = sentence.heads.findLast(
    ({ span, metric }) =>
      span.end <= before.quantity.outer.start && ['revenue', 'profit', 'capex', 'market-size'].includes(metric),
  );
  return head === undefined ? null : { ...measure, head: head.metric, headSpan: head.span, rule: 'level-of-growth' };
};

/** Guidance that names nothing is of sales, whatever profit or loss was told last. */
const carriedAmount = (reading: Reading, { span }: Sentence, measure: Measure): Measure =>
  measure.head === 'profit' && /guidance|outlook|指引|prévision/iu.test(reading.text.slice(span.start, span.end))
    ? { ...measure, head: 'revenue', headSpan: null }
    : measure;

/** "Lost a third of its shipments and fell back to 6 %": a percentage that a change of volumes ends at is a share, where shares are told. */
const isShareReached = (measure: Measure, quantity: Quantity, before: Told): boolean =>
  quantity.kind === 'percent' &&
  measure.rule === 'level-reached' &&
  (measure.head === null || measure.head === 'other' || measure.head === 'units') &&
  ['units-growth', 'units'].includes(before.metric);

/** A figure with no words of its own takes those of the one before it: "Amazon 33 %, Microsoft 23 %", "grew 62 % to 10.7 billion". */
export const inherit = (
  reading: Reading,
  sentence: Sentence,
  measure: Measure | null,
  quantity: Quantity,
  before: Told | undefined,
  state: State,
): Measure | null => {
  const carried = state.share;
  const last = before?.measure ?? null;
  if (before === undefined && state.amount !== null && goesOn(reading, sentence, measure, quantity, state.amount.index))
    return {
      ...carriedAmount(reading, sentence, state.amount.measure),
      relation: 'level',
      sign: 1,
      rule: 'carried-amount',
    };
  if (measure !== null && before !== undefined && isGrowthOfCount(reading, measure, quantity, before))
    return { ...measure, head: 'other', rule: 'growth-of-count' };
  if (measure !== null && before !== undefined) {
    const multiplied = ofMultiplied(sentence, measure, quantity, before);
    if (multiplied !== null) return multiplied;
  }
  if (last === null || before === undefined) {
    if (measure?.head === null && measure.rule === 'moved' && state.isOnStocks)
      return { ...measure, relation: 'level', head: 'other', rule: 'unrelated-moved' };
    if (measure === null && quantity.kind === 'percent' && carried !== null) return { ...carried, rule: 'carried' };
    const isBareLevel =
      measure !== null && measure.head === null && measure.relation === 'level' && quantity.kind === 'percent';
    return isBareLevel && carried !== null
      ? { ...measure, head: carried.head, rule: `${measure.rule}-carried` }
      : measure;
  }
  if (measure !== null && isOfSameWhole(measure, before)) return { ...last, rule: 'level-reached-paired' };
  if (carried !== null && measure !== null && isShareReached(measure, quantity, before))
    return { ...carried, relation: 'level', sign: 1, rule: 'level-reached-carried' };
  if (measure !== null && isReachedFromStart(measure, last)) return { ...last, rule: 'level-reached-paired' };
  if (measure?.rule === 'level-reached' && measure.head === null && last.relation === 'growth') {
    const head = levelBehind[before.metric];
    const gap = reading.text.slice(before.quantity.span.end, quantity.outer.start);
    if (head !== undefined && quantity.kind === 'money' && gap.length <= 60)
      return { ...measure, head, rule: 'level-of-growth' };
  }
  if (measure?.rule === 'signed-bracket')
    return { ...measure, head: before.metric === 'market-share' ? null : levelOf(before.metric) };
  if ((measure === null || measure.rule === 'held') && isOfWhich(reading, before, quantity))
    return measured('level', { metric: partOf(before.metric), span: quantity.span }, 1, 'part-of-which');
  if (
    measure?.head === null &&
    measure.relation === 'growth' &&
    last.head === 'other' &&
    last.rule.startsWith('unrelated') &&
    /^[^。;；.]{0,12}$/u.test(reading.text.slice(before.quantity.outer.end, quantity.outer.start))
  )
    return { ...measure, head: 'other', rule: 'growth-of-unrelated' };
  if (
    measure?.rule === 'held' &&
    last.head === 'revenue-contribution' &&
    measure.headSpan !== null &&
    !/share|part|份额|占有/iu.test(reading.text.slice(measure.headSpan.start, measure.headSpan.end))
  )
    return { ...last, rule: 'held-listed' };
  if (
    measure?.rule === 'share-of-market' &&
    before.metric === 'revenue' &&
    measure.headSpan !== null &&
    /^(?:of the|du|的)?\s*total$/iu.test(reading.text.slice(measure.headSpan.start, measure.headSpan.end))
  )
    return { ...measure, head: 'revenue-contribution', rule: 'share-of-own' };
  if (measure === null && before.quantity.kind === quantity.kind)
    return { ...last, rule: `${last.rule.replace(/^base.*|-listed$/, '')}-listed` };
  if (measure === null)
    return last.relation === 'level' || last.head === 'market-share'
      ? null
      : { ...last, relation: 'level', sign: 1, rule: 'paired' };
  if (measure.rule === 'base' && measure.head === null && before.quantity.kind === quantity.kind)
    return { ...last, rule: 'base' };
  if (measure.head !== null || last.head === null || last.head === 'other') return measure;
  const isAnaphoric = /\b(?:this|that|cela|ce qui|which)\b|[这该]/u.test(
    reading.text.slice(before.quantity.span.end, quantity.outer.start),
  );
  if (last.head === 'market-share' && measure.relation === 'growth' && !isAnaphoric) return measure;
  return { ...measure, head: last.head, headSpan: last.headSpan, rule: `${measure.rule}-paired` };
};
