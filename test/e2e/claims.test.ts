import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runEntry, type Run } from './run-entry.ts';

const claims = (...args: readonly string[]): Promise<Run> => runEntry('src/cli/claims.ts', args);

describe('npm run claims', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'tickmark-claims-'));
  const file = (name: string): string => path.join(dir, name);

  beforeAll(() => {
    writeFileSync(
      file('phones.md'),
      '---\ntitle: Phones in India\nlanguage: en\n---\n\nVivo held 17% of the Indian smartphone market in the first quarter of 2023.\n',
    );
    writeFileSync(file('empty.md'), '');
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  it('prints what each article states, and goes on where a file can’t be read', async () => {
    const run = await claims('--published', '2023-05-02', file('empty.md'), file('phones.md'));
    const line: unknown = JSON.parse(run.out);
    expect(line).toMatchObject({
      file: file('phones.md'),
      article: { title: 'Phones in India', publishedOn: '2023-05-02' },
      claims: [{ subject: { id: 'vivo' }, quantity: { value: '17' } }],
    });
    expect(run.err).toBe(`${file('empty.md')}: empty\n`);
    expect(run.code).toBe(1);
  });

  it('prints the same in two processes, byte for byte', async () => {
    const corpus = path.resolve(import.meta.dirname, '../../corpus');
    const files = ['en', 'fr', 'zh'].flatMap((language) =>
      readdirSync(path.join(corpus, language)).map((name) => path.join(corpus, language, name)),
    );
    const [one, other] = [await claims(...files), await claims(...files)];
    expect(one.out.split('\n').length).toBeGreaterThan(files.length);
    expect(other.out === one.out).toBe(true);
  });

  it.each([
    ['no file', [], 2],
    ['a day that is none', ['--published', '2023-02-30', 'x.md'], 2],
    ['a missing file', ['/nowhere/x.md'], 1],
    ['a plea for help', ['--help'], 0],
  ] as const)('%s', async (_name, args, code) => {
    const run = await claims(...args);
    expect(run.code).toBe(code);
    expect(code === 0 ? run.err : run.out).toBe('');
    expect(code === 0 ? run.out : run.err).not.toBe('');
  });
});
