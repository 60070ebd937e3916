import type { Quantity } from '../text/quantity.ts';
import type { Measure } from './measured.ts';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

const negated = (value: string): string => (value.startsWith('-') ? value : `-${value}`);

const isLoss = (reading: Reading, measure: Measure | null): boolean =>
  measure?.head === 'profit' &&
  measure.headSpan !== null &&
  /loss|lost|los[ei]|ble(?:d|eding)|perte|perdu|亏损/iu.test(
    reading.text.slice(measure.headSpan.start, measure.headSpan.end),
  );

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

export const signed = (reading: Reading, { quantity, measure, metric }: Told): Quantity => {
  const isMoved =
    measure !== null &&
    (measure.relation !== 'level' || ['unrelated-moved', 'stock-move'].includes(measure.rule)) &&
    ['percent', 'points', 'money'].includes(quantity.kind);
  const isPrice = measure?.rule === 'stock-move' && quantity.kind === 'money';
  // "-1% to +1%" has its signs.
  const isSigned = quantity.high !== undefined && quantity.value.startsWith('-');
  const falls = isMoved && measure.sign === -1 && !isPrice && !isSigned;
  return falls || (metric === 'profit' && isLoss(reading, measure))
    ? {
        ...quantity,
        value: negated(quantity.value),
        ...(quantity.high === undefined ? {} : { high: negated(quantity.high) }),
      }
    : quantity;
};
