import { typedKey } from '../../lexicon/typed.ts';
import type { Choice } from '../bot.ts';

/** A name as it is compared with what is typed. */
interface Key {
  readonly whole: string;
  /** From the second word on. */
  readonly words: readonly string[];
}

/** Something to choose, with all that a person may type for it. */
export interface Offer {
  readonly choice: Choice;
  readonly keys: readonly Key[];
  /** Ids and country codes: they fit only when typed in full, and a name that begins so fits as well. */
  readonly codes: readonly string[];
  /** How often the corpus speaks of it: what is met more often comes first. */
  readonly weight: number;
  /** Shown only when something was typed that fits it. */
  readonly isOnlyTyped: boolean;
}

const keyOf = (spelling: string): Key => ({
  whole: typedKey(spelling),
  words: spelling
    .split(/[\s-]+/)
    .slice(1)
    .map(typedKey),
});

export const offer = (
  choice: Choice,
  spellings: readonly string[],
  weight: number,
  more: { readonly codes?: readonly string[]; readonly isOnlyTyped?: true } = {},
): Offer => ({
  choice,
  keys: [...new Set(spellings)].map(keyOf),
  codes: (more.codes ?? []).map(typedKey),
  weight,
  isOnlyTyped: more.isOnlyTyped ?? false,
});

/** 0 for the very name, then a beginning, a beginning of a later word, a part; 4 for none of it. */
const rankOf = (wanted: string, { whole, words }: Key): number => {
  if (whole === wanted) return 0;
  if (whole.startsWith(wanted)) return 1;
  if (words.some((word) => word.startsWith(wanted))) return 2;
  return whole.includes(wanted) ? 3 : 4;
};

const bestRank = (wanted: string, { keys, codes }: Offer): number =>
  Math.min(codes.includes(wanted) ? 1 : 4, ...keys.map((key) => rankOf(wanted, key)));

const byWeight = (a: Offer, b: Offer): number => b.weight - a.weight;

/** The choices that fit what was typed, closest first; before anything is typed, what the corpus speaks of most. */
export const choose = (offers: readonly Offer[], typed: string): readonly Choice[] => {
  const wanted = typedKey(typed);
  const fitting =
    wanted === ''
      ? offers.filter(({ isOnlyTyped }) => !isOnlyTyped).toSorted(byWeight)
      : offers
          .map((each) => ({ each, rank: bestRank(wanted, each) }))
          .filter(({ rank }) => rank < 4)
          .toSorted((a, b) => a.rank - b.rank || byWeight(a.each, b.each))
          .map(({ each }) => each);
  return fitting.map(({ choice }) => choice);
};
