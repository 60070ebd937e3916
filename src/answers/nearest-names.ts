import { companies } from '../lexicon/companies.ts';
import { spellingOf } from '../lexicon/names.ts';
import { typedKey } from '../lexicon/typed.ts';

interface Entry {
  readonly key: string;
  readonly id: string;
  readonly part: string | null;
}

const entries: readonly Entry[] = companies.flatMap(({ id, names, units }) => [
  ...[...names.en, ...names.fr, ...names.zh].map((name) => ({ key: typedKey(spellingOf(name)), id, part: null })),
  ...units.map((unit) => ({ key: typedKey(unit.name), id, part: unit.name })),
]);

/** Letters to add, drop, change or swap with a neighbour to get from one key to the other; `limit` + 1 where it takes more. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      row.push(Math.min(...steps, swap ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit + 1;
};

/** How far a typed name may be from a known one: a slip in a short one, two in a long one. */
const allowed = (key: string): number => (key.length < 4 ? 0 : key.length < 8 ? 1 : 2);

/** Known companies and units whose names are within a slip or two of what was typed, or begin with it; nearest first. */
export const nearestNames = (typed: string): readonly { readonly id: string; readonly part: string | null }[] => {
  const key = typedKey(typed);
  const limit = allowed(key);
  const scored = entries
    .map((entry) => ({
      ...entry,
      steps: key.length > 2 && entry.key.startsWith(key) ? 0.5 : distance(key, entry.key, limit),
    }))
    .filter(({ steps }) => steps <= Math.max(limit, 0.5))
    .sort((a, b) => a.steps - b.steps || a.key.localeCompare(b.key));
  return scored.filter(({ id, part }, at) => scored.findIndex((one) => one.id === id && one.part === part) === at);
};
