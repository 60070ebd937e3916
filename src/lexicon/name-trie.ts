import { foldCode } from './fold.ts';

/** A tree over folded names, one level a code unit. */
export interface NameTrie<T> {
  readonly ends: readonly T[];
  readonly next: ReadonlyMap<number, NameTrie<T>>;
}

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

/** Builds the tree from names and what each stands for; keys are folded already. */
export const nameTrie = <T>(entries: readonly Keyed<T>[], depth = 0): NameTrie<T> => {
  const longer = entries.filter(({ key }) => key.length > depth);
  return {
    ends: entries.filter(({ key }) => key.length === depth).map(({ value }) => value),
    next: new Map([...groupByCode(longer, depth)].map(([code, group]) => [code, nameTrie(group, depth + 1)])),
  };
};

interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Stands outside, since it runs for every character: tsx names each function that is made, and that takes longer than the step. */
const step = <T>(node: NameTrie<T>, text: string, at: number): NameTrie<T> | undefined =>
  node.next.get(foldCode(text.charCodeAt(at)));

/** The longest name that starts at `start` and that `accept` lets stand, with the offset of its end. */
export const longestAt = <T extends object>(
  trie: NameTrie<T>,
  text: string,
  start: number,
  accept: (value: T, end: number) => boolean,
): Found<T> | null => {
  let best: Found<T> | null = null;
  for (let node = step(trie, text, start), end = start + 1; node; node = step(node, text, end), end++) {
    const value = node.ends.find((candidate) => accept(candidate, end));
    if (value) best = { value, end };
  }
  return best;
};
