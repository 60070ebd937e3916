import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import type { Article } from '../src/corpus/article.ts';
import { type Reading, readFile } from '../src/corpus/read-file.ts';
import { toRaw } from '../src/corpus/to-raw.ts';
import { sliceOf } from '../src/text/span.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (text: string, name = 'article.txt'): Reading => readFile({ name, bytes: encode(text) });

/** A run that stands elsewhere in the file than it says, or out of order. */
const wrongRuns = (article: Article, decoded: string): readonly unknown[] =>
  article.raw.filter((run, i) => {
    const before = article.raw[i - 1];
    const clean = article.text.slice(run.text, run.text + run.length);
    const inOrder = before === undefined || before.text + before.length <= run.text;
    return run.length <= 0 || !inOrder || clean !== decoded.slice(run.raw, run.raw + run.length);
  });

const joined = (article: Article): string =>
  article.paragraphs.map(({ span }) => sliceOf(article.text, span)).join('\n');

describe('any file', () => {
  const tags =
    '< > & &amp; &nbsp; &#20113; &bogus; <p> </p> <b> </b> </i> <td> <tr> <table> </table> <div> </div> <br>';
  const fakes = '<!-- --> <BABA.N> <0700.HK> ** * _ ` | \\ [a](b) ![x](y) 近7成 云 36 % Cloud 𠮷';
  const lines = [
    ' ',
    '\t',
    '\u3000',
    '\u00a0',
    '\n',
    '\r\n',
    '\n\n',
    '---\n',
    'title: x\n',
    '# ',
    '> ',
    '- ',
    '| a | b |\n',
  ];
  const pieces = fc.constantFrom(...tags.split(' '), ...fakes.split(' '), ...lines, '[近](http://x.example)\n------\n');
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  const names = fc.constantFrom('a.md', 'a.html', 'a.txt', 'a.xml', 'a.json', 'a.jsonl', 'a.csv');

  it('is read without a crash, and its words are found again where the article says', () => {
    fc.assert(
      fc.property(texts, names, (text, name) => {
        const decoded = new TextDecoder().decode(encode(text));
        const { articles, warnings } = read(text, name);
        expect(articles.length + warnings.length).toBeGreaterThan(0);
        expect(warnings.filter((warning) => warning.includes('could not'))).toEqual([]);
        for (const article of articles) {
          expect(wrongRuns(article, decoded)).toEqual([]);
          expect(joined(article)).toBe(article.text);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a place in the clean text', () => {
  const page = '<html><body><h1>云市场</h1><p>掌握着全球的近<span>7</span>成份额。R&amp;D占5%。</p></body></html>';
  const article = read(page, 'a.html').articles[0];

  it.each([
    ['全球', '全球'],
    ['近7成', '近<span>7</span>成'],
    ['R&D', 'R&amp;D'],
  ])('%s stands in the file as %s', (clean, raw) => {
    const start = article?.text.indexOf(clean) ?? -1;
    const span = { start, end: start + clean.length };
    expect(article && sliceOf(page, toRaw(article, span))).toBe(raw);
  });

  it('is empty where nothing was printed', () => {
    const start = article?.text.indexOf('&') ?? -1;
    const span = article && toRaw(article, { start, end: start + 1 });
    expect(span && span.end - span.start).toBe(0);
  });
});

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return little ? bytes : Buffer.from(bytes).swap16();
};

describe('encodings', () => {
  const text = '云市场报告\n阿里云占据中国市场的36%，腾讯云占15%，华为云占19%，其他公司分享余下的部分。';

  it.each([
    ['UTF-8', encode(text)],
    ['UTF-8 with a byte order mark', encode(`\ufeff${text}`)],
    ['UTF-16, little-endian', utf16(text, true)],
    ['UTF-16, big-endian', utf16(text, false)],
  ])('%s is read', (_, bytes) => {
    expect(readFile({ name: 'a.txt', bytes }).articles.map((article) => article.text)).toEqual([text]);
  });
});

describe('a file that can’t be read', () => {
  it.each([
    ['empty', new Uint8Array(), 'a.txt: empty'],
    ['blank', encode(' \n\u3000\n'), 'a.txt: empty'],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'a.txt: a binary file, not text'],
    ['cut in the middle of its only character', encode('云').subarray(0, 2), 'a.txt: empty'],
    [
      'noise',
      Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * 89) % 128)),
      'a.txt: in no known encoding; save it as UTF-8',
    ],
    [
      'lost to replacement characters',
      encode(`${'\ufffd'.repeat(40)} 36% of the market`),
      'a.txt: most of its characters are lost (U+FFFD); save it again from its source',
    ],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), 'a.txt: larger than 20 MB'],
    [
      'in Russian',
      encode('Рынок облачных услуг вырос на 20 процентов за год.'),
      'a.txt: neither English, French nor Chinese',
    ],
    ['in Japanese', encode('クラウド市場は一年で二割成長した。'), 'a.txt: neither English, French nor Chinese'],
    [
      'in German',
      encode('Der Markt ist um 20 % gewachsen und die Zahl der Kunden auf 300 gestiegen.'),
      'a.txt: neither English, French nor Chinese',
    ],
    ['all tags', encode('<html><body><nav>Menu</nav></body></html>'), 'a.txt: no article text found'],
    ['nested too deeply', encode(`<html>${'<div>'.repeat(20_000)}x`), 'a.txt: nested too deeply'],
  ])('%s gets one warning', (_, bytes, warning) => {
    expect(readFile({ name: 'a.txt', bytes })).toEqual({ articles: [], warnings: [warning] });
  });
});

describe('publication day', () => {
  it('is unknown where the file states none', () => {
    expect(read('Cloud sales grew 20% in 2021, the company said on Monday.').articles[0]?.publishedOn).toBeNull();
  });

  it('is the one given where the file states none, and the file’s own where it does', () => {
    const options = { published: '2024-02-03' };
    const dated = '---\ntitle: Cloud grows\ndate: 2021-05-06T23:00:00Z\n---\nCloud sales grew 20%.';
    expect(readFile({ name: 'a.txt', bytes: encode('Cloud sales grew 20%.') }, options).articles[0]?.publishedOn).toBe(
      '2024-02-03',
    );
    expect(readFile({ name: 'a.md', bytes: encode(dated) }, options).articles[0]?.publishedOn).toBe('2021-05-06');
  });
});

describe('an article’s id', () => {
  it('is the same for the same text, wherever it lies', () => {
    const text = 'Cloud sales grew 20% in the quarter, the company said.';
    const ids = ['a/b.txt', 'c.txt'].map((name) => read(text, name).articles[0]?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^a[0-9a-f]{10}$/);
    expect(read(`${text} Again.`).articles[0]?.id).not.toBe(ids[0]);
  });
});
