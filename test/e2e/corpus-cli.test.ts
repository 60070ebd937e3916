import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { zipOf } from '../intake/zip-of.ts';
import { type Run, runEntry } from './run-entry.ts';

const story = (subject: string): string =>
  `${subject} sells more\n\n2026-05-04\n\nRevenue of ${subject} rose 12% to $4.5 billion in the first quarter of 2026, the company said on Monday.\n`;

jest.setTimeout(120_000);

let dir = '';

const at = (name: string): string => path.join(dir, name);

const run = (...args: readonly string[]): Promise<Run> =>
  runEntry('src/cli/corpus.ts', args, { DATA_DIR: at('data'), CORPUS_DIR: at('empty') });

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'corpus-cli-'));
  for (const folder of ['in', 'empty', 'data']) mkdirSync(at(folder));
  writeFileSync(at('in/alibaba.txt'), story('Alibaba'));
  writeFileSync(at('in/tencent.txt'), story('Tencent'));
  writeFileSync(at('in/empty.txt'), '');
  writeFileSync(at('in/a "b"\n\u001b[2Jc.txt'), ' ');
  writeFileSync(at('in/huge.md'), '');
  truncateSync(at('in/huge.md'), 1024 ** 3);
  symlinkSync('.', at('in/loop'));
  writeFileSync(at('in/bomb.zip'), zipOf([{ name: 'b.txt', bytes: Buffer.alloc(60_000_000) }]));
  copyFileSync(path.join(import.meta.dirname, '../intake/hostile/locked.pdf'), at('in/locked.pdf'));
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a folder with good and bad files', () => {
  it('is added but for the bad ones, each of which gets a line, and nothing is added twice', async () => {
    const first = await run('add', at('in'));
    expect(first.out).toMatch(/^added 2 files: 2 articles, \d+ claims · 0 already there · 4 refused\n$/);
    expect([...linesOf(first.err)].sort()).toEqual(
      [
        'huge.md: larger than 20 MB',
        'loop: a link that leads back to itself',
        `not added: ${at('in')}/a "b" [2Jc.txt: empty`,
        `not added: ${at('in')}/bomb.zip/b.txt: unpacks to more than 20 MB`,
        `not added: ${at('in')}/empty.txt: empty`,
        `not added: ${at('in')}/locked.pdf: password-protected`,
      ].sort(),
    );
    expect(first.code).toBe(1);
    expect((await run('add', at('in'))).out).toMatch(/^added 0 files: 0 articles, 0 claims · 2 already there/);
  });

  it('is checked with the same lines, and what was added can be listed, shown and removed', async () => {
    const check = await run('check', at('in'));
    expect(check.out).toMatch(
      /2 files, 2 articles · 2 en · 0 fr · 0 zh · 0 without a date · \d+ claims · 6 warnings\n$/,
    );
    expect([check.code, linesOf(check.err).length]).toEqual([1, 6]);
    const list = await run('list', '--json');
    const titles = linesOf(list.out).map((line): unknown => JSON.parse(line));
    expect(titles).toEqual([
      expect.objectContaining({ title: 'Tencent sells more', publishedOn: '2026-05-04' }),
      expect.objectContaining({ title: 'Alibaba sells more', claims: 2 }),
    ]);
    const id = /^(a[\da-f]{10}) .*Alibaba/m.exec((await run('list')).out)?.[1] ?? '';
    expect((await run('show', id)).out).toContain('rose ⟨12%⟩[1] to ⟨$4.5 billion⟩[2]');
    expect(await run('remove', id)).toMatchObject({ code: 0, out: `removed ${id}\n` });
    expect((await run('list')).out).toMatch(/Tencent[^]*\n1 article\n$/);
    expect((await run('remove', id)).code).toBe(1);
  });

  it('a command that is called wrongly says how', async () => {
    expect(await run('add')).toMatchObject({ code: 2, err: expect.stringContaining('name at least one file') });
    expect(await run('dance')).toMatchObject({ code: 2, err: expect.stringContaining('no such command') });
  });
});
