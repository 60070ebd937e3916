import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import MiniSearch from 'minisearch';

import type { Entry } from '../../src/search/open-minisearch.ts';
import { createWordIndex } from '../../src/search/word-index.ts';
import type { WeightedTerm, WordIndex } from '../../src/search/word-index.ts';

const vocabulary = fc.constantFrom('cloud', 'share', '云', '云市', 'dépenses', '36', '~share', 'constructor');
const words = fc.array(vocabulary, { minLength: 1, maxLength: 12 });
const entries = fc
  .array(fc.record({ title: words, text: words }), { minLength: 1, maxLength: 12 })
  .map((texts) => texts.map((texts, id) => ({ id, ...texts })));
const question = fc.uniqueArray(fc.record({ term: vocabulary, weight: fc.double({ min: 0.1, max: 1, noNaN: true }) }), {
  selector: ({ term }) => term,
  minLength: 1,
});

/** The terms of a text, each with its place: untouched, MiniSearch takes the number of distinct tokens for the length. */
const withPlaces = (text: string): string[] => text.split(' ').map((term, at) => `${term}\n${at}`);

const withoutPlace = (token: string): string => token.split('\n')[0] ?? '';

/** What MiniSearch as it ships gives over the same entries, best first; it multiplies by the number of matched terms. */
const shipped = (added: readonly Entry[], terms: readonly WeightedTerm[]): readonly (readonly [number, number])[] => {
  const engine = new MiniSearch({ fields: ['title', 'text'], tokenize: withPlaces, processTerm: withoutPlace });
  engine.addAll(added.map(({ id, title, text }) => ({ id, title: title.join(' '), text: text.join(' ') })));
  return engine
    .search('', {
      tokenize: () => terms.map(({ term }) => term),
      processTerm: (term) => term,
      boostTerm: (_term, at) => terms[at]?.weight ?? 0,
      boost: { title: 1.5 },
      bm25: { k: 1.2, b: 0.85, d: 0.5 },
    })
    .map(({ id, score, queryTerms }) => [Number(id), score / queryTerms.length] as const)
    .toSorted(([a, x], [b, y]) => y - x || a - b);
};

const indexOf = (added: readonly Entry[]): WordIndex => {
  const index = createWordIndex(1.5);
  for (const entry of added) index.add(entry);
  return index;
};

const scored = (index: WordIndex, terms: readonly WeightedTerm[], size: number): Float64Array => {
  const scores = new Float64Array(size);
  index.score(terms, scores);
  return scores;
};

const expectShipped = (index: WordIndex, added: readonly Entry[], terms: readonly WeightedTerm[], size: number) => {
  const [ours, theirs] = [scored(index, terms, size), new Map(shipped(added, terms))];
  for (const [id, score] of ours.entries()) expect(score).toBeCloseTo(theirs.get(id) ?? 0, 8);
};

describe('createWordIndex', () => {
  it('scores what an untouched MiniSearch gives, less its factor', () => {
    fc.assert(
      fc.property(entries, question, (added, terms) => expectShipped(indexOf(added), added, terms, added.length)),
    );
  });

  it('does so in whatever order entries came and went', () => {
    const picks = fc.array(fc.nat({ max: 11 }), { maxLength: 20 });
    fc.assert(
      fc.property(entries, question, picks, (added, terms, removed) => {
        const index = indexOf(added);
        const held = new Map(added.map((entry) => [entry.id, entry]));
        for (const pick of removed) {
          const entry = added[pick % added.length];
          if (entry === undefined) continue;
          if (held.delete(entry.id)) index.remove(entry);
          else {
            index.add(entry);
            held.set(entry.id, entry);
          }
        }
        expect(index.isEmpty()).toBe(held.size === 0);
        expectShipped(index, [...held.values()], terms, added.length);
      }),
    );
  });

  it('tells the neighbours of misspelt words', () => {
    const index = indexOf([{ id: 0, title: [], text: ['commitment', 'share', '资本'] }]);
    const near = index.neighbours([
      { term: 'comitment', weight: 1 },
      { term: 'sha', weight: 1 },
    ]);
    expect(near.map(({ term }) => term)).toEqual(['commitment']);
    expect(near.every(({ weight }) => weight < 1)).toBe(true);
  });
});
