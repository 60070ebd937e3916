import { companies } from '../lexicon/companies.ts';
import { markets } from '../lexicon/markets.ts';
import { spellingOf, type Names } from '../lexicon/names.ts';
import { places } from '../lexicon/places.ts';
import type { ResolvedMarket } from '../lexicon/resolve.ts';
import { typedKey } from '../lexicon/typed.ts';
import { nearest, type Keyed } from './nearest-key.ts';

interface Named {
  readonly id: string;
  readonly part: string | null;
}

const entries: readonly Keyed<Named>[] = companies.flatMap(({ id, names, units }) => [
  ...[...names.en, ...names.fr, ...names.zh].map((name) => ({
    key: typedKey(spellingOf(name)),
    entry: { id, part: null },
  })),
  ...units.map((unit) => ({ key: typedKey(unit.name), entry: { id, part: unit.name } })),
]);

/** Known companies and units whose names are within a slip or two of what was typed, or begin with it; nearest first. */
export const nearestNames = (typed: string): readonly Named[] => {
  const found = nearest(typedKey(typed), entries);
  return found.filter(({ id, part }, at) => found.findIndex((one) => one.id === id && one.part === part) === at);
};

const keyed = <T>({ en, fr, zh }: Names, entry: T): readonly Keyed<T>[] =>
  [...en, ...fr, ...zh].map((name) => ({ key: typedKey(spellingOf(name)), entry }));

const scopes: readonly Keyed<ResolvedMarket>[] = [
  ...markets.flatMap(({ id, names }) => keyed(names, { market: id, region: null })),
  ...places.flatMap(({ region, names }) => keyed(names, { market: null, region })),
];

/** Known markets and places whose names are within a slip or two of what was typed, or begin with it; nearest first. */
export const nearestScopes = (typed: string): readonly ResolvedMarket[] => [
  ...new Set(nearest(typedKey(typed), scopes)),
];
