import type { Quantity } from '../text/quantity.ts';
import type { Anchor } from './anchor.ts';
import { type Candidate, cuesIn } from './candidate.ts';
import { claimMetric } from './claim-metric.ts';
import { ellipticMeasure } from './elliptic-measure.ts';
import { inherit } from './inherit.ts';
import { measureOf } from './measure.ts';
import { type Measure, measured } from './measured.ts';
import type { Memory } from './memory.ts';
import type { Reading, Sentence } from './reading.ts';
import { classifierOf, type State } from './state.ts';
import { type Attached } from './scene.ts';
import { isStockMove, signOfMove, tradingDay } from './stock-move.ts';
import { attachSubject } from './subject.ts';
import type { Cell } from './tables.ts';
import type { Told } from './told.ts';

const attachedTo = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  measure: Measure | null,
  candidates: readonly Candidate[],
  memory: Memory,
  anchor: Anchor,
): Attached | null => attachSubject({ reading, sentence, quantity, measure, candidates, memory, anchor });

/** "腾讯则只有七个": a classifier without its noun counts what was counted before. */
const isBareCount = (reading: Reading, { noun }: Quantity): boolean =>
  noun === undefined || /^[个家台名项份位]$/u.test(reading.text.slice(noun.start, noun.end));

const inCell = ({ subject, subjectSpan }: Cell): Attached => ({
  subjects: [subject],
  span: subjectSpan,
  rule: 'table',
});

/** "Honor (3 %, +67 %) et Motorola (5 %)": a figure without a sign goes on from the last one without. */
const unsigned = (reading: Reading, told: readonly Told[], quantity: Quantity): Told | undefined => {
  const isSigned =
    /[+-]$/u.test(reading.text.slice(Math.max(0, quantity.span.start - 1), quantity.span.start)) ||
    /^[+-]/u.test(reading.text.slice(quantity.span.start));
  const last = told.at(-1);
  const plain = told.findLast((one) => one.measure?.rule.startsWith('signed') !== true);
  return isSigned ||
    last?.measure?.rule.startsWith('signed') !== true ||
    plain?.quantity.kind !== quantity.kind ||
    !/\(\s*$/u.test(reading.text.slice(0, quantity.outer.start).slice(-3))
    ? last
    : plain;
};

/** "The stock closed higher" behind a word on a rival: the article's own company is meant. */
const ofShares = (reading: Reading, sentence: Sentence, attached: Attached, anchor: Anchor): Attached =>
  anchor.company === null ||
  /^(?:they|it)(?!\p{L})/iu.test(reading.text.slice(sentence.span.start, sentence.span.start + 8)) ||
  reading.text.startsWith('该股', sentence.span.start) ||
  sentence.mentions.some((mention) => mention.kind === 'company')
    ? attached
    : { subjects: [{ type: 'company', id: anchor.company }], span: null, rule: 'title-company' };

/** "They have gained 31 % since January", behind a sentence on shares. */
const goesOnShares = (reading: Reading, { span }: Sentence, measure: Measure | null, state: State): boolean =>
  state.isOnShares &&
  measure?.head === null &&
  measure.rule === 'moved' &&
  /^(?:they|it|the stock|elles?|ils?|il)(?!\p{L})/iu.test(reading.text.slice(span.start, span.start + 12));

const movedShare = (reading: Reading, sentence: Sentence, quantity: Quantity, attached: Attached): Told => {
  const sign = signOfMove(sentence, quantity);
  const measure = measured('level', { metric: 'other', span: quantity.span }, sign, 'stock-move');
  return { quantity, measure, attached, metric: 'other', period: tradingDay(reading, sentence, quantity) };
};

export const tell = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
  state: State,
  anchor: Anchor,
): readonly Told[] => {
  const told: Told[] = [];
  for (const quantity of sentence.quantities) {
    const before = unsigned(reading, told, quantity);
    const cell = anchor.cells.get(quantity);
    const measure =
      cell?.measure ??
      ellipticMeasure(reading, sentence, quantity, told) ??
      inherit(reading, sentence, measureOf(reading, sentence, quantity), quantity, before, state);
    const attached =
      cell === undefined
        ? attachedTo(reading, sentence, quantity, measure, candidates, state.memory, anchor)
        : inCell(cell);
    const subject = attached?.subjects[0];
    if (attached === null || subject === undefined) continue;
    if (
      cell === undefined &&
      (isStockMove(sentence, quantity, measure) || goesOnShares(reading, sentence, measure, state))
    ) {
      told.push(movedShare(reading, sentence, quantity, ofShares(reading, sentence, attached, anchor)));
      continue;
    }
    const counted = claimMetric(reading, sentence, quantity, measure, subject, anchor);
    const metric =
      counted ??
      (quantity.kind === 'count'
        ? before?.quantity.kind === 'count'
          ? before.metric
          : isBareCount(reading, quantity) && state.count?.classifier === classifierOf(reading, quantity)
            ? state.count.metric
            : 'other'
        : null);
    if (metric === null) continue;
    if (
      metric === 'rank' &&
      cuesIn(sentence, 'aspires', { start: sentence.span.start, end: quantity.outer.start }).length > 0
    )
      continue;
    const last = told.at(-1);
    const isLevelOf =
      metric === 'units' && last?.metric === 'market-growth' && measure?.rule === 'level-reached-paired';
    if (isLevelOf && last !== undefined) told[told.length - 1] = { ...last, metric: 'units-growth' };
    told.push({ quantity, measure, attached, metric, ...(cell?.period == null ? {} : { period: cell.period }) });
  }
  return told;
};
