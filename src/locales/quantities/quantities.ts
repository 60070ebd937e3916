import { normalise } from '../../text/normalise.ts';
import type { Quantity } from '../../text/quantity.ts';
import { amountReader, type Amount } from './amount.ts';
import { comparatorAfter, comparatorBefore, compareAround, farComparator } from './comparison.ts';
import type { QuantityGrammar } from './grammar.ts';
import { inBase, measureOf, quantityOf, type Measure } from './measure.ts';
import { merge } from './merge.ts';
import { phraseFinder, type Found } from './phrases.ts';
import type { Numeral } from './numeral.ts';
import { completed, isRising, jointReader } from './range.ts';
import { rankFinder } from './ranks.ts';

/** Addresses hold numbers that say nothing. */
const address = /(?:https?:\/\/|www\.)[!-~]+/gi;

const withoutAddresses = (text: string): string => text.replace(address, ({ length }) => ' '.repeat(length));

/** What may stand behind a number whose noun is left out: a mark, the end, a preposition. */
const nounless =
  /^[ \t]*(?:[-–—,.;:()|，。；、）（\n]|$|(?:on|in|by|from|at|last|during|for|to|and|en|au|à|d'ici|sur|contre|fin|de plus|de moins|un an)(?![\p{L}]))/u;

/** A number that counts something though no noun says what: with a scale ("4.42 billion") or its thousands set apart ("336,681"). */
const isTelling = (text: string, { scales, bare, loose, written, span }: Numeral): boolean =>
  bare !== true &&
  loose !== true &&
  (scales.length > 0 ||
    (written === 'digits' &&
      /^\d{1,3}(?:[, ]\d{3})+$/.test(text.slice(span.start, span.end)) &&
      nounless.test(text.slice(span.end, span.end + 24)) &&
      !/\d\s+$/.test(text.slice(Math.max(0, span.start - 3), span.start))));

/** "13.eight": a number that was turned into words by half says nothing for sure. */
const isBroken = (text: string, { span }: Numeral): boolean => /^\.\p{Ll}{2}/u.test(text.slice(span.end, span.end + 3));

/** Builds the reader of one language's quantities. It normalises for itself, so spans are the text's own. */
export const quantityReader = (grammar: QuantityGrammar): ((text: string) => readonly Quantity[]) => {
  const amountsOf = amountReader(grammar);
  const comparisons = {
    before: comparatorBefore(grammar.comparators.before, grammar.comparatorLink),
    after: comparatorAfter(grammar.comparators.after),
  };
  const farOf = farComparator(grammar.far);
  const jointOf = jointReader(grammar.ranges);
  const findRanks = rankFinder(grammar.ranks);
  const findPhrases = phraseFinder(grammar.phrases);

  const measureAt = (text: string, { unit, numeral }: Amount): Measure | undefined => {
    if (unit) return measureOf(unit);
    if (unit === null || numeral.only === 'percent') return undefined;
    // The noun of "50+ regions" or "300 or more stores" stands behind the comparing words.
    const end = comparisons.after(text, numeral.span.end)?.end ?? numeral.span.end;
    const noun = grammar.noun(text, { ...numeral, span: { ...numeral.span, end } });
    if (noun === undefined) return isTelling(text, numeral) ? { kind: 'count', unit: 'count' } : undefined;
    return { kind: 'count', unit: 'count', noun };
  };

  const single = (text: string, amount: Amount): Quantity | undefined => {
    const measure = measureAt(text, amount);
    if (measure === undefined) return undefined;
    const { span, numeral } = amount;
    if (isBroken(text, numeral)) return undefined;
    const comparison = compareAround(comparisons, text, span.start, span.end);
    if (numeral.bare === true && comparison.comparator === 'eq') return undefined;
    const behind = measure.noun && comparisons.after(text, measure.noun.end);
    const near = comparison.comparator === 'eq' ? (behind?.comparator ?? 'eq') : comparison.comparator;
    const stated = near === 'eq' ? farOf(text, comparison.start, Math.max(span.end, measure.noun?.end ?? 0)) : near;
    const comparator = amount.more && stated !== 'ge' ? 'gt' : stated;
    const end = Math.max(comparison.end, measure.noun?.end ?? 0, behind?.end ?? 0);
    return quantityOf(measure, {
      value: inBase(numeral.value, measure),
      comparator,
      span,
      outer: { start: comparison.start, end },
    });
  };

  const range = (text: string, low: Amount, high: Amount, opened: number): Quantity | undefined => {
    const span = { start: low.span.start, end: high.span.end };
    const comparison = compareAround(comparisons, text, opened, span.end);
    const measure = low.unit ? measureOf(low.unit) : measureAt(text, high);
    return (
      measure &&
      quantityOf(measure, {
        value: inBase(low.numeral.value, measure),
        high: inBase(high.numeral.value, measure),
        comparator: 'range',
        span,
        outer: { start: comparison.start, end: Math.max(comparison.end, measure.noun?.end ?? 0) },
      })
    );
  };

  const measured = (text: string): readonly Quantity[] => {
    const amounts = amountsOf(text);
    const result: (Quantity | undefined)[] = [];
    for (let i = 0; i < amounts.length; i += 1) {
      const amount = amounts[i];
      const next = amounts[i + 1];
      if (amount === undefined) continue;
      const { joint, start } = next ? jointOf(text, amount, next) : { joint: 'none', start: 0 };
      if (joint === 'rate' && amount.numeral.value === '1') {
        i += 1;
        continue;
      }
      const first = next && (joint === 'range' || joint === 'move') ? completed(amount, next) : undefined;
      if (first !== undefined && next !== undefined && joint === 'range' && isRising(first, next)) {
        result.push(range(text, first, next, start));
        i += 1;
      } else result.push(single(text, joint === 'move' ? (first ?? amount) : amount));
    }
    return result.filter((quantity) => quantity !== undefined);
  };

  const compared = (text: string, found: Found): Quantity => {
    const comparison = compareAround(comparisons, text, found.span.start, found.span.end);
    const near = comparison.comparator === 'eq' ? found.comparator : comparison.comparator;
    const stated = near === 'eq' ? farOf(text, comparison.start, comparison.end) : near;
    const comparator = found.kind === 'rank' ? found.comparator : stated;
    return { ...found, comparator, outer: { start: comparison.start, end: comparison.end } };
  };

  return (raw) => {
    const text = withoutAddresses(normalise(raw));
    const phrases = [...findRanks(text), ...findPhrases(text)].map((found) => compared(text, found));
    return merge([...measured(text), ...phrases]);
  };
};
