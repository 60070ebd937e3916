import { sliceOf, type Span } from '../../text/span.ts';
import type { QuantityGrammar } from './grammar.ts';
import { isLess, times, type Numeral } from './numeral.ts';
import { unitAfter, unitBefore, type Unit, type UnitFound, type UnitReader } from './unit.ts';

/** A number with the unit that stands at it; null where the unit forbids reading it, undefined where it has none. */
export interface Amount {
  readonly numeral: Numeral;
  readonly unit: Unit | null | undefined;
  readonly span: Span;
  readonly more: boolean;
}

/** Touching letters, dots, slashes or colons make the digits part of something else: GPT-4, 0700.HK, 24/7, 4:3. */
const touchesBefore = /(?<=[A-Za-zÀ-ÖØ-öø-ÿ0-9_@#&=?]|[A-Za-zÀ-ÖØ-öø-ÿ)][-./_]|\d[./_:,])/y;

const touchesAfter = /[A-Za-zÀ-ÖØ-öø-ÿ_^]|[./:,]\d/y;

/** Less clear: "30-year" and "9988.HK" are no numbers, "$5-a-share" is. */
const leansAfter = /[.-][A-Za-z]/y;

const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const isMoney = (found: UnitFound | undefined): boolean => found?.unit?.kind === 'money';

const isNamed = (found: UnitFound | undefined): boolean => isMoney(found) && found?.unit?.assumed !== true;

/** Of a currency before and one after the number the one that is named in full: $ 5 million HKD. */
const better = (before: UnitFound | undefined, after: UnitFound | undefined): Unit | null | undefined => {
  if (before === undefined) return after?.unit;
  if (before.unit === null || after?.unit === null) return null;
  if (!isMoney(before)) return before.unit;
  return isNamed(before) || !isNamed(after) ? before.unit : after?.unit;
};

const isAllowed = (numeral: Numeral, unit: Unit | null | undefined): boolean => {
  if (numeral.bare === true && unit && unit.kind !== 'money') return false;
  if (unit === null || unit === undefined) return true;
  // "Un euro", "one dollar" and 一元 are ways of speaking.
  if (numeral.written === 'words' && numeral.value === '1' && unit.kind === 'money') return false;
  if (unit.least !== undefined && isLess(numeral.value, unit.least)) return false;
  if (unit.most !== undefined && isLess(unit.most, numeral.value)) return false;
  if (numeral.only === 'percent') return unit.kind !== 'money';
  return numeral.only !== 'amount' || unit.kind === 'money';
};

interface UnitReaders {
  readonly before: UnitReader;
  readonly after: UnitReader;
  /** Ends at a sign that makes the number negative. */
  readonly minus: RegExp;
  readonly lateScale: RegExp;
}

/** "$20 $30", "rmb 10 usd 20": what touches the next number, or would be a second currency, is the next number's. */
const isOfNext = (text: string, found: UnitFound, hasPrefix: boolean): boolean =>
  /[^\p{L}]\d/u.test(text.slice(found.end - 1, found.end + 1)) ||
  (hasPrefix && /^ \d/.test(text.slice(found.end, found.end + 2)));

const signBefore = (minus: RegExp, text: string, at: number): number =>
  minus.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0;

/** A hyphen right behind the amount before joins the two: 60bn-65bn. */
const joins = (text: string, { span }: Numeral, floor: number): boolean =>
  floor > 0 && span.start === floor + 1 && text[floor] === '-';

/** Reads the units at a number; `floor` is where the amount before it ends, `null` where the digits are part of something else. */
const amountAt = (readers: UnitReaders, text: string, numeral: Numeral, floor: number): Amount | null => {
  const prefix = readers.before(text, numeral.span.start);
  const before = prefix && prefix.start >= floor ? prefix : undefined;
  if (before === undefined && !joins(text, numeral, floor) && isAt(touchesBefore, text, numeral.span.start))
    return null;
  const suffix = readers.after(text, numeral.span.end);
  const foreign = isMoney(before) && suffix?.unit?.kind !== 'money' && suffix?.unit !== null;
  const after =
    suffix === undefined || foreign || (isMoney(suffix) && isOfNext(text, suffix, before !== undefined))
      ? undefined
      : suffix;
  const end = after?.end ?? numeral.span.end;
  if (after === undefined && isAt(touchesAfter, text, end)) return null;
  if (before === undefined && after === undefined && isAt(leansAfter, text, end)) return null;
  const unit = isMoney(after) && isAt(readers.lateScale, text, end) ? null : better(before, after);
  if (!isAllowed(numeral, unit)) return null;
  const more = numeral.more === true || after?.more === true;
  const start = before?.start ?? numeral.span.start;
  const sign = signBefore(readers.minus, text, start);
  const value = sign > 0 ? times(numeral.value, '-1') : numeral.value;
  return { numeral: { ...numeral, value }, unit, span: { start: start - sign, end }, more };
};

/** Builds the reader of one language's numbers with their units, in order; the text is normalised. */
export const amountReader = (grammar: QuantityGrammar): ((text: string) => readonly Amount[]) => {
  const units = {
    before: unitBefore(grammar.unitsBefore),
    after: unitAfter(grammar.unitsAfter, grammar.unitLink),
    minus: new RegExp(`(?:${grammar.minus})$`, 'i'),
    lateScale: new RegExp(grammar.lateScale, 'iy'),
  };
  return (text) => {
    const found: Amount[] = [];
    for (const numeral of grammar.numerals(text)) {
      const floor = found.at(-1)?.span.end ?? 0;
      const amount = numeral.span.start < floor ? null : amountAt(units, text, numeral, floor);
      if (amount !== null) found.push(amount);
    }
    return found;
  };
};

export const wordsBetween = (text: string, a: Amount, b: Amount): string =>
  sliceOf(text, { start: a.span.end, end: b.span.start }).trim().toLowerCase();
