import { gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import { readSource } from '../src/corpus/read-source.ts';
import type { Reading } from '../src/corpus/read-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (name: string, text: string | Uint8Array): Promise<Reading> =>
  readSource({ name, bytes: typeof text === 'string' ? encode(text) : text });

const stories = Array.from({ length: 75 }, (_, i) => ({
  title: `Company ${i + 1} sells more servers than before`,
  date:
    i % 2 === 0
      ? `2026-05-${String((i % 28) + 1).padStart(2, '0')}T08:00:00Z`
      : `Wed May ${(i % 28) + 1}, 2026 1:29pm EDT`,
  day: `2026-05-${String((i % 28) + 1).padStart(2, '0')}`,
  url: `https://news.example/${i + 1}`,
  body: `Company ${i + 1} sold ${100 + i} servers in the first quarter of 2026, it said, which is ${i + 3} percent more than in the year before.`,
}));

const layouts: readonly (readonly [string, (story: (typeof stories)[number]) => string])[] = [
  ['headings', ({ title, date, url, body }) => `## ${title}\n\n${date} | ${url}\n\n${body}\n`],
  ['wire heads', ({ title, date, url, body }) => `-- ${title}\n-- By Ann Lee\n-- ${date}\n-- ${url}\n\n${body}\n`],
  ['named lines', ({ title, date, url, body }) => `Title: ${title}\nDate: ${date}\nURL: ${url}\n\n${body}\n`],
  ['rules', ({ title, date, url, body }) => `==========\n${title}\n${date}\n${url}\n\n${body}\n`],
  [
    'linked titles',
    ({ title, date, url, body }) => `[${title}](${url})\n------\n\n<div><i>${date}</i></div><p>${body}</p>\n`,
  ],
  ['no marks at all', ({ title, date, url, body }) => `${title}\n${date}\n${url}\n${body}\n`],
];

describe.each(layouts)('a digest of 75 articles in two date formats, parted by %s', (_, layout) => {
  it('gives each with its own title, day, address and text', async () => {
    const { articles, warnings } = await read('digest.txt', stories.map(layout).join('\n'));
    expect(warnings).toEqual([]);
    expect(articles.map(({ title, url }) => ({ title, url }))).toEqual(
      stories.map(({ title, url }) => ({ title, url })),
    );
    expect(articles.map(({ text }) => text)).toEqual(stories.map(({ title, body }) => `${title}\n${body}`));
    const days = articles.map(({ publishedOn }) => publishedOn);
    expect(layout === layouts[4]?.[1] ? days.filter((_day, i) => i % 2 === 0) : days).toEqual(
      stories.filter((_story, i) => layout !== layouts[4]?.[1] || i % 2 === 0).map(({ day }) => day),
    );
  });
});

describe('one article is no digest', () => {
  it.each([
    [
      'with sections',
      '# Cloud\n\n2026-05-01\n\n## China\n\nSpending rose 20 percent to $9.2 billion in the quarter, Canalys said.\n\n## Europe\n\nSpending rose 9 percent to $7.1 billion in the quarter, Canalys said.\n',
    ],
    [
      'with rules',
      'Cloud grows\n\nSpending rose 20 percent to $9.2 billion in the quarter, Canalys said.\n\n-----\n\nSpending in Europe rose 9 percent to $7.1 billion in the quarter.\n',
    ],
    [
      'with numbered points',
      'Three things about cloud\n\n1. Spending rose 20 percent to $9.2 billion in the quarter, Canalys said.\n\n2. Spending in Europe rose 9 percent to $7.1 billion in the quarter.\n',
    ],
    [
      'with cards of others below',
      'Cloud grows\nMay 1, 2026\nSpending rose 20 percent to $9.2 billion in the quarter, Canalys said.\nRelated\nChips shrink\nMay 2, 2026\nPhones ring\nMay 3, 2026\n',
    ],
  ])('%s', async (_, text) => {
    expect((await read('a.md', text)).articles).toHaveLength(1);
    expect((await read('a.txt', text)).articles).toHaveLength(1);
  });
});

const line = 'Spending on cloud rose 20 percent to $9.2 billion in the quarter, Canalys said.';

describe('what can’t be read gets one line, and the rest is read', () => {
  it.each([
    [
      'a line cut off',
      'a.jsonl',
      `{"text":"${line}"}\n{"text":"${line.slice(0, 20)}`,
      1,
      ['a.jsonl: line 2: not valid JSON; it may be cut off'],
    ],
    ['a row without text', 'a.csv', `title,text\nCloud,"${line}"\nChips,\n`, 1, ['a.csv: row 3: no text in it']],
    [
      'a table without a column of text',
      'a.csv',
      'company,share\nAlibaba,36\n',
      0,
      ['a.csv: no column is called text, body or content; the first line must name the columns'],
    ],
    [
      'JSON that is cut off',
      'a.json',
      `{"title":"x","text":"${line}`,
      0,
      ['a.json: not valid JSON; it may be cut off'],
    ],
    [
      'JSON of something else',
      'a.json',
      '{"name":"x","version":"1.0.0"}',
      0,
      ['a.json: no article in it: no field is called text, body or content'],
    ],
    [
      'an empty feed',
      'a.xml',
      '<rss version="2.0"><channel><title>x</title></channel></rss>',
      0,
      ['a.xml: a feed without entries'],
    ],
    [
      'a feed cut off in its second entry',
      'a.xml',
      `<rss><channel><item><title>Cloud</title><description>${line}</description></item><item><title>Ch`,
      1,
      ['a.xml: no text in it'],
    ],
    ['half a gzip file', 'a.txt.gz', gzipSync(encode(line.repeat(20))).subarray(0, 60), 0, ['a.txt.gz: cut off']],
    ['a gzip bomb', 'a.txt.gz', gzipSync(Buffer.alloc(60_000_000)), 0, ['a.txt.gz: unpacks to more than 20 MB']],
    [
      'gzip in gzip in gzip in gzip',
      'a.gz',
      [1, 2, 3, 4].reduce<Uint8Array>((bytes) => gzipSync(bytes), encode(line)),
      0,
      ['a.gz: archives within archives within archives'],
    ],
    [
      'a broken zip file',
      'a.zip',
      Buffer.from('PK\u0003\u0004 and no more', 'latin1'),
      0,
      ['a.zip: a broken zip file; it may be cut off'],
    ],
    ['a broken PDF under another name', 'a.md', '%PDF-1.7\nno more', 0, ['a.md: a broken PDF; it may be cut off']],
    [
      'a letter without text',
      'a.eml',
      'From: a@b.example\nSubject: x\nDate: Fri, 1 May 2026 10:00:00 +0000\n\n',
      0,
      ['a.eml: a letter without text'],
    ],
  ])('%s', async (_, name, text, articles, warnings) => {
    const reading = await read(name, text);
    expect(reading.articles).toHaveLength(articles);
    expect(reading.warnings).toEqual(warnings);
  });
});

describe('a place in an export', () => {
  it('leads back to the escaped text in the file', async () => {
    const source = JSON.stringify({ title: 'Cloud “grows”', text: `R&D: ${line} “Fast”\tit is.` }).replace(
      '“',
      String.raw`\u201c`,
    );
    const [article] = (await read('a.json', source)).articles;
    const at = article?.text.indexOf('$9.2') ?? -1;
    const run = article?.raw.find(({ text, length }) => text <= at && text + length > at);
    expect(run && source.slice(run.raw + at - run.text).startsWith('$9.2 billion')).toBe(true);
  });
});
