import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { snippetOf } from '../../src/search/snippet-of.ts';
import { contains, sliceOf } from '../../src/text/span.ts';
import type { Span } from '../../src/text/span.ts';

const spanOf = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const filler = 'and then some more was said about other things that do not matter here ';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isBorder = (text: string, at: number): boolean =>
  at === 0 || at === text.length || [...graphemes.segment(text)].some(({ index }) => index === at);

describe('snippetOf', () => {
  it('shows all of a passage that is short enough', () => {
    const text = 'Title\nSales rose by 4%.\nMore';
    const span = spanOf(text, 'Sales rose by 4%.');
    const matched = [spanOf(text, 'Sales')];
    expect(snippetOf(text, span, matched, 100)).toEqual({ span, matched, cutBefore: false, cutAfter: false });
  });

  it('shows the stretch where most matched, with words on both sides', () => {
    const text = `The share is small. ${filler.repeat(5)}The market share of the group was 36% by then. ${filler.repeat(5)}`;
    const found = spanOf(text, 'market share of the group was 36%');
    const snippet = snippetOf(text, { start: 0, end: text.length }, [spanOf(text, 'share'), found], 80);
    expect(snippet.matched).toEqual([found]);
    expect(snippet.span.start).toBeLessThan(found.start);
    expect(snippet.span.end).toBeGreaterThan(found.end);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
    expect(sliceOf(text, snippet.span)).toMatch(/^\S.*\S$/);
  });

  it('starts at the beginning where nothing matched', () => {
    const text = filler.repeat(4);
    expect(snippetOf(text, { start: 0, end: text.length }, [], 30).span.start).toBe(0);
  });

  it('cuts no word', () => {
    const text = '公司的资本支出在今年第一季度达到新高，云业务收入增长迅速。'.repeat(4);
    const { span } = snippetOf(text, { start: 0, end: text.length }, [spanOf(text, '第一季度')], 21);
    const borders = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index);
    expect(borders).toEqual(expect.arrayContaining([span.start, span.end]));
  });

  it('lies in the passage, fits, cuts no grapheme and highlights only what it shows', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '云', '。', '👩‍👩‍👧', 'é', '\n', '5'), maxLength: 80 });
    const marks = fc.array(fc.tuple(fc.nat(80), fc.nat(5)), { maxLength: 6 });
    fc.assert(
      fc.property(text, marks, fc.integer({ min: 1, max: 40 }), (text, marks, limit) => {
        const span = { start: 0, end: text.length };
        const matched = marks
          .map(([start, length]) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
          }))
          .toSorted((a, b) => a.start - b.start);
        const snippet = snippetOf(text, span, matched, limit);
        expect(contains(span, snippet.span)).toBe(true);
        expect(snippet.span.end - snippet.span.start).toBeLessThanOrEqual(limit);
        expect(isBorder(text, snippet.span.start) && isBorder(text, snippet.span.end)).toBe(true);
        expect(snippet.matched.every((found) => contains(snippet.span, found))).toBe(true);
      }),
    );
  });
});
