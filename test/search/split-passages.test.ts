import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { splitPassages } from '../../src/search/split-passages.ts';
import { sliceOf } from '../../src/text/span.ts';
import { writeArticle } from './articles.ts';

const sentence = 'The group sold a little more than in the quarter before, as its clients came back to it slowly.';
const paragraph = `${sentence} ${sentence}`;

const passagesOf = (article: ReturnType<typeof writeArticle>): readonly string[] =>
  splitPassages(article).map(({ span }) => sliceOf(article.text, span));

describe('splitPassages', () => {
  it('takes each paragraph, and leaves the title out', () => {
    const article = writeArticle({ id: 'a', language: 'en', title: 'Sales rise', body: [paragraph, paragraph] });
    expect(passagesOf(article)).toEqual([paragraph, paragraph]);
  });

  it('takes the title where there is nothing else', () => {
    expect(passagesOf(writeArticle({ id: 'a', language: 'en', title: 'Sales rise by 4%', body: [] }))).toEqual([
      'Sales rise by 4%',
    ]);
  });

  it('joins tiny neighbours, and a heading with what follows it', () => {
    const article = writeArticle({
      id: 'a',
      language: 'en',
      body: [paragraph, ['heading', 'In Europe'], paragraph, 'It said no more.'],
    });
    expect(passagesOf(article)).toEqual([paragraph, `In Europe\n${paragraph}\nIt said no more.`]);
  });

  it('joins the cells of a table', () => {
    const cells = ['2023', '31%', '2024', '33%'].map((words) => ['cell', words] as const);
    expect(passagesOf(writeArticle({ id: 'a', language: 'en', body: cells }))).toEqual(['2023\n31%\n2024\n33%']);
  });

  it.each([
    ['en', Array.from({ length: 60 }, () => sentence).join(' '), /\.$/],
    ['zh', Array.from({ length: 90 }, () => '公司表示今年的销售额比去年同期略有增长。').join(''), /。$/],
  ] as const)(
    '%s: splits a long paragraph where a sentence ends, into stretches of about one size',
    (language, text, end) => {
      const stretches = passagesOf(writeArticle({ id: 'a', language, body: [text] }));
      expect(stretches.length).toBeGreaterThan(2);
      expect(stretches.every((stretch) => end.test(stretch))).toBe(true);
      const sizes = stretches.map((stretch) => stretch.length);
      expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
    },
  );

  it('an article without words has no passages', () => {
    expect(splitPassages(writeArticle({ id: 'a', language: 'fr', body: [' ', ''] }))).toEqual([]);
  });

  it('passages lie in the text, in order, without overlap, under ids of their own, and hold every word of the body', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '. ', '云', '。', '5'),
      maxLength: 3_000,
      size: 'max',
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (body) => {
        const article = writeArticle({ id: 'a', language: 'en', body });
        const passages = splitPassages(article);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        expect(passages.every(({ span }, at) => span.start >= (passages[at - 1]?.span.end ?? 0))).toBe(true);
        const kept = passages.map(({ span }) => sliceOf(article.text, span)).join('');
        expect(kept.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
      }),
    );
  });
});
