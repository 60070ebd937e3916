import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { retrievalScores } from '../../src/cli/retrieval-eval.ts';

const squad = (contexts: readonly (readonly [string, string])[]): string =>
  JSON.stringify({
    data: [{ paragraphs: contexts.map(([context, question], at) => ({ context, qas: [{ id: `q${at}`, question }] })) }],
  });

describe('retrievalScores', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'tickmark-retrieval-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('has nothing to say about a folder without the sets', () => {
    expect(retrievalScores(dir)).toBeNull();
  });

  it('gives 1 where each question finds its text first, and less where one finds nothing', () => {
    writeFileSync(
      path.join(dir, 'xquad.en.json'),
      squad([
        ['The river froze in 1684.', 'When did the river freeze?'],
        ['The tower has 96 steps.', 'How high is the mountain?'],
      ]),
    );
    writeFileSync(
      path.join(dir, 'xquad.zh.json'),
      squad([
        ['这条河在1684年结冰。', '哪条河结冰？'],
        ['塔有96级台阶。', '塔有多少台阶？'],
      ]),
    );
    writeFileSync(
      path.join(dir, 'fquad.fr.json'),
      squad([['La rivière gela en 1684.', 'Quand la rivière a-t-elle gelé ?']]),
    );
    const scores = retrievalScores(dir) ?? [];
    expect(scores.map(({ set }) => set)).toEqual([
      'XQuAD en',
      'XQuAD zh',
      'FQuAD fr',
      'XQuAD zh → en',
      'XQuAD en → zh',
    ]);
    expect(scores.slice(0, 3).map(({ ndcg10, recall10 }) => [ndcg10, recall10])).toEqual([
      [0.5, 0.5],
      [1, 1],
      [1, 1],
    ]);
  });
});
