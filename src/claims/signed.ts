import type { Quantity } from '../text/quantity.ts';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

const negated = (value: string): string => (value.startsWith('-') ? value : `-${value}`);

const losing =
  /\bloss|\blost|\blos[ei]|\bble(?:d|eding)|\bbur(?:n|nt|ned|ns|ning)\b|\bdeficit|\bin the red\b|\bperte|\bperdu|\bdéficit|dans le rouge|亏/iu;

/** Words of a loss in the head ("net loss"), or between it and the amount (归母净利润亏掉23.5亿元). */
const isLoss = (reading: Reading, { quantity, measure }: Told): boolean => {
  if (measure?.head !== 'profit' || measure.headSpan === null) return false;
  const { start, end } = measure.headSpan;
  const isNear = end <= quantity.outer.start && quantity.outer.start - end <= 16;
  const words = reading.text.slice(start, isNear ? quantity.outer.start : end);
  return losing.test(words) && !/[,，;；]/u.test(words);
};

const lostBefore = /(?:\b(?:lost|loses?|losing|perdu|perd|perdent|fuir)|流失了?|减少了?|少了)\s?$/iu;

const lostBehind = /^\s?(?:fewer|de moins)\b/iu;

/** "Lost 970,000 subscribers", « 1 900 de moins »: a count that went. */
const isLostCount = (reading: Reading, { quantity: { kind, outer, span }, metric }: Told): boolean =>
  kind === 'count' &&
  metric === 'other' &&
  (lostBefore.test(reading.text.slice(Math.max(0, outer.start - 12), outer.start)) ||
    lostBehind.test(reading.text.slice(span.end, span.end + 12)));

/** « ne détiennent plus que 15 % »: no more than is left, not more than. */
const isAllThatIsLeft = (reading: Reading, { comparator, outer }: Quantity): boolean =>
  reading.language === 'fr' &&
  comparator === 'gt' &&
  reading.text.startsWith('plus que', outer.start) &&
  /\bn(?:e |')/u.test(reading.text.slice(Math.max(0, outer.start - 28), outer.start));

/** "Its share edged up to 71 %", "taking the total up to": where a level moved, not the most it may be. */
const isMovedUpTo = (reading: Reading, { comparator, outer }: Quantity): boolean =>
  comparator === 'le' &&
  reading.text.startsWith('up to', outer.start) &&
  /\b(?:edged|inched|crept|moved|went|rose|climbed|ticked|nudged|share|total|figure|number|tally|count|revenue|sales|headcount|stake|it|them)\s+$/iu.test(
    reading.text.slice(Math.max(0, outer.start - 12), outer.start),
  );

/** 盘中站上1595.88元: a figure to the last digit is where it came to, no bound. */
const isExact = (reading: Reading, { comparator, outer, span, value }: Quantity): boolean =>
  comparator === 'gt' &&
  /^(?:站上|冲上|首破)/u.test(reading.text.slice(outer.start, span.start)) &&
  value.replace(/^0\.|[.-]|0+$/g, '').length > 2;

export const compared = (reading: Reading, quantity: Quantity): Quantity =>
  isAllThatIsLeft(reading, quantity) || isMovedUpTo(reading, quantity) || isExact(reading, quantity)
    ? { ...quantity, comparator: 'eq' }
    : quantity;

export const signed = (reading: Reading, told: Told): Quantity => {
  const { quantity, measure, metric } = told;
  const isMoved =
    measure !== null &&
    (measure.relation !== 'level' || ['unrelated-moved', 'stock-move'].includes(measure.rule)) &&
    ['percent', 'points', 'money'].includes(quantity.kind);
  const isPrice = measure?.rule === 'stock-move' && quantity.kind === 'money';
  // "-1% to +1%" has its signs.
  const isSigned = quantity.high !== undefined && quantity.value.startsWith('-');
  const falls = isMoved && measure.sign === -1 && !isPrice && !isSigned;
  return falls || (metric === 'profit' && isLoss(reading, told)) || isLostCount(reading, told)
    ? {
        ...quantity,
        value: negated(quantity.value),
        ...(quantity.high === undefined ? {} : { high: negated(quantity.high) }),
      }
    : quantity;
};
