import { wordsBetween, type Amount } from './amount.ts';
import type { RangeWords } from './grammar.ts';
import { isLess, times } from './numeral.ts';
import { anyOf, matchAt } from './pattern.ts';

export type Joint = 'range' | 'move' | 'none';

export type JointReader = (text: string, a: Amount, b: Amount) => { readonly joint: Joint; readonly start: number };

const endingIn = (words: readonly string[]): RegExp => new RegExp(`(?<=(${anyOf(words)}[ ]?))`, 'iy');

/** Reads how two amounts that follow each other are joined, and where the words that open a range begin. */
export const jointReader = ({ joins, pairs, moves }: RangeWords): JointReader => {
  const joining = new Set(joins);
  const pairing = new Map(pairs.map(([opener, join]) => [join, endingIn([opener])] as const));
  const moving = endingIn(moves);
  return (text, a, b) => {
    const { start } = a.span;
    const words = wordsBetween(text, a, b);
    const pair = pairing.get(words);
    const opener = pair && matchAt(pair, text, start)?.[1];
    if (opener !== undefined) return { joint: 'range', start: start - opener.length };
    if (!joining.has(words)) return { joint: 'none', start };
    return { joint: matchAt(moving, text, start) === null ? 'range' : 'move', start };
  };
};

const sameUnit = (a: Amount, b: Amount): boolean =>
  a.unit === undefined || b.unit === undefined || a.unit?.unit === b.unit?.unit;

/** The first of two joined amounts in the terms of both: "5 to 7 billion dollars" begins at 5 billion dollars. */
export const completed = (a: Amount, b: Amount): Amount | undefined => {
  if (a.unit === null || b.unit === null || !sameUnit(a, b)) return undefined;
  const shared = a.numeral.scales.length === 0 ? b.numeral.scales : [];
  const by = shared.find((scale) => isLess(times(a.numeral.value, scale), b.numeral.value));
  if (shared.length > 0 && by === undefined) return undefined;
  const value = times(a.numeral.value, by ?? '1');
  return { ...a, unit: a.unit ?? b.unit, numeral: { ...a.numeral, value } };
};

export const isRising = (a: Amount, b: Amount): boolean => isLess(a.numeral.value, b.numeral.value);
