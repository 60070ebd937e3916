import { createReader, createWriter } from './bytes.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { fields } from './open-minisearch.ts';
import { FieldPostings, Postings } from './postings.ts';
import type { TermMap, WrittenPostings } from './term-map.ts';

/**
 * How many passages hold a term, and for each the step from the one before, doubled, and one more where the term stands there
 * once; else how often it does follows.
 */
const writePostings = (writer: ByteWriter, postings: Postings, rowOf: readonly number[]): void => {
  const rows = postings.passages
    .map((passage, at) => ({ row: rowOf[passage] ?? 0, count: postings.counts[at] ?? 1 }))
    .toSorted((a, b) => a.row - b.row);
  writer.number(rows.length);
  let before = 0;
  for (const { row, count } of rows) {
    writer.number(2 * (row - before) + (count === 1 ? 1 : 0));
    if (count !== 1) writer.number(count);
    before = row;
  }
};

const readPostings = (reader: ByteReader): Postings => {
  const postings = new Postings();
  let passage = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    const step = reader.number();
    passage += step >>> 1;
    postings.passages.push(passage);
    postings.counts.push(step % 2 === 1 ? 1 : reader.number());
  }
  return postings;
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/** In columns: the terms in order, where each ends, and the postings of all. `rowOf` numbers the passages anew. */
export const writeTerms = (writer: ByteWriter, map: TermMap, rowOf: readonly number[]): void => {
  const terms = map.terms().toSorted(inOrder);
  const [lengths, sizes, columns] = [createWriter(), createWriter(), createWriter()];
  for (const term of terms) {
    const before = columns.size();
    for (const field of fields.keys()) writePostings(columns, map.get(term)?.get(field) ?? new Postings(), rowOf);
    lengths.number(term.length);
    sizes.number(columns.size() - before);
  }
  writer.number(terms.length);
  writer.text(terms.join(''));
  for (const column of [lengths, sizes, columns]) writer.bytes(column.take());
};

/** Where each of so many stretches starts, and the last one ends. */
const startsOf = (count: number, lengths: ByteReader): Uint32Array => {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at] ?? 0) + lengths.number();
  return starts;
};

/** All terms stay in one string and their postings in one buffer, until they are asked for. */
export const readTerms = (reader: ByteReader): WrittenPostings => {
  const count = reader.number();
  const letters = reader.text();
  const terms = startsOf(count, createReader(reader.bytes()));
  const places = startsOf(count, createReader(reader.bytes()));
  const columns = reader.bytes();
  const termAt = (at: number): string => letters.slice(terms[at], terms[at + 1]);
  const placeOf = (term: string): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (termAt(middle) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    read: (term) => {
      const at = placeOf(term);
      if (at === count || termAt(at) !== term) return undefined;
      const postings = createReader(columns.subarray(places[at], places[at + 1]));
      const found = new FieldPostings();
      for (const _field of fields) found.fields.push(readPostings(postings));
      return found;
    },
    terms: () => Array.from({ length: count }, (_, at) => termAt(at)),
  };
};
