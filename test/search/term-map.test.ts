import { describe, expect, it } from '@jest/globals';

import { FieldPostings } from '../../src/search/postings.ts';
import { TermMap } from '../../src/search/term-map.ts';

const written = () => {
  const asked: string[] = [];
  const read = (term: string): FieldPostings | undefined => {
    asked.push(term);
    if (term !== 'cloud') return undefined;
    const postings = new FieldPostings();
    postings.get(1).set(7, 2);
    return postings;
  };
  return { asked, written: { read, terms: () => ['cloud'] } };
};

describe('TermMap', () => {
  it('reads what is written down once, when it is asked for', () => {
    const { asked, written: source } = written();
    const map = new TermMap(source);
    expect(asked).toEqual([]);
    expect(map.get('cloud')?.get(1).get(7)).toBe(2);
    map.get('cloud');
    expect(asked).toEqual(['cloud']);
  });

  it('what was taken out stays out, and may come again', () => {
    const map = new TermMap(written().written);
    map.delete('cloud');
    expect(map.has('cloud')).toBe(false);
    expect(map.terms()).toEqual([]);
    map.fetch('cloud').get(0).set(3, 1);
    expect(map.get('cloud')?.get(1).size).toBe(0);
    expect(map.terms()).toEqual(['cloud']);
  });
});
