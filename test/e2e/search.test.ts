import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runEntry, type Run } from './run-entry.ts';

const search = (...args: readonly string[]): Promise<Run> => runEntry('src/cli/search.ts', args);

const said = '华为表示，去年的资本支出达到300亿元，其中大部分用于数据中心和服务器的采购，今年还会继续增加。';

describe('npm run search', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'tickmark-search-'));
  const file = (name: string): string => path.join(dir, name);

  beforeAll(() => {
    writeFileSync(file('huawei.md'), `---\ntitle: 华为加大投入\nlanguage: zh\n---\n\n${said}\n`);
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  it('prints the passages of each question as one line of JSON', async () => {
    writeFileSync(file('questions.jsonl'), '{"id": "q1", "line": "Huawei capex"}\n{"id": "q2", "line": "volcano"}\n');
    const { code, out } = await search('--corpus', dir, '--questions', file('questions.jsonl'));
    const lines = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        id: 'q1',
        passages: [
          {
            articleId: expect.any(String),
            file: 'huawei.md',
            start: expect.any(Number),
            end: expect.any(Number),
            score: expect.any(Number),
          },
        ],
      },
      { id: 'q2', passages: [] },
    ]);
  });

  it('shows a person the words that matched', async () => {
    const { code, out } = await search('--corpus', dir, '华为的资本支出');
    expect(code).toBe(0);
    expect(out).toContain('资本支出达到300亿元');
  });

  it.each([
    ['an unknown option', ['--corpse', 'x', 'share'], 2],
    ['a missing file of questions', ['--questions', '/nowhere/questions.jsonl'], 2],
    ['a missing folder', ['--corpus', '/nowhere', 'share'], 2],
    ['a plea for help', ['--help'], 0],
  ] as const)('%s', async (_name, args, code) => {
    const run = await search(...args);
    expect(run.code).toBe(code);
    expect(code === 0 ? run.err : run.out).toBe('');
    expect(code === 0 ? run.out : run.err).not.toBe('');
  });
});
