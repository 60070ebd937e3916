import type { QuantityKind } from '../../text/quantity.ts';
import { anyOf, endingAt, keyOf, matchAt } from './pattern.ts';

/** What a number is measured in. */
export interface Unit {
  readonly kind: Exclude<QuantityKind, 'count' | 'rank'>;
  /** As in `Quantity.unit`. */
  readonly unit: string;
  /** The words leave the currency open. */
  readonly assumed?: boolean;
  /** One of these in units of `unit`: 0.01 for a basis point or a cent. */
  readonly worth?: string;
  /** Smallest number the word can follow as a unit ("won" is a verb, too). */
  readonly least?: string;
  /** Largest number the word can follow as a unit (an index falls by hundreds of points, a share does not). */
  readonly most?: string;
  /** Only in small letters: BP and PC are not bp and pc. */
  readonly small?: boolean;
  /** Only as written, where small letters are another word: TRY and COP are not try and cop. */
  readonly exact?: boolean;
}

/** `null`: known words that make the number something that is not read, as a currency left open (pesos). */
export type UnitEntry = readonly [Unit | null, readonly string[]];

export interface UnitFound {
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  /** Says that the number is exceeded: 5亿多元. */
  readonly more: boolean;
}

export type UnitReader = (text: string, at: number) => UnitFound | undefined;

const tableOf = (entries: readonly UnitEntry[]): ReadonlyMap<string, Unit | null> =>
  new Map(entries.flatMap(([unit, words]) => words.map((word) => [keyOf(word), unit] as const)));

const isWritten = (unit: Unit | null, word: string, words: ReadonlySet<string>): boolean =>
  (unit?.small !== true || word === word.toLowerCase()) && (unit?.exact !== true || words.has(word));

const wordsOf = (entries: readonly UnitEntry[]): readonly string[] => entries.flatMap(([, words]) => words);

/** Reads a unit that ends where the number begins: US$, RMB, 百分之. */
export const unitBefore = (entries: readonly UnitEntry[]): UnitReader => {
  const table = tableOf(entries);
  // Digits may touch the word: RMB200, and below 200USD.
  const words = wordsOf(entries);
  const written = new Set(words);
  const read = endingAt(words, ' {0,2}', ['left']);
  const lastMarks = new Set(words.flatMap((word) => [word.slice(-1).toLowerCase(), word.slice(-1).toUpperCase()]));
  const mayEndAt = (text: string, at: number): boolean =>
    lastMarks.has(text[at - 1] ?? '') ||
    (text[at - 1] === ' ' && (lastMarks.has(text[at - 2] ?? '') || text[at - 2] === ' '));
  return (text, at) => {
    const [whole, word] = mayEndAt(text, at) ? (read(text, at) ?? []) : [];
    if (whole === undefined || word === undefined) return undefined;
    const unit = table.get(keyOf(word)) ?? null;
    return isWritten(unit, word, written) ? { unit, start: at - whole.length, end: at, more: false } : undefined;
  };
};

/** Reads a unit that follows the number; `link` is the pattern of what may stand between ("de", 多). */
export const unitAfter = (entries: readonly UnitEntry[], link: string): UnitReader => {
  const table = tableOf(entries);
  const written = new Set(wordsOf(entries));
  const pattern = new RegExp(`(${link})(${anyOf([...written], ['right'])})`, 'iy');
  return (text, at) => {
    const found = matchAt(pattern, text, at);
    if (found === null) return undefined;
    const [whole, between = '', word = ''] = found;
    const unit = table.get(keyOf(word)) ?? null;
    if (!isWritten(unit, word, written)) return undefined;
    return { unit, start: at, end: at + whole.length, more: /[多余]/.test(between) };
  };
};
