import { wordsBetween, type Amount } from './amount.ts';
import type { RangeWords } from './grammar.ts';
import { isLess, isYear, times } from './numeral.ts';
import { endingAt } from './pattern.ts';

type Joint = 'range' | 'move' | 'rate' | 'none';

type JointReader = (text: string, a: Amount, b: Amount) => { readonly joint: Joint; readonly start: number };

/** Longer than any joining word. */
const farthest = 8;

/** A dash always joins a range, even after "from". */
const marks = /^[-–—~]+$/;

const opensWith = (words: readonly string[]): ReturnType<typeof endingAt> => endingAt(words, ' ?');

/** "Grew 15% to 18%" is a forecast's range, "rose 2% to 33%" a change and a level; with money it is always the latter. */
const isLevel = (a: Amount, b: Amount): boolean =>
  a.unit?.kind === 'money' || (Number(a.numeral.value) !== 0 && isLess(times(a.numeral.value, '2.5'), b.numeral.value));

/** "-1% to +1%", « +6 ou +7 % »: the sign of the second amount joins nothing where the first has one. */
const withoutSign = (text: string, a: Amount, between: string): string =>
  /^[+-]/.test(text.slice(Math.max(0, a.span.start - 1), a.span.end).trimStart())
    ? between.replace(/\s*\+$/, '')
    : between;

/** "1100万辆至1150万辆": a classifier that both amounts carry joins nothing. */
const withoutRepeated = (text: string, b: Amount, words: string): string => {
  const classifier = /^([辆台部家个张人件块片])[至到~～-]/u.exec(words)?.[1];
  return classifier !== undefined && text.startsWith(classifier, b.span.end) ? words.slice(classifier.length) : words;
};

/** Reads how two amounts that follow each other are joined, and where the words that open a range begin. */
export const jointReader = ({ joins, pairs, rates, moves, starts, changes, spans }: RangeWords): JointReader => {
  const joining = new Set(joins);
  const trading = new Set(rates);
  const pairing = new Map(pairs.map(([openers, join]) => [join, opensWith(openers)] as const));
  const moving = opensWith(moves);
  const starting = opensWith(starts);
  const changing = opensWith(changes);
  const spanning = opensWith(spans);

  const isMove = (text: string, a: Amount, b: Amount): boolean => {
    const { start } = a.span;
    if (moving(text, start) !== null) return true;
    if (!a.unit) return false;
    return starting(text, start) !== null || (changing(text, start) !== null && isLevel(a, b));
  };

  return (text, a, b) => {
    const { start } = a.span;
    if (b.span.start - a.span.end > farthest) return { joint: 'none', start };
    const words = withoutRepeated(text, b, withoutSign(text, a, wordsBetween(text, a, b)));
    if (trading.has(words) && a.unit?.kind === 'money' && b.unit?.kind === 'money') return { joint: 'rate', start };
    const pair = pairing.get(words);
    const opener = pair?.(text, start)?.[0];
    if (opener !== undefined) return { joint: 'range', start: start - opener.length };
    if (!marks.test(words) && !joining.has(words)) return { joint: 'none', start };
    if (marks.test(words)) return { joint: 'range', start };
    const span = spanning(text, start)?.[0];
    if (span !== undefined) return { joint: 'range', start: start - span.length };
    return { joint: isMove(text, a, b) ? 'move' : 'range', start };
  };
};

const sameUnit = (a: Amount, b: Amount): boolean =>
  a.unit === undefined || b.unit === undefined || (a.unit?.unit === b.unit?.unit && a.unit?.worth === b.unit?.worth);

/** The first of two joined amounts in the terms of both: "5 to 7 billion dollars" begins at 5 billion dollars. */
export const completed = (a: Amount, b: Amount): Amount | undefined => {
  if (a.unit === null || b.unit === null || !sameUnit(a, b)) return undefined;
  if (a.unit === undefined && isYear(a.numeral)) return undefined;
  // "grew 5 % to 47 million units" is a growth and a level; only a currency before the first is the second's too.
  if (a.unit !== undefined && a.unit.kind !== 'money' && b.unit === undefined) return undefined;
  // "multiplié par plus de quatre à 76,7 millions"
  if (a.unit === undefined && a.numeral.written !== b.numeral.written && b.numeral.scales.length > 0) return undefined;
  const shared = a.numeral.scales.length === 0 ? b.numeral.scales : [];
  const by = shared.find((scale) => isLess(times(a.numeral.value, scale), b.numeral.value));
  if (shared.length > 0 && by === undefined) return undefined;
  const value = times(a.numeral.value, by ?? '1');
  return { ...a, unit: a.unit ?? b.unit, numeral: { ...a.numeral, value } };
};

export const isRising = (a: Amount, b: Amount): boolean => isLess(a.numeral.value, b.numeral.value);
