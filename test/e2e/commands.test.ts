import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import { createSuggest } from '../../src/discord/suggest/create-suggest.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { openBot, type Opened } from './open-bot.ts';
import { specIssues } from './discord-spec.ts';
import { visit, wordsOf, type Visitor } from './visitor.ts';

let bot: Opened;
let english: Visitor;
let french: Visitor;
let chinese: Visitor;

beforeAll(async () => {
  const { articles, warnings } = await readFolder(path.join(import.meta.dirname, 'corpus'));
  expect(warnings).toEqual([]);
  const library = buildLibrary(articles);
  bot = await openBot({ commands, library: () => library, suggest: createSuggest(() => library) });
  english = await visit(bot.playground, 'en-US');
  french = await visit(bot.playground, 'fr');
  chinese = await visit(bot.playground, 'zh-CN');
});

afterAll(async () => {
  for (const visitor of [english, french, chinese]) visitor.leave();
  await bot.close();
});

/** As read: no-break spaces and small print are all the same. */
const read = (words: string): string => words.replaceAll('\u00A0', ' ').replaceAll(/\\(?=[^\w\s])/g, '');

describe('a slip', () => {
  it('in a metric is asked back to the asking person alone, and a press runs what was meant', async () => {
    const asked = await french.run('timeline', { company: 'Alibaba', metric: 'sharre' });
    expect(asked.isEphemeral).toBe(true);
    expect(asked.message.content).toContain('Vouliez-vous dire');
    const answer = await french.press(asked, '/chronologie entreprise:Alibaba mesure:part de marché');
    expect(read(wordsOf(answer))).toContain('38,7 %');
  });

  it('in a company is offered in the picker, and in an answer', async () => {
    expect(await english.complete('share', 'company', 'Alibba')).toContainEqual(
      expect.objectContaining({ value: 'alibaba' }),
    );
    const asked = await english.run('share', { company: 'Alibba' });
    expect(read(wordsOf(asked))).toContain('Did you mean Alibaba?');
    expect(read(wordsOf(await english.press(asked, '/share company:Alibaba')))).toContain('38.7%');
  });
});

describe('/share', () => {
  it('answers in English with quotes in the languages of their articles', async () => {
    const words = read(wordsOf(await english.run('share', { company: 'alibaba', market: 'CN' })));
    expect(words).toContain('✓ **38.7%** · Alibaba · cloud, China · Q1 2022');
    expect(words).toContain('✓ **41.5%** · Alibaba · cloud, China · Q1 2021');
    expect(words).toContain('« Au premier trimestre 2022, Alibaba détenait 38,7 % du marché chinois du cloud');
    expect(words).toContain(
      '-# brief, after Le Registre · 10 May 2022 · French · [original article](<https://registre.example/alibaba>)',
    );
    expect(words).toContain(
      '-# The Ledger · 4 May 2021 · English · [original article](<https://ledger.example/alibaba-lead>)',
    );
  });

  it('answers in French', async () => {
    const words = read(wordsOf(await french.run('share', { company: '华为', market: 'Chine' })));
    expect(words).toContain('✓ **18,3 %** · Huawei · cloud, Chine · T1 2022');
    expect(words).toContain('华为占中国云市场的18.3%');
  });

  it('answers in Chinese', async () => {
    const words = read(wordsOf(await chinese.run('share', { company: '阿里巴巴', period: '2021-Q1' })));
    expect(words).toContain('✓ **41.5%** · 阿里巴巴 · 云计算，中国 · 2021年第一季度');
    expect(words).toContain('Alibaba held 41.5% of China');
  });
});

describe.each([
  ['capex', { company: 'Alibaba' }, '**RMB 90 billion**'],
  ['compare', { a: 'Alibaba', b: 'Tencent', market: 'China', period: '2021-Q1' }, '**14.2%** · Tencent'],
  ['ask', { question: 'What was Alibaba’s share of the Chinese cloud market in 2021?' }, '**41.5%** · Alibaba'],
  ['revenue', { company: 'Alibaba' }, 'Searched 3 articles'],
  ['growth', { company: 'Alibaba' }, 'Searched 3 articles'],
  ['market', { market: 'cloud' }, 'Searched 3 articles'],
] as const)('/%s', (command, options, expected) => {
  it('is answered', async () => {
    const seen = await english.run(command, options);
    expect(read(wordsOf(seen))).toContain(expected);
    expect(seen.isEphemeral).toBe(false);
  });
});

it('a button asks the shipped command again', async () => {
  const file = await english.press(await english.run('share', { company: 'alibaba' }), 'CSV, JSON');
  const response = await fetch(file.message.attachments[0]?.url ?? '');
  expect(await response.text()).toContain('alibaba,,,market-share,,market,cloud,CN,Q1 2022,2022-01-01,2022-03-31');
});

it('autocomplete offers companies, places and periods of the corpus', async () => {
  expect(await chinese.complete('share', 'company', '阿里')).toContainEqual({
    name: expect.stringMatching(/^阿里巴巴/),
    value: 'alibaba',
  });
  expect(await french.complete('share', 'market', 'chi')).toContainEqual({ name: 'Chine', value: 'CN' });
  expect(await french.complete('share', 'period', '')).toContainEqual({ name: 'T1 2022', value: '2022-Q1' });
});

it('nothing that the bot sends or gets breaks Discord’s own description', () => {
  expect(bot.requests().length).toBeGreaterThan(10);
  expect(bot.requests().flatMap(specIssues)).toEqual([]);
});
