import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, it } from '@jest/globals';

import { openStore } from '../../src/store/open-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-killed-'));
const writer = path.join(import.meta.dirname, 'write-watches.ts');

afterAll(() => rmSync(folder, { recursive: true }));

/** The numbers that the writer said it kept before it was killed in the middle of writing. */
const writeAndKill = (count: number): Promise<readonly number[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length > count) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('close', (_code, signal) => {
      if (signal === null) reject(new Error(errors));
      else resolve(output.split('\n').slice(0, -1).map(Number));
    });
  });

it('what was kept outlives kill -9, time after time', async () => {
  const kept: number[] = [];
  for (const count of [5, 40, 100]) kept.push(...(await writeAndKill(count)));
  const store = await openStore(folder);
  const there = new Set((await store.watches('c1')).map(({ id }) => id));
  await store.close();
  expect(kept.length).toBeGreaterThan(140);
  expect(kept.filter((id) => !there.has(id))).toEqual([]);
});
