import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runEntry, type Run } from './run-entry.ts';

/** The real entry, as production starts it. */
const ask = (...args: readonly string[]): Promise<Run> => runEntry('src/cli/ask.ts', args);

const article = `---
title: Phones in India
publisher: Own Research
language: en
publishedOn: 2023-05-02
---
Vivo held 17% of the Indian smartphone market in the first quarter of 2023, according to Counterpoint Research.
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-ask-'));
  writeFileSync(path.join(folder, 'phones.md'), article);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('ask', () => {
  it('prints one line of JSON and nothing else', async () => {
    const { code, out, err } = await ask('--corpus', folder, '--json', '/share company:Vivo market:India');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'figures',
      language: 'en',
      figures: [{ company: 'vivo', metric: 'market-share', value: '17', unit: 'percent', region: 'IN' }],
      citations: [{ file: 'phones.md', publishedOn: '2023-05-02' }],
    });
  });

  it('says of a folder without articles that there is none', async () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const { code, out, err } = await ask('--corpus', empty, 'Who leads the cloud market?');
    expect({ code, err }).toEqual({ code: 0, err: `no articles in ${empty}\n` });
    expect(out).toMatch(/^There is no article yet to answer from/);
    rmSync(empty, { recursive: true });
  });

  it('prints text in the language asked for', async () => {
    const { code, out } = await ask(
      '--corpus',
      folder,
      '--language',
      'fr',
      "Vivo's share of the Indian smartphone market",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Vivo détenait 17\s% du marché des smartphones en Inde au T1 2023/);
  });

  it('answers a file of questions in order, and leaves out what was not published yet', async () => {
    const file = path.join(folder, 'questions.jsonl');
    writeFileSync(
      file,
      [
        { id: 'one', line: '/share company:Vivo' },
        { id: 'two', line: 'Quelle est la part de marché de Vivo en Inde ?' },
        { id: 'three', line: 'vivo在印度智能手机市场的份额', language: 'en' },
      ]
        .map((question) => JSON.stringify(question))
        .join('\n'),
    );
    const rows = (await ask('--corpus', folder, '--questions', file)).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id, answer }) => [id, answer.language, answer.kind])).toEqual([
      ['one', 'en', 'figures'],
      ['two', 'fr', 'figures'],
      ['three', 'en', 'figures'],
    ]);
    const before = await ask('--corpus', folder, '--as-of', '2023-05-01', '--json', '/share company:Vivo');
    expect(JSON.parse(before.out)).toMatchObject({ kind: 'none', figures: [] });
    rmSync(file);
  });

  it.each([
    [['--corpus', '/nowhere', 'a question'], '/nowhere'],
    [['--as-of', '2023-02-30', 'a question'], '2023-02-30'],
  ])('refuses %j with a word on what is wrong', async (args, hint) => {
    const { code, out, err } = await ask(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('says how with --help', async () => {
    const { code, out } = await ask('--help');
    expect(code).toBe(0);
    for (const option of ['--corpus', '--json', '--language', '--as-of', '--today', '--questions']) {
      expect(out).toContain(option);
    }
  });
});
