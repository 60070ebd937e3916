import { typedKey } from '../../lexicon/typed.ts';
import type { Choice } from '../bot.ts';

/** Something to choose, with all that a person may type for it. */
export interface Offer {
  readonly choice: Choice;
  /** As written: names in all languages, tickers, ids. */
  readonly spellings: readonly string[];
  /** How often the corpus speaks of it: what is met more often comes first. */
  readonly weight: number;
  /** Shown only when something was typed that fits it. */
  readonly onlyTyped?: true;
}

/** 0 for the very name, then a beginning, a beginning of a later word, a part; null for none of it. */
const rankOf = (typed: string, spelling: string): number | null => {
  const wanted = typedKey(typed);
  const key = typedKey(spelling);
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (spelling.split(/[\s-]+/).some((word) => typedKey(word).startsWith(wanted))) return 2;
  return key.includes(wanted) ? 3 : null;
};

const bestRank = (typed: string, { spellings }: Offer): number | null =>
  spellings.reduce<number | null>((best, spelling) => {
    const rank = rankOf(typed, spelling);
    return rank !== null && (best === null || rank < best) ? rank : best;
  }, null);

const byWeight = (a: Offer, b: Offer): number => b.weight - a.weight;

/** The choices that fit what was typed, closest first; before anything is typed, what the corpus speaks of most. */
export const choose = (offers: readonly Offer[], typed: string): readonly Choice[] => {
  if (typedKey(typed) === '')
    return offers
      .filter(({ onlyTyped }) => onlyTyped === undefined)
      .toSorted(byWeight)
      .map(({ choice }) => choice);
  return offers
    .flatMap((offer) => {
      const rank = bestRank(typed, offer);
      return rank === null ? [] : [{ offer, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || byWeight(a.offer, b.offer))
    .map(({ offer }) => offer.choice);
};
