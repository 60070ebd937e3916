import type { Comparator } from '../../text/quantity.ts';
import { anyOf, endingAt, keyOf, matchAt } from './pattern.ts';

/** Words that compare, by what they say of the number that they stand at. */
export type ComparatorWords = Readonly<Partial<Record<Comparator, readonly string[]>>> & {
  /** Words that only end like comparing ones: 通过, 合约. */
  readonly none?: readonly string[];
};

export interface Comparison {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
}

type Reader = (text: string, at: number) => Comparison | undefined;

const comparators: readonly Comparator[] = ['eq', 'approx', 'lt', 'le', 'gt', 'ge'];

const tableOf = (words: ComparatorWords): ReadonlyMap<string, Comparator> =>
  new Map(comparators.flatMap((sign) => (words[sign] ?? []).map((word) => [keyOf(word), sign] as const)));

const phrasesOf = (words: ComparatorWords): readonly string[] =>
  comparators.flatMap((sign) => words[sign] ?? []).concat(words.none ?? []);

/** Reads the comparing words that end at a place; `link` is what may stand between them and the number. */
export const comparatorBefore = (words: ComparatorWords, link: string): Reader => {
  const table = tableOf(words);
  const read = endingAt(phrasesOf(words), link);
  return (text, at) => {
    const [, word = '', between = ''] = read(text, at) ?? [];
    const comparator = table.get(keyOf(word));
    return comparator && { comparator, start: at - between.length - word.length, end: at };
  };
};

/** Reads the comparing words that follow a place. */
export const comparatorAfter = (words: ComparatorWords): Reader => {
  const table = tableOf(words);
  const pattern = new RegExp(`[ ]?(${anyOf(phrasesOf(words))})`, 'iy');
  return (text, at) => {
    const found = matchAt(pattern, text, at);
    const comparator = table.get(keyOf(found?.[1] ?? ''));
    return found && comparator ? { comparator, start: at, end: at + found[0].length } : undefined;
  };
};

/** Words that compare from farther off: « 25 % du capital environ », 约占全年预算的39%. Sources of patterns. */
export interface FarWords {
  /** Ends where the number begins. */
  readonly before: Readonly<Partial<Record<Comparator, string>>>;
  /** Begins where the number ends. */
  readonly after: Readonly<Partial<Record<Comparator, string>>>;
}

type Far = readonly (readonly [Comparator, RegExp])[];

/** Longer than what stands between far words and their number. */
const farthest = 64;

const patternsOf = (sources: FarWords['before'], shape: (source: string) => string): Far =>
  comparators.flatMap((sign) => {
    const source = sources[sign];
    return source === undefined ? [] : [[sign, new RegExp(shape(source), 'iu')] as const];
  });

/** Builds the reader of comparing words that stand apart from their number; `eq` where there are none. */
export const farComparator = (words: FarWords): ((text: string, start: number, end: number) => Comparator) => {
  const before = patternsOf(words.before, (source) => `(?:${source})$`);
  const after = patternsOf(words.after, (source) => `^(?:${source})`);
  return (text, start, end) => {
    const opening = text.slice(Math.max(0, start - farthest), start);
    const following = text.slice(end, end + farthest);
    return (
      before.find(([, pattern]) => pattern.test(opening))?.[0] ??
      after.find(([, pattern]) => pattern.test(following))?.[0] ??
      'eq'
    );
  };
};

/** "About more than 5 %" is more than 5 %: a bound says more than an estimate, an estimate more than nothing. */
const stronger = (a: Comparator, b: Comparator): Comparator => (a === 'eq' || (a === 'approx' && b !== 'eq') ? b : a);

interface Comparisons {
  readonly before: Reader;
  readonly after: Reader;
}

/** The comparator of what stands at `[start, end)`, with the stretch that its words cover. */
export const compareAround = ({ before, after }: Comparisons, text: string, start: number, end: number): Comparison => {
  const near = before(text, start);
  const far = near && before(text, near.start);
  const behind = after(text, end);
  const signs = [near, far, behind].flatMap((found) => found?.comparator ?? []);
  return {
    comparator: signs.reduce(stronger, 'eq'),
    start: far?.start ?? near?.start ?? start,
    end: behind?.end ?? end,
  };
};
