import MiniSearch from 'minisearch';

import type { TermMap } from './term-map.ts';

/** What is indexed of a passage: its terms in order, with repeats. */
export interface Entry {
  readonly id: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

export type Field = 'title' | 'text';

/** In the order of MiniSearch's field numbers. */
export const fields: readonly Field[] = ['title', 'text'];

/** Distinct, as many as a field has terms: MiniSearch takes the number of distinct tokens for its length, and we want all. */
const places: string[] = [];

const placesOf = (count: number): string[] => {
  for (let at = places.length; at < count; at += 1) places.push(String(at));
  return places.slice(0, count);
};

const isField = (field: string | undefined): field is Field => field === 'title' || field === 'text';

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * MiniSearch with its radix tree taken out and a `TermMap` put in: the tree walks a node's children one by one, and Chinese
 * gives its root four thousand. This is the only place that reaches into MiniSearch; `package.json` pins its version, the
 * compiler knows the names, and a test compares what comes out with an untouched MiniSearch.
 */
export class OpenMiniSearch extends MiniSearch<Entry> {
  constructor(terms: TermMap) {
    let current: Entry | undefined;
    const termsOf = (field: string | undefined): readonly string[] =>
      current !== undefined && isField(field) ? current[field] : [];
    super({
      fields: [...fields],
      autoVacuum: false,
      extractField: (entry, field) => {
        current = entry;
        return field === 'id' ? entry.id : field;
      },
      tokenize: (_text, field) => placesOf(termsOf(field).length),
      processTerm: (place, field) => termsOf(field)[Number(place)],
    });
    Reflect.set(this, '_index', terms);
  }

  /** Holds entries as if they had been added one by one, in this order; their terms stand in the map already. */
  restore(ids: readonly number[], lengthsOf: (number: number) => readonly number[]): void {
    for (const [number, id] of ids.entries()) {
      this._documentIds.set(number, id);
      this._idToShortId.set(id, number);
      this._fieldLength.set(number, [...lengthsOf(number)]);
    }
    this._documentCount = ids.length;
    this._nextId = ids.length;
    this._avgFieldLength = fields.map((_field, at) => meanOf(ids.map((_id, number) => lengthsOf(number)[at] ?? 0)));
  }

  /** The number under which an entry's postings stand; undefined where it is not held. */
  numberOf(id: number): number | undefined {
    return this._idToShortId.get(id);
  }
}
