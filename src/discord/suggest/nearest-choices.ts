import { nearest } from '../../answers/nearest-key.ts';
import { typedKey } from '../../lexicon/typed.ts';
import type { Choice } from '../bot.ts';
import type { Offer } from './offer.ts';

/** What is written within a slip or two of what was typed, nearest first. */
export const nearestChoices = (offers: readonly Offer[], typed: string): readonly Choice[] => {
  const keyed = offers.flatMap(({ keys, choice }) => keys.map(({ whole }) => ({ key: whole, entry: choice })));
  const near = nearest(typedKey(typed), keyed);
  return [...new Map(near.map((choice) => [choice.value, choice])).values()];
};
