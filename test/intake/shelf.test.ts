import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { addedFolder, listAdded } from '../../src/intake/added.ts';
import { readCorpus } from '../../src/intake/read-corpus.ts';
import { readClaims, readTask } from '../../src/intake/read-task.ts';
import type { Readers } from '../../src/intake/readers.ts';
import { createScanner } from '../../src/intake/scan-corpus.ts';
import { type Offer, type Shelf, openShelf } from '../../src/intake/shelf.ts';

/** Reads where it is called: threads are tested end to end. */
const readers: Readers = {
  read: readTask,
  readClaims: (articles) => Promise.resolve(readClaims({ name: '', articles })),
  close: () => Promise.resolve(),
};

let dir = '';
let data = '';
let corpus = '';
let shelf: Shelf;

const storyOf = (company: string, percent: number): string =>
  `${company} sells more\n\n2026-05-0${percent}\n\nRevenue of ${company} rose ${percent} percent to $2 billion in the first quarter of 2026, it said.\n`;

const offer = (text: string, name: string, more: Partial<Offer> = {}): Offer => ({
  bytes: new TextEncoder().encode(text),
  name,
  from: `/home/${name}`,
  isAddress: false,
  ...more,
});

const titles = async (): Promise<readonly string[]> => {
  const { articles, warnings } = await readCorpus({ corpusFolder: corpus, dataFolder: data });
  expect(warnings).toEqual([]);
  return articles.map(({ title }) => title).sort();
};

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'shelf-'));
  [data, corpus] = [path.join(dir, 'data'), mkdtempSync(path.join(dir, 'corpus-'))];
  shelf = await openShelf(data, readers, () => '2026-05-20');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('what is added', () => {
  it('is there beside the folder’s own articles, with its claims', async () => {
    writeFileSync(path.join(corpus, 'a.txt'), storyOf('Alibaba', 3));
    const outcome = await shelf.add(offer(storyOf('Tencent', 4), 'b.txt'));
    expect(outcome).toMatchObject({ kind: 'added', warnings: [] });
    expect(outcome.claims.length).toBeGreaterThan(0);
    expect(await titles()).toEqual(['Alibaba sells more', 'Tencent sells more']);
  });

  it('is added once, whatever it is called', async () => {
    await shelf.add(offer(storyOf('Tencent', 4), 'b.txt'));
    expect((await shelf.add(offer(storyOf('Tencent', 4), 'c.txt'))).kind).toBe('known');
    expect(await listAdded(data)).toHaveLength(1);
  });

  it('takes the place of what came from there before', async () => {
    await shelf.add(offer(storyOf('Tencent', 4), 'b.txt'));
    await shelf.add(offer(storyOf('Tencent', 5), 'b.txt'));
    const { articles } = await readCorpus({ corpusFolder: corpus, dataFolder: data });
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2026-05-05']);
  });

  it('knows its address where it came from one', async () => {
    const url = 'https://news.example/2026/tencent';
    await shelf.add(offer(storyOf('Tencent', 4), 'tencent.txt', { from: url, isAddress: true }));
    const { articles } = await readCorpus({ corpusFolder: corpus, dataFolder: data });
    expect(articles.map((article) => article.url)).toEqual([url]);
  });

  it('keeps a name with quotes, breaks and 300 bytes', async () => {
    const name = `${'云'.repeat(90)} "x"\n'y'.txt`;
    expect((await shelf.add(offer(storyOf('Tencent', 4), name))).kind).toBe('added');
    expect((await listAdded(data)).map(({ origin }) => origin.name)).toEqual([name]);
  });

  it('is refused without a trace where there is no article in it', async () => {
    expect(await shelf.add(offer(' ', 'empty.txt'))).toMatchObject({ kind: 'refused', warnings: ['empty.txt: empty'] });
    expect(readdirSync(addedFolder(data))).toEqual([]);
  });
});

describe('what is removed', () => {
  const digest = `-- Alibaba sells more\n-- 2026-05-03T08:00:00Z\n\nRevenue of Alibaba rose 3 percent to $2 billion.\n\n-- Tencent sells more\n-- 2026-05-04T08:00:00Z\n\nRevenue of Tencent rose 4 percent to $2 billion.\n`;

  it('is one article of a file, then the file, and comes back when it is added again', async () => {
    const { articles } = await shelf.add(offer(digest, 'digest.txt'));
    const ids = articles.map(({ id }) => id);
    const [key = ''] = (await listAdded(data)).map((added) => added.key);
    await shelf.remove(key, ids.slice(0, 1), ids);
    expect(await titles()).toEqual(['Tencent sells more']);
    await shelf.add(offer(digest, 'digest.txt'));
    expect(await titles()).toEqual(['Alibaba sells more', 'Tencent sells more']);
    await shelf.remove(key, ids, ids);
    expect(await titles()).toEqual([]);
    expect(readdirSync(addedFolder(data))).toEqual([]);
  });
});

describe('a scan', () => {
  it('tells what came, what changed and what went since the last one', async () => {
    const scanner = createScanner({ corpusFolder: corpus, dataFolder: data }, readers);
    writeFileSync(path.join(corpus, 'a.txt'), storyOf('Alibaba', 3));
    const first = await scanner.scan();
    await shelf.add(offer(storyOf('Tencent', 4), 'b.txt'));
    writeFileSync(path.join(corpus, 'a.txt'), `${storyOf('Alibaba', 3)}It said no more.\n`);
    writeFileSync(path.join(corpus, 'c.txt'), '');
    const second = await scanner.scan();
    rmSync(path.join(corpus, 'a.txt'));
    const third = await scanner.scan();
    expect(first.added.map(({ article }) => article.title)).toEqual(['Alibaba sells more']);
    expect(second.added.map(({ article }) => article.title)).toEqual(['Alibaba sells more', 'Tencent sells more']);
    expect(second.removed).toEqual(first.added.map(({ article }) => article.id));
    expect(second.warnings).toEqual(['c.txt: empty']);
    expect(third).toEqual({ added: [], removed: [second.added[0]?.article.id], warnings: [] });
    expect(await scanner.scan()).toEqual({ added: [], removed: [], warnings: [] });
  });

  it('finds an article again in another file that did not change, when its first file goes', async () => {
    const scanner = createScanner({ corpusFolder: corpus, dataFolder: null }, readers);
    for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(corpus, name), storyOf('Alibaba', 3));
    const first = await scanner.scan();
    rmSync(path.join(corpus, 'a.txt'));
    const second = await scanner.scan();
    expect(first.added.map(({ article }) => article.file)).toEqual(['a.txt']);
    expect(second.added.map(({ article, claims }) => [article.file, claims.length > 0])).toEqual([['b.txt', true]]);
    expect(second.removed).toEqual([]);
    expect(second.added[0]?.article.id).toBe(first.added[0]?.article.id);
  });

  it('takes an article once that a file holds twice', async () => {
    const entry = JSON.stringify({ title: 'Tencent sells more', date: '2026-05-04', text: storyOf('Tencent', 4) });
    writeFileSync(path.join(corpus, 'a.jsonl'), `${entry}\n${entry}\n`);
    const { added } = await createScanner({ corpusFolder: corpus, dataFolder: null }, readers).scan();
    expect(added).toHaveLength(1);
    expect(new Set(added[0]?.claims.map(({ id }) => id)).size).toBe(added[0]?.claims.length);
  });
});
