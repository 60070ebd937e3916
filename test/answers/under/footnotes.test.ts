import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { footnoteOf } from '../../../src/answers/under/footnotes.ts';
import { sampleCitation } from '../../discord/sample-answers.ts';

const article = sampleCitation({
  n: 2,
  articleId: 'a0b1c2d3e4',
  title: 'Cloud & AI: 50% up [again]',
  publisher: 'The Ledger',
  publishedOn: '2021-05-04',
  url: 'https://ledger.example/cloud_(1)?a=1&b=2',
  quote: 'Alibaba led with 41.5%\nof the market.',
});

it('writes an article in four styles', () => {
  expect(footnoteOf(article, 'en')).toEqual({
    plain:
      'The Ledger, “Cloud & AI: 50% up [again]”, 4 May 2021, https://ledger.example/cloud_(1)?a=1&b=2, “Alibaba led with 41.5% of the market.”',
    markdown:
      '[Cloud & AI: 50% up \\[again\\]](https://ledger.example/cloud_(1%29?a=1&b=2), The Ledger, 4 May 2021: “Alibaba led with 41.5% of the market.”',
    apa: 'The Ledger. (2021, May 4). Cloud & AI: 50% up [again]. https://ledger.example/cloud_(1)?a=1&b=2',
    bibtex: [
      '@online{tickmark2021a0b1c2d3n2,',
      '  title = {{Cloud \\& AI: 50\\% up [again]}},',
      '  organization = {The Ledger},',
      '  date = {2021-05-04},',
      '  url = {https://ledger.example/cloud_(1)?a=1&b=2},',
      '  langid = {english},',
      '  note = {“Alibaba led with 41.5\\% of the market.”}',
      '}',
    ].join('\n'),
  });
});

it('names what a brief was written from, and that it was read through a brief', () => {
  const brief = sampleCitation({
    kind: 'brief',
    publisher: 'Tickmark',
    title: 'Un résumé',
    basedOn: { publisher: null, title: '腾讯加码云计算', url: null, publishedOn: '2020' },
  });
  const { plain, apa, bibtex } = footnoteOf(brief, 'fr');
  expect(plain).toContain('腾讯加码云计算');
  expect(plain).toContain('d’après la brève de Tickmark');
  expect(bibtex).toContain('as summarised by Tickmark');
  expect(plain).not.toContain('Un résumé');
  expect(apa).toContain('腾讯加码云计算. (2020).');
});

it('keeps the braces of BibTeX in balance, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, quote) => {
      const { bibtex } = footnoteOf(sampleCitation({ title, quote, publisher: quote }), 'en');
      const bare = bibtex.replaceAll(/\\[{}]/g, '');
      expect(bare.split('{').length).toBe(bare.split('}').length);
    }),
  );
});
