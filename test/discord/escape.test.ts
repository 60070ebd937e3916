import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { cutQuote, cutText } from '../../src/discord/render/cut.ts';
import { asCode, asLink, escapeMarkdown } from '../../src/discord/render/escape.ts';

/** What Discord shows of a text whose marks are all escaped. */
const seen = (markdown: string): string => markdown.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1');

describe.each([
  ['@everyone read this', String.raw`\@everyone read this`],
  ['<@123456789012345678> and <#1> and <t:0:R>', String.raw`\<\@123456789012345678\> and \<\#1\> and \<t:0:R\>`],
  ['**up** __by__ ~~5~~ ||%||', String.raw`\*\*up\*\* \_\_by\_\_ \~\~5\~\~ \|\|%\|\|`],
  ['```js\nrun()\n```', '\\`\\`\\`js\nrun\\(\\)\n\\`\\`\\`'],
  ['[free money](https://evil.example)', String.raw`\[free money\]\(https\://evil.example\)`],
  ['# Title\n> quote\n- point\n1. first\n-# small', '\\# Title\n\\> quote\n\\- point\n1\\. first\n-\\# small'],
  ['year-on-year, 41.5%', 'year-on-year, 41.5%'],
  [String.raw`a \* b`, String.raw`a \\\* b`],
])('%j', (text, expected) => {
  it('is shown as it is', () => {
    expect(escapeMarkdown(text)).toBe(expected);
    expect(seen(expected)).toBe(text);
  });
});

it('adds nothing that a reader sees, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(seen(escapeMarkdown(text))).toBe(text);
    }),
  );
});

it('leaves no mark of Discord’s without a backslash', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\*_~|>#[]()`<@a1 \n'.split('')) }), (text) => {
      const unescaped = escapeMarkdown(text).replaceAll(/\\./g, '');
      expect(unescaped).not.toMatch(/[*_~|>#[\]()`<@\\]/);
    }),
  );
});

it('keeps code in its line', () => {
  expect(asCode('a `b`\n c')).toBe('`a ˋbˋ c`');
});

describe.each([
  ['https://a.example/x?y=1', '[read](<https://a.example/x?y=1>)'],
  ['javascript:alert(1)', null],
  ['https://a.example/> @everyone', null],
  [`https://a.example/${'x'.repeat(300)}`, null],
])('the address %s', (url, expected) => {
  it('is a link or none', () => {
    expect(asLink(url, 'read', 300)).toBe(expected);
  });
});

describe('a quote that is cut', () => {
  it('is a stretch of the quote within its length, in whole graphemes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 20, max: 120 }),
        fc.option(fc.integer({ min: 0, max: 99 }).map(String)),
        (quote, most, value) => {
          const { text } = cutQuote(quote, most, value);
          expect(quote).toContain(text);
          expect(text.length).toBeLessThanOrEqual(most);
          expect(() => encodeURIComponent(text)).not.toThrow();
        },
      ),
    );
  });

  it('keeps its number', () => {
    const quote = `${'Much was said about the year. '.repeat(12)}The share reached 41.5% at last. ${'And so on. '.repeat(9)}`;
    const excerpt = cutQuote(quote, 120, '41.5');
    expect(excerpt.text).toContain('41.5%');
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('does not split a family', () => {
    expect(cutText('ab👨‍👩‍👧‍👦cd', 6)).toBe('ab…');
  });
});
