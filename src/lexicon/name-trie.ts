import { foldCode } from './fold.ts';

interface Branch<T> {
  readonly ends: readonly T[];
  readonly next: ReadonlyMap<number, NameTrie<T>>;
}

/** A tree over folded names, one level a code unit; a branch grows when it is first entered, as most never are. */
export type NameTrie<T> = () => Branch<T>;

interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

const groupByCode = <T>(entries: readonly Keyed<T>[], depth: number): ReadonlyMap<number, readonly Keyed<T>[]> => {
  const groups = new Map<number, Keyed<T>[]>();
  for (const entry of entries) {
    const code = entry.key.charCodeAt(depth);
    const group = groups.get(code);
    if (group) group.push(entry);
    else groups.set(code, [entry]);
  }
  return groups;
};

const grow = <T>(entries: readonly Keyed<T>[], depth: number): Branch<T> => {
  const longer = entries.filter(({ key }) => key.length > depth);
  return {
    ends: entries.filter(({ key }) => key.length === depth).map(({ value }) => value),
    next: new Map([...groupByCode(longer, depth)].map(([code, group]) => [code, nameTrie(group, depth + 1)])),
  };
};

/** Builds the tree from names and what each stands for; keys are folded already. */
export const nameTrie = <T>(entries: readonly Keyed<T>[], depth = 0): NameTrie<T> => {
  let branch: Branch<T> | null = null;
  return () => (branch ??= grow(entries, depth));
};

interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Stands outside, since it runs for every character: tsx names each function that is made, and that takes longer than the step. */
const step = <T>(node: Branch<T>, text: string, at: number): Branch<T> | undefined =>
  node.next.get(foldCode(text.charCodeAt(at)))?.();

const firstThat = <T>(ends: readonly T[], end: number, accept: (value: T, end: number) => boolean): T | undefined =>
  ends.length === 0 ? undefined : ends.find((value) => accept(value, end));

/** The longest name that starts at `start` and that `accept` lets stand, with the offset of its end. */
export const longestAt = <T extends object>(
  trie: NameTrie<T>,
  text: string,
  start: number,
  accept: (value: T, end: number) => boolean,
): Found<T> | null => {
  let best: Found<T> | null = null;
  for (let node = step(trie(), text, start), end = start + 1; node; node = step(node, text, end), end++) {
    const value = firstThat(node.ends, end, accept);
    if (value) best = { value, end };
  }
  return best;
};
