import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { loadCorrections } from '../../src/intake/load-corrections.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-corrections-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const line = '{"claim":"a-1-x","hide":true,"who":"Ana","why":"wrong","when":"2025-01-02"}';

it('reads the file of the data folder, and names the lines that are wrong', async () => {
  writeFileSync(path.join(folder, 'corrections.jsonl'), `${line}\nnonsense\n`);
  const { corrections, warnings } = await loadCorrections(folder);
  expect(corrections).toEqual([expect.objectContaining({ claim: 'a-1-x', place: 'corrections.jsonl:1' })]);
  expect(warnings).toEqual([expect.stringMatching(/^corrections\.jsonl:2: /)]);
});

it('corrects nothing where there is no file or no folder', async () => {
  expect(await loadCorrections(folder)).toEqual({ corrections: [], warnings: [] });
  expect(await loadCorrections(path.join(folder, 'nowhere'))).toEqual({ corrections: [], warnings: [] });
});

it('tells a file that can’t be read', async () => {
  mkdirSync(path.join(folder, 'corrections.jsonl'));
  expect((await loadCorrections(folder)).warnings).toEqual([expect.stringContaining("can't be read")]);
});
