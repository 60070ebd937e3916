import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { createWordIndex, matchedTerms } from '../../src/search/word-index.ts';
import type { Entry, WeightedTerm } from '../../src/search/word-index.ts';

const split = (text: string): readonly string[] => text.split(' ').filter(Boolean);

const asked = (...terms: readonly string[]): readonly WeightedTerm[] => terms.map((term) => ({ term, weight: 1 }));

const parameters = { k: 1.2, b: 0.85, d: 0.5 };

const fields = [
  { name: 'title', boost: 1.5 },
  { name: 'text', boost: 1 },
] as const;

/** BM25+ as its formula says, over the entries as they stand: what the index must give. */
const bm25 = (entries: readonly Entry[], entry: Entry, terms: readonly WeightedTerm[]): number => {
  const { k, b, d } = parameters;
  return fields.reduce((total, { name, boost }) => {
    const lengths = entries.map((other) => split(other[name]).length);
    const usual = lengths.reduce((sum, length) => sum + length, 0) / entries.length;
    return terms.reduce((sum, { term, weight }) => {
      const holding = entries.filter((other) => split(other[name]).includes(term)).length;
      const repeats = split(entry[name]).filter((word) => word === term).length;
      if (repeats === 0) return sum;
      const rarity = Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5));
      const lengthened = k * (1 - b + (b * split(entry[name]).length) / usual);
      return sum + boost * weight * rarity * (d + (repeats * (k + 1)) / (repeats + lengthened));
    }, total);
  }, 0);
};

const vocabulary = fc.constantFrom('cloud', 'share', '云', '云市', 'dépenses', '36', '~share', 'x');
const words = fc.array(vocabulary, { minLength: 1, maxLength: 12 }).map((terms) => terms.join(' '));
const entries = fc
  .array(fc.record({ title: words, text: words }), { minLength: 1, maxLength: 12 })
  .map((texts) => texts.map((texts, index) => ({ id: `p${index}`, ...texts })));
const question = fc.uniqueArray(fc.record({ term: vocabulary, weight: fc.double({ min: 0.1, max: 1, noNaN: true }) }), {
  selector: ({ term }) => term,
  minLength: 1,
});

describe('createWordIndex', () => {
  it('scores pure BM25+ with the length of all tokens', () => {
    fc.assert(
      fc.property(entries, question, (added, terms) => {
        const index = createWordIndex(split, 1.5);
        for (const entry of added) index.add(entry);
        const matches = index.match(terms, false);
        for (const entry of added) {
          expect(matches.get(entry.id)?.score ?? 0).toBeCloseTo(bm25(added, entry, terms), 8);
        }
      }),
    );
  });

  it('is the same after an entry came and went', () => {
    fc.assert(
      fc.property(entries, question, words, (added, terms, text) => {
        const index = createWordIndex(split, 1.5);
        for (const entry of added) index.add(entry);
        const passing = { id: 'passing', title: text, text };
        index.add(passing);
        index.remove(passing);
        const matches = index.match(terms, false);
        expect(matches.has('passing')).toBe(false);
        for (const entry of added) {
          expect(matches.get(entry.id)?.score ?? 0).toBeCloseTo(bm25(added, entry, terms), 8);
        }
      }),
    );
  });

  it('names the terms that fitted as they were given', () => {
    const index = createWordIndex(split, 1.5);
    index.add({ id: 'p', title: '', text: '资本支出 dépenses capex' });
    const match = index.match(asked('资本支出', 'dépenses', '份额'), false).get('p');
    expect(match && matchedTerms(match).toSorted()).toEqual(['dépenses', '资本支出']);
  });

  it('takes a misspelt word for its neighbour only where told to', () => {
    const index = createWordIndex(split, 1.5);
    index.add({ id: 'p', title: '', text: 'commitment' });
    expect(index.match(asked('comitment'), false).size).toBe(0);
    const match = index.match(asked('comitment'), true).get('p');
    expect(match && matchedTerms(match)).toEqual(['commitment']);
  });
});
