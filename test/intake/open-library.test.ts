import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { extractClaims } from '../../src/claims/extract-claims.ts';
import type { Article } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/intake/open-library.ts';
import { distinctArticles, readAll } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { readingToBytes } from '../../src/library/snapshot.ts';
import { noDictionary } from '../../src/search/dictionary.ts';
import { writeArticle } from '../search/articles.ts';

const share = writeArticle({
  id: 'share',
  language: 'en',
  title: 'Who sells computing in China',
  body: ['Alibaba held 37% of the cloud market in China in the third quarter of 2024, an analyst wrote.'],
});

const capex = writeArticle({ id: 'capex', language: 'zh', body: ['腾讯2024年资本支出达到767亿元。'] });

const shown = ({ articles, claims, index }: Library) => ({
  articles: [...articles.keys()],
  claims,
  hits: index.search({ text: 'Alibaba cloud share 腾讯', language: 'en', limit: 5 }),
});

describe('openLibrary', () => {
  let dataFolder = '';
  let reads = 0;
  let warnings: string[] = [];
  const file = (): string => path.join(dataFolder, 'library.snapshot');

  const open = (articles: readonly Article[], folder = dataFolder): Promise<Library> =>
    openLibrary({
      articles,
      corrections: [],
      dataFolder: folder,
      warn: (warning) => warnings.push(warning),
      tell: () => undefined,
      read: ({ articles: some }) => {
        reads += 1;
        return Promise.resolve(readingToBytes(readAll(distinctArticles(some), noDictionary)));
      },
    });

  beforeEach(async () => {
    dataFolder = await mkdtemp(path.join(tmpdir(), 'tickmark-library-'));
    [reads, warnings] = [0, []];
  });
  afterEach(() => rm(dataFolder, { recursive: true }));

  it('reads once, and is the same at the next start', async () => {
    const first = shown(await open([share, capex]));
    expect(first.claims).toHaveLength(2);
    expect(shown(await open([share, capex]))).toEqual(first);
    expect([reads, warnings]).toEqual([1, []]);
  });

  it('asks for claims only where it has to read, and keeps nothing where some could not be read', async () => {
    const asked: number[] = [];
    let failing: string | null = 'capex';
    const openAsking = (articles: readonly Article[]): Promise<Library> =>
      openLibrary({
        articles,
        corrections: [],
        dataFolder,
        warn: (warning) => warnings.push(warning),
        tell: () => undefined,
        readClaims: (some) => {
          asked.push(some.length);
          const whole = some.filter(({ id }) => id !== failing);
          return Promise.resolve(new Map(whole.map((article) => [article.id, extractClaims(article)])));
        },
        read: ({ articles: some, claims }) =>
          Promise.resolve(
            readingToBytes(
              readAll(
                distinctArticles(some),
                noDictionary,
                () => undefined,
                ({ id }) => claims.get(id) ?? [],
              ),
            ),
          ),
      });
    expect(shown(await openAsking([share, capex])).claims).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('not kept')]);
    failing = null;
    const first = shown(await openAsking([share, capex]));
    expect(first.claims).toHaveLength(2);
    expect(shown(await openAsking([share, capex]))).toEqual(first);
    expect(shown(await openAsking([share])).claims).toHaveLength(1);
    expect(asked).toEqual([2, 2, 1]);
  });

  it('leaves nothing but the snapshot in the folder', async () => {
    await open([share]);
    expect(await readdir(dataFolder)).toEqual(['library.snapshot']);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1), 'damaged'],
    [
      'with a bit turned',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 120 ? byte ^ 1 : byte))),
      'damaged',
    ],
    ['of another kind', () => Buffer.from('PK\u0003\u0004 something else altogether'), 'no snapshot'],
    ['empty', () => Buffer.alloc(0), 'no snapshot'],
  ] as const)('a file %s is read anew, with one warning', async (_name, spoil, fault) => {
    const first = shown(await open([share]));
    await writeFile(file(), spoil(await readFile(file())));
    expect(shown(await open([share]))).toEqual(first);
    expect(reads).toBe(2);
    expect(warnings).toEqual([expect.stringContaining(fault)]);
    await open([share]);
    expect(reads).toBe(2);
  });

  it.each([
    ['another article', [share, capex]],
    ['an article that changed', [{ ...share, publishedOn: '2024-11-02' as const }]],
    ['no article', []],
  ])('%s makes it stale', async (_name, articles) => {
    await open([share]);
    const next = await open(articles);
    expect([...next.articles.keys()]).toEqual(articles.map(({ id }) => id));
    expect(warnings).toEqual([expect.stringContaining('other articles')]);
  });

  it('a folder that can’t be written costs a warning, and no answer', async () => {
    await writeFile(path.join(dataFolder, 'data'), 'a file where a folder should be');
    const library = await open([share], path.join(dataFolder, 'data'));
    expect(library.claims).toHaveLength(1);
    expect(warnings.at(-1)).toContain('not kept');
  });
});
