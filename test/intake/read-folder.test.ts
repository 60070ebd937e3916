import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readFolder } from '../../src/intake/read-folder.ts';

const article = (subject: string): string =>
  `${subject} sells more\n\nRevenue of ${subject} rose 12% in the quarter, it said.\n`;

let dir = '';

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), content);
};

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a folder of articles', () => {
  it('is read with the folders within, in the order of the paths', async () => {
    put('fr/b.md', article('Beta'));
    put('en/a.txt', article('Alpha'));
    put('en/deep/er/c.html', '<p>Gamma sold 30% more than a year before, it said.</p>');
    put('zz.TXT', article('Omega'));
    const { articles, warnings } = await readFolder(dir);
    expect(articles.map(({ file }) => file)).toEqual(['en/a.txt', 'en/deep/er/c.html', 'fr/b.md', 'zz.TXT']);
    expect(warnings).toEqual([]);
  });

  it('passes over what is hidden', async () => {
    put('.git/a.txt', article('Alpha'));
    put('.b.txt', article('Beta'));
    expect(await readFolder(dir)).toEqual({ articles: [], warnings: [] });
  });

  it('dates what states no day', async () => {
    put('a.txt', article('Alpha'));
    const { articles } = await readFolder(dir, { published: '2024-05-06' });
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2024-05-06']);
  });

  it('names each kind of file that it can’t read once, with how many there are', async () => {
    put('a.doc', 'x');
    put('b/c.doc', 'x');
    put('README', 'x');
    expect((await readFolder(dir)).warnings).toEqual([
      'README: no ending is not a supported format (1 file)',
      'a.doc: .doc is not a supported format (2 files)',
    ]);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['an empty file', (): void => put('bad.txt', ''), 'bad.txt: empty'],
    ['a binary file', (): void => put('bad.txt', Uint8Array.of(1, 0, 2)), 'bad.txt: a binary file, not text'],
    [
      'a file in no encoding',
      (): void =>
        put(
          'bad.txt',
          Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * 89) % 128)),
        ),
      'bad.txt: in no known encoding; save it as UTF-8',
    ],
    [
      'a sparse file of 50 MB',
      (): void => {
        put('bad.txt', '');
        truncateSync(path.join(dir, 'bad.txt'), 50 * 1024 * 1024);
      },
      'bad.txt: larger than 20 MB',
    ],
    [
      'a link to nothing',
      (): void => symlinkSync('gone.txt', path.join(dir, 'bad.txt')),
      'bad.txt: not there, or a link to nothing',
    ],
    [
      'a link to itself',
      (): void => symlinkSync('bad.txt', path.join(dir, 'bad.txt')),
      'bad.txt: a link that leads back to itself',
    ],
    [
      'a link to the folder above',
      (): void => symlinkSync('.', path.join(dir, 'bad')),
      'bad: a link that leads back to itself',
    ],
  ])('%s gets one warning, and the rest is read', async (_, prepare, warning) => {
    put('a.txt', article('Alpha'));
    put('z.txt', article('Omega'));
    prepare();
    const { articles, warnings } = await readFolder(dir);
    expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'z.txt']);
    expect(warnings).toEqual([warning]);
  });

  it.each([
    ['a folder that is not there', 'gone', 'not there, or a link to nothing'],
    ['a file in a folder’s stead', 'a.txt', 'not a folder'],
  ])('%s gets one warning', async (_, name, reason) => {
    put('a.txt', article('Alpha'));
    const place = path.join(dir, name);
    expect(await readFolder(place)).toEqual({ articles: [], warnings: [`${place}: ${reason}`] });
  });

  it('a folder that is linked twice is read twice, for neither link leads back', async () => {
    put('real/a.txt', article('Alpha'));
    symlinkSync('real', path.join(dir, 'also'));
    const { articles, warnings } = await readFolder(dir);
    expect(articles.map(({ file }) => file)).toEqual(['also/a.txt', 'real/a.txt']);
    expect(warnings).toEqual([]);
  });
});
