import path from 'node:path';

import { expect, it } from '@jest/globals';

import { readInThread } from '../../src/intake/read-in-thread.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { distinctArticles, readAll } from '../../src/library/build-library.ts';
import { bytesToReading } from '../../src/library/snapshot.ts';
import { noDictionary } from '../../src/search/dictionary.ts';

it('a thread reads what this one would, tells how far it is, and leaves this one free', async () => {
  const { articles } = await readFolder(path.join(import.meta.dirname, 'corpus'));
  const distinct = distinctArticles(articles);
  const told: number[] = [];
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 5);
  const bytes = await readInThread({ articles: [...distinct.values()], claims: new Map() }, (read) => told.push(read));
  clearInterval(clock);
  expect(bytesToReading(bytes, distinct, noDictionary)?.claims).toEqual(readAll(distinct, noDictionary).claims);
  expect(told).toEqual([...distinct.keys(), ''].map((_id, at) => at));
  expect(turns).toBeGreaterThan(5);
});
