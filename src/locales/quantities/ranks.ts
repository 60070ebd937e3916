import { matchesOf } from '../../text/matches-of.ts';
import type { RankWords } from './grammar.ts';
import { keyOf, matchAt } from './pattern.ts';
import type { Found } from './phrases.ts';

const rank = (value: string, start: number, end: number): Found => ({
  kind: 'rank',
  value,
  unit: 'rank',
  comparator: 'eq',
  span: { start, end },
});

/** Beyond these a number after "No." is a rule's, a bus's or a house's. */
const isPlace = (value: string): boolean => /^(?:[1-9]|[12]\d|30)$/.test(value);

/** Finds numbers and ordinals that name a place in a ranking. */
export const rankFinder = (words: RankWords): ((text: string) => readonly Found[]) => {
  const numbered = new RegExp(words.numbered, 'gi');
  const ordinal = new RegExp(words.ordinal, 'gi');
  const before = new RegExp(`(?<=(${words.before}))`, 'iy');
  const after = new RegExp(words.after, 'iy');
  const never = new RegExp(words.never, 'iy');

  const valueOf = (found: RegExpExecArray): string => {
    const written = found.slice(1).find((group) => group !== undefined) ?? '';
    return words.values.get(keyOf(written)) ?? /^\d+/.exec(written)?.[0] ?? '';
  };

  const readNumbered = (found: RegExpExecArray): readonly Found[] => {
    const value = valueOf(found);
    return isPlace(value) ? [rank(value, found.index, found.index + found[0].length)] : [];
  };

  const readOrdinal = (text: string, found: RegExpExecArray): readonly Found[] => {
    const start = found.index;
    const end = start + found[0].length;
    const value = valueOf(found);
    if (!isPlace(value) || matchAt(never, text, end) !== null) return [];
    const follower = matchAt(after, text, end)?.[0];
    const opener = matchAt(before, text, start)?.[1];
    if (follower === undefined && opener === undefined) return [];
    return [rank(value, start - (opener?.length ?? 0), end + (follower?.trimEnd().length ?? 0))];
  };

  return (text) => [
    ...matchesOf(numbered, text).flatMap(readNumbered),
    ...matchesOf(ordinal, text).flatMap((found) => readOrdinal(text, found)),
  ];
};
