import SearchableMap from 'minisearch/SearchableMap';

import type { ByteReader, ByteWriter } from './bytes.ts';
import { OpenMiniSearch, fields } from './open-minisearch.ts';
import type { Entry } from './open-minisearch.ts';
import type { Postings } from './postings.ts';
import { TermMap } from './term-map.ts';
import { readTerms, writeTerms } from './written-terms.ts';

/** A term of a question; 1 is the weight of a word that was asked for as it stands. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** Postings of one language. Changes in place: `versions.ts` makes them look as if they never did. */
export interface WordIndex {
  readonly add: (entry: Entry) => void;
  /** The entry must be the one that was added. */
  readonly remove: (entry: Entry) => void;
  readonly isEmpty: () => boolean;
  /** Adds to what stands at each passage's id what it scores by pure BM25+; nothing is pruned. */
  readonly score: (terms: readonly WeightedTerm[], scores: Float64Array) => void;
  /** Writes what `readWordIndex` reads; passages are numbered anew by the row that each gets. */
  readonly write: (writer: ByteWriter, rowOf: (id: number) => number) => void;
  /** Indexed terms that are an edit or two away from these, and weigh less. */
  readonly neighbours: (terms: readonly WeightedTerm[]) => readonly WeightedTerm[];
}

/** Tuned on XQuAD and FQuAD; `k` saturates repeats, `b` weighs length, `d` is what any match is worth. */
const bm25 = { k: 1.2, b: 0.85, d: 0.5 };

const rarityOf = (holding: number, all: number): number => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** One field of all entries. Numbers are the engine's own: an entry that is put in again keeps its id and gets a new one. */
interface Column {
  readonly boost: number;
  /** In terms, by number. */
  readonly lengths: number[];
  total: number;
}

/** The innermost loop of a search, and so without a call or an object in it. */
const sweep = (
  postings: Postings,
  worth: number,
  column: Column,
  usual: number,
  ids: readonly number[],
  scores: Float64Array,
): void => {
  const { k, b, d } = bm25;
  const { passages, counts } = postings;
  const { lengths } = column;
  const [least, perTerm] = [k * (1 - b), (k * b) / usual];
  for (let at = 0; at < passages.length; at += 1) {
    const number = passages[at] ?? 0;
    const count = counts[at] ?? 0;
    const id = ids[number] ?? 0;
    const repeats = (count * (k + 1)) / (count + least + perTerm * (lengths[number] ?? 0));
    scores[id] = (scores[id] ?? 0) + worth * (d + repeats);
  }
};

const shortestMisspelt = 5;

const mayBeMisspelt = (term: string): boolean => term.length >= shortestMisspelt && /^[a-z]+$/.test(term);

/** Edits that a word of so many letters is forgiven. */
const editsIn = (term: string): number => Math.min(2, Math.round(term.length / 5));

/** What a word that is nearly right is worth, before its distance is counted. */
const nearWeight = 0.45;

/** A question of more unknown words than these is not misspelt. */
const mostMisspelt = 16;

const nearTerms = (known: SearchableMap<true>, { term, weight }: WeightedTerm): readonly WeightedTerm[] =>
  Array.from(known.fuzzyGet(term, editsIn(term)), ([near, [, distance]]) => ({
    term: near,
    weight: (weight * nearWeight * near.length) / (near.length + distance),
  }));

const treeOf = (terms: readonly string[]): SearchableMap<true> =>
  SearchableMap.from(terms.filter(mayBeMisspelt).map((term) => [term, true]));

/** What an index starts from. */
interface Held {
  readonly terms: TermMap;
  /** By number. */
  readonly ids: number[];
  /** In the order of the fields; by number. */
  readonly lengths: readonly number[][];
}

const totalOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

const indexOf = ({ terms, ids, lengths }: Held, titleBoost: number): WordIndex => {
  const engine = new OpenMiniSearch(terms);
  engine.restore(ids, (number) => lengths.map((some) => some[number] ?? 0));
  const columns = fields.map((field, at): Column => {
    const held = lengths[at] ?? [];
    return { boost: field === 'title' ? titleBoost : 1, lengths: held, total: totalOf(held) };
  });
  let tree: SearchableMap<true> | null = null;
  return {
    add: (entry) => {
      engine.add(entry);
      const number = engine.numberOf(entry.id) ?? 0;
      ids[number] = entry.id;
      for (const [at, column] of columns.entries()) {
        const { length } = entry[fields[at] ?? 'text'];
        column.lengths[number] = length;
        column.total += length;
      }
      tree = null;
    },
    remove: (entry) => {
      engine.remove(entry);
      for (const [at, column] of columns.entries()) column.total -= entry[fields[at] ?? 'text'].length;
      tree = null;
    },
    isEmpty: () => engine.documentCount === 0,
    score: (asked, scores) => {
      const all = engine.documentCount;
      for (const { term, weight } of asked) {
        for (const [at, postings] of terms.get(term)?.fields.entries() ?? []) {
          const column = columns[at];
          if (postings === undefined || column === undefined) continue;
          const worth = weight * column.boost * rarityOf(postings.size, all);
          sweep(postings, worth, column, column.total / all, ids, scores);
        }
      }
    },
    write: (writer, rowOf) => {
      const numbers = Array.from(ids.keys()).filter((number) => engine.numberOf(ids[number] ?? -1) === number);
      const rows = numbers
        .map((number) => ({ number, row: rowOf(ids[number] ?? 0) }))
        .toSorted((a, b) => a.row - b.row);
      writer.number(rows.length);
      for (const { number, row } of rows) {
        writer.number(row);
        for (const column of columns) writer.number(column.lengths[number] ?? 0);
      }
      const places: number[] = [];
      for (const [place, { number }] of rows.entries()) places[number] = place;
      writeTerms(writer, terms, places);
    },
    neighbours: (asked) => {
      tree ??= treeOf(terms.terms());
      const known = tree;
      return asked
        .filter(({ term }) => mayBeMisspelt(term))
        .slice(0, mostMisspelt)
        .flatMap((term) => nearTerms(known, term));
    },
  };
};

/** `titleBoost`: what a match in the title is worth beside one in the text. */
export const createWordIndex = (titleBoost: number): WordIndex =>
  indexOf({ terms: new TermMap(), ids: [], lengths: fields.map(() => []) }, titleBoost);

/** The index that was written: its passages have the numbers of their rows. */
export const readWordIndex = (reader: ByteReader, titleBoost: number): WordIndex => {
  const ids: number[] = [];
  const lengths: number[][] = fields.map(() => []);
  for (let left = reader.number(); left > 0; left -= 1) {
    ids.push(reader.number());
    for (const some of lengths) some.push(reader.number());
  }
  return indexOf({ terms: new TermMap(readTerms(reader)), ids, lengths }, titleBoost);
};
