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

const isHan = (typed: string): boolean => /^\p{Script=Han}{2,}$/u.test(typed);

/** In a Chinese name other characters may stand for one, or for two of four, never for the first. */
const allowedHan = (typed: string, key: string): number => {
  const isLike = key.length === typed.length && key[0] === typed[0];
  return isLike ? (typed.length < 4 ? 1 : 2) : 0;
};

/** How far a typed name may be from a known one: a slip in a short one, two in a long one. */
const allowed = (typed: string, key: string): number => {
  if (isHan(typed)) return Math.max(allowedHan(typed, key), typed.length < 4 ? 0 : 1);
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
};

/** Letters between the two; null where they are too many. */
const steps = (typed: string, key: string): number | null => {
  if (typed.length > 2 && key.startsWith(typed)) return 0.5;
  const limit = allowed(typed, key);
  if (limit === 0) return typed === key ? 0 : null;
  const far = distance(typed, key, limit);
  return far > limit ? null : far;
};

/** Something that is called by a key. */
export interface Keyed<T> {
  readonly key: string;
  readonly entry: T;
}

/** What is called within a slip or two of what was typed, or begins with it; nearest first. */
export const nearest = <T>(typed: string, among: readonly Keyed<T>[]): readonly T[] =>
  among
    .flatMap(({ key, entry }) => {
      const far = steps(typed, key);
      return far === null ? [] : [{ key, entry, far }];
    })
    .toSorted((a, b) => a.far - b.far || a.key.localeCompare(b.key))
    .map(({ entry }) => entry);
