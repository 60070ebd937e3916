import { Big } from 'big.js';

import { matchesOf } from '../../text/matches-of.ts';
import { digitRun, plain, readDigits, times, type Numeral } from './numeral.ts';
import { anyOf, keyOf, letter, matchAt } from './pattern.ts';

/** How a language of the Latin script writes numbers. */
export interface NumeralWords {
  readonly decimal: '.' | ',';
  /** one … ninety; 0.5 for "and a half". */
  readonly units: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  /** Hundreds and scales that stand without a number before them: French "cent", "mille". */
  readonly openers: readonly string[];
  /** Written out, with or without a space before: million, bn, Mds. */
  readonly scales: Readonly<Record<string, string>>;
  /** Single letters: 5m. Case counts. */
  readonly letters: Readonly<Record<string, string>>;
  /** Source: what may stand between digits and such a letter. */
  readonly letterLink: string;
  /** Between the words of one number: and, et. */
  readonly and: string;
  /** Words that are one (or a half) before a scale only: a, half a. */
  readonly articles: Readonly<Record<string, number>>;
  /** Half of the scale just named: "2 milliards et demi". */
  readonly halves: readonly string[];
}

interface Sum {
  readonly total: Big;
  readonly current: Big;
  readonly scale: Big;
}

const zero: Sum = { total: new Big(0), current: new Big(0), scale: new Big(1) };

const orOne = (n: Big): Big => (n.eq(0) ? new Big(1) : n);

/** 20 after 4 is quatre-vingts; units follow tens, tens follow hundreds, and "two three" is no number. */
const withUnit = ({ total, current, scale }: Sum, n: number): Sum | undefined => {
  const rest = current.mod(100).toNumber();
  if (n === 20 && rest === 4) return { total, current: current.minus(4).plus(80), scale };
  const fits = n < 1 || (n < 10 ? rest % 10 === 0 : n < 20 ? rest === 0 || rest === 60 || rest === 80 : rest === 0);
  return fits ? { total, current: current.plus(n), scale } : undefined;
};

const withScale = ({ total, current, scale }: Sum, times: Big): Sum =>
  scale.gt(1) && times.gt(scale)
    ? { total: orOne(total.plus(current)).times(times), current: zero.current, scale: times }
    : { total: total.plus(orOne(current).times(times)), current: zero.current, scale: times };

const keyed = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, value]) => [keyOf(word), value] as const));

/** Finds the numbers of a text in order, digits and words, with their scales. */
export const latinNumerals = (words: NumeralWords): ((text: string) => readonly Numeral[]) => {
  const units = keyed(words.units);
  const scales = keyed(words.scales);
  const articles = keyed(words.articles);
  const hundreds = new Set(words.hundred.map(keyOf));
  const halves = new Set(words.halves.map(keyOf));

  const scaleWord = anyOf(Object.keys(words.scales));
  // Digits may touch the word that scales them: 5bn.
  const scaleAfter = new RegExp(`[ -]?(${anyOf(Object.keys(words.scales), ['right'])})`, 'iy');
  const letterAfter = new RegExp(`${words.letterLink}([${Object.keys(words.letters).join('')}])(?![${letter}])`, 'y');
  const halfAfter = words.halves.length > 0 ? new RegExp(` (${anyOf(words.halves)})`, 'iy') : undefined;

  const unitWord = anyOf([...Object.keys(words.units), ...words.openers]);
  const piece = anyOf([
    ...Object.keys(words.units),
    ...words.hundred,
    ...Object.keys(words.scales).filter((word) => word.length > 3),
    ...words.halves,
  ]);
  const opening = `(?:${unitWord}|${anyOf(Object.keys(words.articles))}(?=[ -](?:${anyOf(words.hundred)}|${scaleWord})))`;
  const run = `${opening}(?:[ -](?:${words.and}[ -])?${piece}){0,16}`;
  const pieces = new RegExp(`${anyOf(Object.keys(words.articles))}|${piece}`, 'gi');
  const number = new RegExp(`(${digitRun})|${run}`, 'gi');

  const add = (sum: Sum, word: string): Sum | undefined => {
    const key = keyOf(word);
    const scale = scales.get(key);
    if (scale !== undefined) return withScale(sum, new Big(scale));
    if (hundreds.has(key)) return { ...sum, current: orOne(sum.current).times(100) };
    if (halves.has(key)) return { ...sum, total: sum.total.plus(sum.scale.div(2)) };
    return withUnit(sum, units.get(key) ?? articles.get(key) ?? 0);
  };

  const readWords = (start: number, written: string): Numeral | undefined => {
    let sum: Sum | undefined = zero;
    for (const [word] of matchesOf(pieces, written)) sum = sum && add(sum, word);
    if (sum === undefined) return undefined;
    const value = sum.total.plus(sum.current);
    const scales = sum.current.eq(0) && sum.scale.gt(1) ? [plain(sum.scale)] : [];
    return { span: { start, end: start + written.length }, value: plain(value), scales, written: 'words' };
  };

  const scalesAt = (text: string, at: number): { readonly by: string; readonly end: number } => {
    const found = matchAt(scaleAfter, text, at);
    const scale = scales.get(keyOf(found?.[1] ?? ''));
    if (found === null || scale === undefined) return { by: '1', end: at };
    const rest = scalesAt(text, at + found[0].length);
    return { by: times(scale, rest.by), end: rest.end };
  };

  const readFigure = (text: string, start: number, written: string): Numeral | undefined => {
    const reading = readDigits(written, words.decimal);
    if (reading === undefined) return undefined;
    const end = start + written.length;
    const scaled = scalesAt(text, end);
    const mark = scaled.by === '1' ? matchAt(letterAfter, text, end) : null;
    const by = words.letters[mark?.[1] ?? ''] ?? scaled.by;
    if (by !== '1' && reading.only === 'amount') return undefined;
    const half = scaled.by !== '1' && halfAfter ? matchAt(halfAfter, text, scaled.end) : null;
    const base = half ? plain(new Big(reading.value).plus('0.5')) : plain(new Big(reading.value));
    return {
      span: { start, end: half ? scaled.end + half[0].length : mark ? end + mark[0].length : scaled.end },
      value: times(base, by),
      scales: by === '1' ? [] : [by],
      written: 'digits',
      ...(reading.only !== undefined && by === '1' && { only: reading.only }),
      ...(mark !== null && { loose: true }),
    };
  };

  return (text) =>
    matchesOf(number, text).flatMap((found) => {
      const numeral =
        found[1] === undefined ? readWords(found.index, found[0]) : readFigure(text, found.index, found[0]);
      return numeral ?? [];
    });
};
