import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { createPictureCache } from '../../src/charts/picture-cache.ts';

const root = path.resolve(import.meta.dirname, '../..');

const run = (script: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

describe('a process that runs the sources as production does', () => {
  it('draws, and ends by itself although nobody closed', () => {
    const { stdout, status } = run(`
      import { createCharts } from './src/charts/create-charts.ts';
      import { answerOf, share } from './test/charts/answers.ts';
      const charts = createCharts({ onFailure: (error) => console.log(error) });
      const picture = await charts.drawChart(answerOf([share('2020-Q1', '44.5'), share('2020-Q2', '40.1')]));
      console.log(Buffer.from(picture.png.subarray(1, 4)).toString());
    `);
    expect([stdout.trim(), status]).toEqual(['PNG', 0]);
  });
});

describe('kept pictures', () => {
  it('the least recently wanted goes first', () => {
    const cache = createPictureCache(10);
    cache.set('a', new Uint8Array(4));
    cache.set('b', new Uint8Array(4));
    cache.get('a');
    cache.set('c', new Uint8Array(4));
    expect(['a', 'b', 'c'].filter((digest) => cache.get(digest) !== undefined)).toEqual(['a', 'c']);
  });

  it('one set twice is counted once, and one too large for all is not kept', () => {
    const cache = createPictureCache(10);
    cache.set('a', new Uint8Array(6));
    cache.set('a', new Uint8Array(6));
    expect(cache.get('a')).toHaveLength(6);
    cache.set('b', new Uint8Array(11));
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined]);
  });
});
