import { expect, it } from '@jest/globals';

import type { Article } from '../../src/corpus/article.ts';
import { claimsInThreads } from '../../src/intake/claims-in-threads.ts';
import { type FileRead, readClaims } from '../../src/intake/read-task.ts';
import type { Readers } from '../../src/intake/readers.ts';
import { articleOf } from '../answers/library.ts';

const articles = Array.from({ length: 40 }, (_, n) =>
  articleOf(
    `a${n}`,
    `Firm ${n} sells more\nRevenue of firm ${n} rose ${n + 1}% in the quarter, the company said on Monday.`,
  ),
);

/** Fails at whatever holds one of these articles, as a thread does that ends. */
const readersFailingAt = (...ids: readonly string[]): Readers => ({
  read: () => Promise.resolve({ articles: [], claims: [], warnings: [] }),
  readClaims: (some: readonly Article[]): Promise<FileRead> =>
    Promise.resolve(
      some.some(({ id }) => ids.includes(id))
        ? { articles: [], claims: [], warnings: [`${some[0]?.file ?? ''}: takes too long to read`] }
        : readClaims({ name: '', articles: some }),
    ),
  close: () => Promise.resolve(),
});

it('reads all claims, each article’s own, and tells how far it is', async () => {
  const told: number[] = [];
  const claims = await claimsInThreads(
    articles,
    readersFailingAt(),
    (n) => told.push(n),
    () => undefined,
  );
  expect([...claims.keys()]).toEqual(articles.map(({ id }) => id));
  for (const article of articles)
    expect(claims.get(article.id)).toEqual(readClaims({ name: '', articles: [article] }).claims);
  expect(told.at(-1)).toBe(articles.length);
});

it('an article that can’t be read costs its own claims alone', async () => {
  const warnings: string[] = [];
  const claims = await claimsInThreads(
    articles,
    readersFailingAt('a20'),
    () => undefined,
    (line) => warnings.push(line),
  );
  expect(warnings).toEqual(['a20.md: takes too long to read']);
  expect(articles.filter(({ id }) => !claims.has(id)).map(({ id }) => id)).toEqual(['a20']);
  expect([...claims.values()].every((some) => some.length > 0)).toBe(true);
});
