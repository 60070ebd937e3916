import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { runEntry } from './run-entry.ts';

/** One article a language, so small that nothing but the words of the terminal can change what is shown. */
const articles: Readonly<Record<string, string>> = {
  en: `---
title: Phones in India
publisher: Own Research
language: en
publishedOn: 2023-05-02
url: https://own.example/phones
---
Vivo held 17% of the Indian smartphone market in the first quarter of 2023, according to Counterpoint Research.
`,
  fr: `---
title: Les smartphones en Inde
publisher: Études maison
language: fr
publishedOn: 2023-08-03
---
Au deuxième trimestre 2023, Samsung détenait 18 % du marché indien des smartphones, selon Canalys. Le chiffre d’affaires de Xiaomi s’est élevé à 9 milliards d’euros en 2022.
`,
  zh: `---
title: 小米扩大投资
publisher: 自家研究
language: zh
publishedOn: 2023-06-01
---
小米计划在未来五年内投入1000亿元。据Counterpoint统计，2023年第一季度，vivo在印度智能手机市场的份额为17%。
`,
};

const today = '2024-01-15';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-terminal-'));
  for (const [language, text] of Object.entries(articles)) writeFileSync(path.join(folder, `${language}.md`), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

const shown = async (entry: 'ask' | 'search', args: readonly string[]): Promise<string> => {
  const { code, out, err } = await runEntry(`src/cli/${entry}.ts`, ['--corpus', folder, ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

it.each([
  ['What was Vivo’s share of the Indian smartphone market in Q1 2023?'],
  ['Quelle part pour Samsung en Inde, et combien Xiaomi va-t-il investir ?'],
  ['小米2022年的收入是多少？'],
  ['/share company:Nokia'],
])('ask %s', async (line) => expect(await shown('ask', ['--today', today, line])).toMatchSnapshot());

it.each([['Vivo’s market share in India'], ['le chiffre d’affaires de Xiaomi'], ['小米的投资计划']])(
  'search %s',
  async (question) => {
    const found = await shown('search', ['--limit', '2', question]);
    expect(found.replaceAll(/(?<=score )\d+\.\d+/g, '…')).toMatchSnapshot();
  },
);
