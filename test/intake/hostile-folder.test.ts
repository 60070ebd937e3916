import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { remarksOn } from '../../src/corpus/remarks.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { zipOf } from './zip-of.ts';

const hostile = path.join(import.meta.dirname, 'hostile');

const story = (subject: string): string =>
  `${subject} sells more\n\nRevenue of ${subject} rose 12% to $4.5 billion in the quarter, the company said on Monday.\n`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

let dir = '';

const at = (name: string): string => path.join(dir, name);

const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);

const zeros = Buffer.alloc(60_000_000);

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  put('a.txt', story('Alpha'));
  put('z.txt', story('Omega'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A name of 255 bytes, as long as a disk takes one, with quotes, a line break and what clears a terminal. */
const longName = `${'云'.repeat(78)}"'\n\u001b[2J.txt`;

describe('a hostile file gets one line, and the rest is read', () => {
  it.each<readonly [what: string, prepare: () => void, warnings: readonly string[]]>([
    [
      'a file of 1 GB',
      () => {
        put('bad.md', '');
        truncateSync(at('bad.md'), 1024 ** 3);
      },
      ['bad.md: larger than 20 MB'],
    ],
    ['a pipe that nobody writes to', () => execFileSync('mkfifo', [at('bad.txt')]), ['bad.txt: not a regular file']],
    [
      'folders that are linked to each other',
      () => {
        mkdirSync(at('m'));
        mkdirSync(at('n'));
        symlinkSync('../n', at('m/n'));
        symlinkSync('../m', at('n/m'));
      },
      ['m/n/m: a link that leads back to itself', 'n/m/n: a link that leads back to itself'],
    ],
    [
      'links that lead to each other',
      () => ['b', 'c'].forEach((n, i) => symlinkSync(['c', 'b'][i] ?? '', at(n))),
      ['b: a link that leads back to itself', 'c: a link that leads back to itself'],
    ],
    ['a name that nobody can read', () => put(longName, ''), [`${'云'.repeat(78)}"' [2J.txt: empty`]],
    [
      'a PDF with a password',
      () => copyFileSync(path.join(hostile, 'locked.pdf'), at('bad.pdf')),
      ['bad.pdf: password-protected'],
    ],
    [
      'an archive with a password',
      () => copyFileSync(path.join(hostile, 'locked.zip'), at('bad.zip')),
      ['bad.zip/report.txt: password-protected'],
    ],
    [
      'a zip bomb',
      () => put('bad.zip', zipOf([{ name: 'b.txt', bytes: zeros }])),
      ['bad.zip/b.txt: unpacks to more than 20 MB'],
    ],
    [
      'a zip bomb that lies',
      () => put('bad.zip', zipOf([{ name: 'b.txt', bytes: zeros, stated: 900 }])),
      ['bad.zip/b.txt: unpacks to more than its archive states'],
    ],
    ['a gzip bomb', () => put('bad.txt.gz', gzipSync(zeros)), ['bad.txt.gz: unpacks to more than 20 MB']],
    [
      'a gzip file cut off',
      () => put('bad.md.gz', gzipSync(story('Beta').repeat(9)).subarray(0, 90)),
      ['bad.md.gz: cut off'],
    ],
    [
      'a file in an archive whose name breaks lines',
      () => put('bad.zip', zipOf([{ name: `${'x'.repeat(290)}"\n'.txt`, bytes: encode(' ') }])),
      [`bad.zip/${'x'.repeat(290)}" '.txt: empty`],
    ],
    [
      'an archive that is broken in its middle',
      () => put('bad.zip', Buffer.from(zipOf([{ name: 'b.txt', bytes: encode(story('Beta')) }])).fill(255, 40, 60)),
      ['bad.zip/b.txt: broken in its archive'],
    ],
    [
      'an archive that is broken in its list of files',
      () => {
        const bytes = Buffer.from(zipOf([{ name: 'b.txt', bytes: encode(story('Beta')) }]));
        put('bad.zip', bytes.fill(255, bytes.length - 60, bytes.length - 40));
      },
      ['bad.zip: a broken zip file; the rest of it is left out'],
    ],
    [
      'a picture that is called text',
      () => put('bad.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)),
      ['bad.txt: a binary file, not text'],
    ],
    [
      'what is left of a text',
      () => put('bad.txt', `${'\ufffd'.repeat(60)} 36% of the market`),
      ['bad.txt: most of its characters are lost (U+FFFD); save it again from its source'],
    ],
  ])('%s', async (_, prepare, warnings) => {
    prepare();
    const reading = await readFolder(dir);
    expect(reading.articles.map(({ file }) => file)).toEqual(['a.txt', 'z.txt']);
    expect(reading.warnings).toEqual(warnings);
  });

  it('a folder and a file without permission', async () => {
    mkdirSync(at('m'));
    writeFileSync(at('m/b.txt'), story('Beta'));
    put('n.txt', story('Gamma'));
    chmodSync(at('m'), 0);
    chmodSync(at('n.txt'), 0);
    chmodSync(dir, 0o755);
    const reading = await asNobody(() => readFolder(dir));
    chmodSync(at('m'), 0o700);
    expect(reading.articles.map(({ file }) => file)).toEqual(['a.txt', 'z.txt']);
    expect(reading.warnings).toEqual(['m: no permission to read it', 'n.txt: no permission to read it']);
  });
});

/** Permissions hold nobody up who runs as root: for as long as this takes, the process is somebody else. */
const asNobody = async <T>(run: () => Promise<T>): Promise<T> => {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
};

describe('a file that is odd is read, and remarked upon', () => {
  it.each<readonly [what: string, name: string, content: string | Uint8Array, remarks: readonly string[]]>([
    [
      'a page that is called text',
      'b.txt',
      `<!doctype html><html><head><title>Beta sells more</title></head><body><p>${story('Beta').slice(17)}</p></body></html>`,
      ['a stub of 100 characters', 'no date stated'],
    ],
    [
      'an archive that is called Markdown',
      'b.md',
      zipOf([{ name: 'c.txt', bytes: encode(story('Beta')) }]),
      ['a stub of 100 characters', 'no date stated'],
    ],
    ['a stub', 'b.txt', 'Beta’s share of the market rose to 36%.\n', ['a stub of 39 characters', 'no date stated']],
    [
      'a text that lost some characters',
      'b.txt',
      `2026-05-04\n\n${story('Beta').repeat(2).replaceAll('’', '\ufffd').replace('Monday', 'Mon\ufffday')}`,
      ['1 character lost (U+FFFD)'],
    ],
  ])('%s', async (_, name, content, remarks) => {
    put(name, content);
    const { articles, warnings } = await readFolder(dir);
    expect(warnings).toEqual([]);
    const [odd] = articles.filter(({ file }) => file.startsWith('b.'));
    expect(odd === undefined ? [] : remarksOn(odd)).toEqual(remarks);
  });

  it('an archive that leads out of its folder goes by the name within it', async () => {
    put('b.zip', zipOf([{ name: '../../etc/c.txt', bytes: encode(story('Beta')) }]));
    const { articles, warnings } = await readFolder(dir);
    expect([articles.map(({ file }) => file), warnings]).toEqual([['a.txt', 'b.zip/etc/c.txt', 'z.txt'], []]);
  });

  it('pinyin between the characters', async () => {
    put(
      'b.txt',
      '云 yún 市 shì 场 chǎng 2026年5月4日\n\n阿 ā 里 lǐ 云 yún 占 zhàn 市 shì 场 chǎng 的 de 36% ，腾 téng 讯 xùn 云 yún 占 zhàn 16% 。 华 huá 为 wéi 云 yún 占 zhàn 19% 。阿 ā 里 lǐ 云 yún 增 zēng 长 zhǎng 20% ，其 qí 他 tā 厂 chǎng 商 shāng 增 zēng 长 zhǎng 10% 。\n',
    );
    const { articles, warnings } = await readFolder(dir);
    expect(warnings).toEqual([]);
    const [odd] = articles.filter(({ file }) => file === 'b.txt');
    expect(odd === undefined ? [] : remarksOn(odd)).toContain('pinyin between the characters: figures may be missed');
  });
});
