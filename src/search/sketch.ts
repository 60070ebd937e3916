/** Tells at a glance that two passages are no copies of each other; a few numbers in place of all their terms. */
export interface Sketch {
  /** Different terms. */
  readonly size: number;
  /** Of the numbers that it states. */
  readonly numbers: number;
  /** Minimal hashes of its terms, 16 bits of each: sets that share nine tenths of their terms share about nine tenths of these. */
  readonly least: readonly number[];
}

/** Odd constants that give each minimal hash an order of its own. */
const orders = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** How many minimal hashes there are. */
export const sketchLength = orders.length;

/** FNV-1a over UTF-16 code units. */
const hashOf = (term: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const shuffled = (hash: number, order: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), order);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

const isNumber = (term: string): boolean => /\d/.test(term);

export const sketchOf = (terms: ReadonlySet<string>): Sketch => {
  const least: number[] = orders.map(() => 0xffffffff);
  let numbers = 0;
  for (const term of terms) {
    const hash = hashOf(term);
    if (isNumber(term)) numbers = (numbers + shuffled(hash, orders[0])) >>> 0;
    for (const [at, order] of orders.entries()) least[at] = Math.min(least[at] ?? 0, shuffled(hash, order));
  }
  return { size: terms.size, numbers, least: least.map((hash) => hash >>> 16) };
};

/** Misses about one copy in three hundred at the border of nine tenths, and none that is word for word. */
const mostShared = 2;

/** Whether the one may be a copy of the other, as far as can be told without reading them. */
export const mayBeCopies = (a: Sketch, b: Sketch): boolean =>
  a.numbers === b.numbers && a.least.filter((hash, at) => hash === b.least[at]).length >= mostShared;
