import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { contextOf } from '../../../src/answers/under/context-of.ts';
import { sampleCitation } from '../../discord/sample-answers.ts';
import { articleOf } from '../library.ts';

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return contextOf(sampleCitation({ quote, start, end: start + quote.length }), articleOf('a', text));
};

it('gives the paragraph around a quote, and says that the article goes on', () => {
  const other = `${'Another paragraph of the article. '.repeat(20)}\n`;
  const context = around(`Title\n${other}Before it. Alibaba led. After it.\n${other}`, 'Alibaba led.');
  expect(context).toEqual({
    before: 'Before it. ',
    quote: 'Alibaba led.',
    after: ' After it.',
    cutBefore: true,
    cutAfter: true,
  });
});

it('never gives an article as a whole, and never tears a word', () => {
  const words = 'several words stand here '.repeat(40);
  const { before, after } = around(`Title\n${words}Alibaba led. ${words}`, 'Alibaba led.');
  expect(before.length + after.length).toBeLessThan(words.length);
  expect(words).toContain(before.trim());
  expect(before).toMatch(/^(several|words|stand|here)/);
});

it('never tears a number', () => {
  const text = `Title\n${'x'.repeat(400)}\nAlibaba led. ${'Then Tencent held 15,1 % of it. '.repeat(20)}`;
  for (let more = 0; more < 30; more += 1) {
    const { after } = around(text + 'y'.repeat(more * 5), 'Alibaba led.');
    expect(after).not.toMatch(/\d$/);
  }
});

it('gives the article’s own words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.string(), (before, quote, after) => {
      const text = `Title\n${before}${quote}${after}`;
      const start = 6 + before.length;
      const context = contextOf(sampleCitation({ quote, start, end: start + quote.length }), articleOf('a', text));
      expect(text).toContain(context.before + context.quote + context.after);
    }),
  );
});
