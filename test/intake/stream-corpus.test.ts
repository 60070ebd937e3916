import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { readClaims, readTask } from '../../src/intake/read-task.ts';
import type { Readers } from '../../src/intake/readers.ts';
import { streamCorpus } from '../../src/intake/stream-corpus.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'stream-'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

const nameOf = (n: number): string => `${String(n).padStart(3, '0')}.txt`;

const story = (n: number): string =>
  `Firm ${n} sells more\n\nRevenue of firm ${n} rose ${n}% to $4.5 billion in the quarter, the company said on Monday.\n`;

/** Counts what was begun. */
const countingReaders = (): { readonly readers: Readers; readonly begun: () => number } => {
  let begun = 0;
  const read: Readers['read'] = (task) => {
    begun += 1;
    return readTask(task);
  };
  const claims: Readers['readClaims'] = (articles) => Promise.resolve(readClaims({ name: '', articles }));
  return { readers: { read, readClaims: claims, close: () => Promise.resolve() }, begun: () => begun };
};

it('gives the articles in the order of their files, with their claims, and reads only a few files ahead', async () => {
  const files = 120;
  for (let n = 0; n < files; n += 1) writeFileSync(path.join(dir, nameOf(n)), story(n));
  const { readers, begun } = countingReaders();
  const titles: string[] = [];
  let [taken, furthest, claims] = [0, 0, 0];
  for await (const { articles } of streamCorpus({ corpusFolder: dir, dataFolder: null }, readers)) {
    taken += 1;
    furthest = Math.max(furthest, begun() - taken);
    titles.push(...articles.map(({ article }) => article.title));
    claims += articles.flatMap((one) => one.claims).length;
  }
  expect(titles).toEqual(Array.from({ length: files }, (_, n) => `Firm ${n} sells more`));
  expect(claims).toBe(2 * files);
  expect(furthest).toBeLessThanOrEqual(4 * availableParallelism());
});

it('gives an article once, and what could not be read', async () => {
  for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(dir, name), story(1));
  writeFileSync(path.join(dir, 'c.txt'), '');
  writeFileSync(path.join(dir, 'd.doc'), 'x');
  const parts = [];
  for await (const part of streamCorpus({ corpusFolder: dir, dataFolder: null }, countingReaders().readers))
    parts.push(part);
  expect(parts.flatMap(({ articles }) => articles.map(({ article }) => article.file))).toEqual(['a.txt']);
  expect(parts.flatMap(({ warnings }) => warnings)).toEqual([
    'd.doc: .doc is not a supported format (1 file)',
    'c.txt: empty',
  ]);
});
