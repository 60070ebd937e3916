import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Claim } from '../../src/claims/claim.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readFile } from '../../src/corpus/read-file.ts';
import type { Span } from '../../src/text/span.ts';
import { languages } from '../../src/text/language.ts';
import { articleOf } from './article-of.ts';

/** What numbers, names and dates are made of, so that random text comes near to meaning something. */
const scraps = fc.constantFrom(
  ...'Alibaba|腾讯|Orange|云|$|¥|€|%|％|个百分点|billion|milliards|亿|万|成|Q1 2023|T1 2023|第一季度|2020|去年|34|1,234.5|１２|三千五百|half|moitié|第二|respectively|分别|；|。|. |, |（|）|(|)|「|"|–|-|~|+|\n|\t|\u00A0|\u202F|\u200B|\uFEFF|\u202E|\u2066|\u0301|\u20E3|\uFFFD|\u0000'.split(
    '|',
  ),
);

/** Half of a pair: no character, but JavaScript's strings may hold it. */
const surrogates = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));

const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: scraps },
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      surrogates,
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

const spansOf = ({ quote, quantity, conversions = [], evidence, period, attribution }: Claim): readonly Span[] =>
  [
    quote,
    ...[quantity, ...conversions].flatMap(({ span, outer, noun }) => [span, outer, noun]),
    ...Object.values(evidence),
    period?.span,
    attribution.span,
  ].filter((span) => span !== undefined);

const expectWithin = ({ text }: Article, claims: readonly Claim[]): void => {
  for (const claim of claims)
    for (const { start, end } of spansOf(claim)) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toHaveLength(end - start);
    }
};

const runs = { numRuns: 80 } as const;

describe('whatever the text', () => {
  it('claims stand in it, with all that they were read from', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), fc.boolean(), (text, language, titled) => {
        const article = articleOf(language, `${titled ? '# ' : ''}${text}`);
        expectWithin(article, extractClaims(article));
      }),
      runs,
    ));

  it('two runs give the same, byte for byte', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const write = (): string => JSON.stringify(extractClaims(articleOf(language, text)));
        expect(write()).toBe(write());
      }),
      runs,
    ));
});

describe('whatever the file', () => {
  const names = fc.constantFrom('a.md', 'a.txt', 'a.html');

  const expectReadable = (name: string, bytes: Uint8Array): void => {
    const { articles, warnings } = readFile({ name, bytes });
    for (const article of articles) expectWithin(article, extractClaims(article));
    for (const warning of warnings) expect(warning).toMatch(/^a\.\w+: /);
  };

  it('it is read, or a warning says why not: texts', () =>
    fc.assert(
      fc.property(names, texts, (name, text) => expectReadable(name, new TextEncoder().encode(text))),
      runs,
    ));

  it('bytes', () =>
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 400 }), (name, bytes) => expectReadable(name, bytes)),
      runs,
    ));
});

describe('shapes that no newspaper prints', () => {
  it.each([
    ['digits', '7'.repeat(1_000)],
    ['groups of digits', '1,234,'.repeat(150)],
    ['units', '%亿$€'.repeat(150)],
    ['nested parentheses', `${'('.repeat(500)}34%${')'.repeat(500)}`],
    ['stacked accents', `3${'\u0301'.repeat(1_000)}4%`],
    ['halves of pairs', '\uD83D5%'.repeat(150)],
    ['marks of direction', '\u202E34%\u2066'.repeat(150)],
    ['cells', '| Alibaba | 34% '.repeat(40)],
    ['tags', '<td><div '.repeat(300)],
  ])('%s', (_, text) => {
    for (const name of ['a.md', 'a.html'])
      for (const article of readFile({ name, bytes: new TextEncoder().encode(text) }).articles)
        expectWithin(article, extractClaims(article));
    for (const language of languages) {
      const article = articleOf(language, text);
      expectWithin(article, extractClaims(article));
    }
  });
});
