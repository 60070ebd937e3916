import { companies } from '../lexicon/companies.ts';
import { spellingOf } from '../lexicon/names.ts';
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
