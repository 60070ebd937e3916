import { describe, expect, it } from '@jest/globals';

import type { Article } from '../src/corpus/article.ts';
import { readFile } from '../src/corpus/read-file.ts';

const lead =
  'Cloud revenue at the company rose by a fifth to $4.5 billion in the third quarter, it said on Monday, as clients bought more.';

const read = (text: string, name = 'a.txt'): Article | undefined =>
  readFile({ name, bytes: new TextEncoder().encode(text) }).articles[0];

const linesOf = (article: Article | undefined): readonly string[] =>
  article?.paragraphs.map(({ role, span }) => `${role}: ${article.text.slice(span.start, span.end)}`) ?? [];

const said: Readonly<Record<string, readonly string[]>> = {
  '2024-11-05': [
    'Posted on November 5, 2024 by The Example Ledger | 14 comments',
    'Published 3:05 PM EST, Tue November 5, 2024',
    'PUBLISHED TUE, NOV 5 2024 3:05 PM EST UPDATED WED, NOV 6 2024 5:10 PM EST',
    'Last updated: 5 November 2024',
    'By Ola Nordmann, Senior Reporter | Nov 5, 2024',
    'Press release | Oslo, November 5, 2024',
    'Tuesday 5 November 2024',
    'Nov. 5, 2024 4:20 p.m. ET',
    '11/5/2024 3:05 PM EST',
    'Par la rédaction, 5 novembre 2024',
    'Publié le 05/11/2024 à 10h',
    'Mis à jour le 6 novembre 2024 - Publié le 5 novembre 2024',
    'Par Jean Petit et Anne Grand, à Lyon, le 5 novembre 2024',
    'Communiqué de presse - Lyon, le 5 novembre 2024',
    'Nuages | 05.11.2024 | mis à jour à 19:04',
    '2024-11-05 16:20 来源：江北日报',
    '2024/11/5 9:40:13 | 责编：小张 | 评论：36',
    '發布時間：2024年11月5日 週二 上午10:20',
    '江北日报 记者 张三 2024-11-05 16:20',
  ],
};

describe.each(Object.entries(said))('%s', (day, bylines) => {
  it.each(bylines)('is read off and the line goes: %s', (byline) => {
    const article = read(`Cloud grows again in the north\n${byline}\n\n${lead}\n\n${lead} So it said.`);
    expect(article?.publishedOn).toBe(day);
    expect(linesOf(article)).toHaveLength(3);
  });
});

describe('a line that is no byline', () => {
  it.each([
    ['03/04/2024 | Cloud'],
    ['Results for the year ended 31 March 2024'],
    ['31 March 2024 | 31 March 2023'],
    ['Revenue of 4.5 billion | March 3, 2024'],
    ['Week 36 / September 2024'],
  ])('dates nothing: %s', (line) => {
    expect(read(`Cloud grows again in the north\n${line}\n\n${lead}\n\n${lead} So it said.`)?.publishedOn).toBeNull();
  });
});

describe('a date for machines', () => {
  it.each([
    ['date: 2024-11-05 08:00:00 +0800'],
    ['published: "November 5, 2024"'],
    ['pubDate: Tue, 05 Nov 2024 08:00:00 GMT'],
    ['published_at: 2024-11-05'],
    ['created: 1730793600000'],
    ['publishDate: 20241105'],
    ['updated: 2024-11-05'],
    ['updated: 2024-11-07\ndate: 2024-11-05'],
  ])('in front matter: %s', (line) => {
    expect(read(`---\ntitle: Cloud grows\n${line}\n---\n\n${lead}\n`, 'a.md')?.publishedOn).toBe('2024-11-05');
  });

  it.each([
    ['<meta name="publishdate" content="2024-11-05 08:00">', ''],
    ['<meta property="article:published_time" content="2024-11-05T08:00:00Z">', ''],
    ['<meta property="article:modified_time" content="2024-11-07T08:00:00Z">', '<time datetime="2024-11-05">x</time>'],
    ['', '<span itemprop="datePublished" content="2024-11-05">yesterday</span>'],
    ['', '<time class="updated" datetime="2024-11-07">x</time><time datetime="2024-11-05">y</time>'],
  ])('on a page: %s %s', (head, body) => {
    const page = `<html><head><title>Cloud</title>${head}</head><body><h1>Cloud</h1>${body}<p>${lead}</p></body></html>`;
    expect(read(page, 'a.html')?.publishedOn).toBe('2024-11-05');
  });

  it('in lines above the text of a wire', () => {
    const article = read(
      `Title: Cloud grows again\nDate: 5 November 2024\nSource: Reuters\nURL: https://example.org/x\n\n${lead}`,
    );
    expect([article?.title, article?.publishedOn, article?.publisher, article?.url]).toEqual([
      'Cloud grows again',
      '2024-11-05',
      'Reuters',
      'https://example.org/x',
    ]);
  });

  it('in an address above the text, where nothing else dates it', () => {
    const address = 'https://www.reuters.com/tech/2024/11/05/cloud';
    expect(read(`Cloud grows again\n${address}\n\n${lead}\n${lead}`)).toMatchObject({
      publishedOn: '2024-11-05',
      publisher: 'Reuters',
      url: address,
    });
    expect(read(`Cloud grows again\n${address}\nNovember 6, 2024\n\n${lead}\n${lead}`)?.publishedOn).toBe('2024-11-06');
  });
});

describe('a headline', () => {
  it.each([
    ['Cloud grows again in the north | Example News', 'Example News'],
    ['Cloud grows again in the north - ExampleZine', 'ExampleZine'],
    ['Example News | Cloud grows again in the north', 'Example News'],
    ['Cloud grows again in the north – Cloudy Lane', 'Cloudy Lane', 'Cloudy Lane > News > Cloud'],
  ])('%s is of %s', (title, site, trail = '') => {
    const article = read(`${title}\n${trail}\n\n${lead}\n\n${lead} So it said.`);
    expect([article?.title, article?.publisher]).toEqual(['Cloud grows again in the north', site]);
  });

  it.each([
    ['Cloud grows again in the north - for now'],
    ['Cloud grows again - Alpha'],
    ['Results – Alpha raises its targets'],
    ['Cloud grows again | up 20%'],
  ])('%s is whole', (title) => {
    const article = read(`${title}\n\n${lead} Alpha grew too.\n\n${lead} So it said.`);
    expect([article?.title, article?.publisher]).toEqual([title, null]);
  });
});

describe('a table', () => {
  const rows = ['cell: Firm | Share', 'cell: Alpha | 36%', 'cell: Search | 4%'];

  it.each([
    ['a.txt', 'Firm | Share\nAlpha | 36%\nSearch | 4%'],
    ['a.txt', '| Firm | Share |\n|---|---|\n| Alpha | 36% |\n\n| Search | 4% |'],
    ['a.txt', 'Firm\tShare\nAlpha\t36%\nSearch\t4%'],
    ['a.txt', 'Firm      Share\nAlpha     36%\nSearch    4%'],
    ['a.md', '# x\n\nFirm | Share\n--- | ---\nAlpha | 36%\nSearch | 4%'],
    ['a.md', '# x\n\n| Firm   | Share |\n|:---|---:|\n| **Alpha** | 36% |\n| Search |4%|'],
    [
      'a.html',
      '<table><tr><th>Firm<th>Share</tr><tr><td>Alpha</td><td>36%</td></tr><tr><td>Search</td><td>4%</td></tr></table>',
    ],
  ])('is rows (%s): %s', (name, table) => {
    const article = read(`${name === 'a.html' ? '<!doctype html><body>' : ''}${lead}\n\n${table}\n\n${lead}`, name);
    expect(linesOf(article).filter((line) => line.startsWith('cell'))).toEqual(rows);
  });

  it('that was flattened to a line a cell keeps every line', () => {
    const cells = ['Search', '36%', 'Facebook', '20.1%', '–', '3.4%', 'Others', '7'];
    const lines = linesOf(read(`Cloud grows\n\n${lead}\n\n${cells.join('\n')}\n\n${lead}`));
    expect(lines.slice(2, -1).map((line) => line.replace(/^\w+: /, ''))).toEqual(cells);
  });

  it('in preformatted text is a line a row, and wrapped lines are joined', () => {
    const page = `<html><body><pre>Cloud grows\n\n${lead.slice(0, 61)}\n${lead.slice(61)}\n\nAlpha    36%\nBeta     3%\n</pre></body></html>`;
    expect(linesOf(read(page, 'a.html')).map((line) => line.replace(/^\w+: /, ''))).toEqual([
      'Cloud grows',
      lead.replace(/\s+/g, ' '),
      'Alpha 36%',
      'Beta 3%',
    ]);
  });
});

describe('bars without figures', () => {
  it('are no table', () => {
    const article = read(`Cloud grows again | Example News\nBy Ola Nordmann | March 5, 2024\n\n${lead}\n\n${lead} So.`);
    expect(linesOf(article).filter((line) => line.startsWith('cell'))).toEqual([]);
  });
});
