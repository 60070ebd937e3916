import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runEntry, type Run } from './run-entry.ts';

const article = `---
title: Phones in India
publisher: Own Research
language: en
publishedOn: 2023-05-02
---
Vivo held 17% of the Indian smartphone market in the first quarter of 2023, according to Counterpoint Research.
`;

let folder = '';

const run = (entry: string, ...args: readonly string[]): Promise<Run> =>
  runEntry(`src/cli/${entry}.ts`, args, { DATA_DIR: path.join(folder), CORPUS_DIR: path.join(folder, 'corpus') });

const file = (): string => path.join(folder, 'corpus/phones.md');

const idOf = async (): Promise<string> => JSON.parse((await run('claims', file())).out).claims[0].id;

const decision = { who: 'Ana', why: 'the report says 19', when: '2023-06-01' };

const write = (...lines: readonly object[]): void =>
  writeFileSync(
    path.join(folder, 'corrections.jsonl'),
    lines.map((line) => JSON.stringify({ ...line, ...decision })).join('\n'),
  );

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-corrections-'));
  mkdirSync(path.join(folder, 'corpus'));
  writeFileSync(file(), article);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('corrections.jsonl', () => {
  it('amends what is asked and what is explained', async () => {
    const claim = await idOf();
    write({ claim, amend: { value: '19' } }, { claim: 'a0-0-x', hide: true });
    const { out, err, code } = await run('ask', '/share company:Vivo market:India');
    expect(code).toBe(0);
    expect(out).toContain('Vivo held 19%');
    expect(out).toContain('corrected by Ana on 1 June 2023: the report says 19 · before: 17%');
    expect(err).toMatch(/^corrections\.jsonl:2: no article states a claim a0-0-x; .+\n$/);
    const explained = (await run('claims', '--explain', file())).out;
    expect(explained).toContain(claim);
    expect(explained).toContain('value corrected by Ana on 2023-06-01: the report says 19 (before: eq 17 percent)');
  });

  it('hides a claim, and tells it apart', async () => {
    rmSync(path.join(folder, 'corrections.jsonl'));
    const claim = await idOf();
    write({ claim, hide: true });
    const { out } = await run('ask', '--json', '/share company:Vivo market:India');
    expect(JSON.parse(out)).toMatchObject({ kind: expect.not.stringContaining('figures'), figures: [] });
    expect(JSON.parse((await run('claims', file())).out)).toMatchObject({
      claims: [],
      hidden: [{ id: claim, corrected: { who: 'Ana' } }],
    });
  });
});
