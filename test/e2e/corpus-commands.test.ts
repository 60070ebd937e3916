import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import type { Config } from '../../src/config.ts';
import { listAdded } from '../../src/intake/added.ts';
import { startBot, type Running } from '../../src/wire.ts';
import { type Visitor, visit, wordsOf } from './visitor.ts';

let dir = '';
let bot: Running;
const visitors: Visitor[] = [];

const config = (): Config => ({
  token: null,
  applicationId: null,
  guilds: [],
  api: 'https://discord.com/api',
  corpusFolder: path.join(dir, 'corpus'),
  dataFolder: path.join(dir, 'data'),
  feeds: [],
  feedMinutes: 15,
  asksPerMinute: 30,
  fetchesLoopback: false,
  timeZone: 'UTC',
  logLevel: 'silent',
  playgroundPort: 0,
});

const story = (percent: number): string =>
  `---\ntitle: Cloud in China\npublisher: Example News\npublishedOn: 2025-05-02\n---\n\nAlibaba Cloud held ${percent} percent of China's cloud market in the first quarter of 2025, according to Canalys.\n`;

const enter = async (locale = 'en-US'): Promise<Visitor> => {
  const visitor = await visit({ url: bot.url ?? '' }, locale);
  visitors.push(visitor);
  return visitor;
};

const firstValue = (choices: unknown): string => {
  const [first]: unknown[] = Array.isArray(choices) ? choices : [];
  return typeof first === 'object' && first !== null && 'value' in first ? String(first.value) : '';
};

/** Asks again and again until the answer holds the words; a question must be answered each time. */
const askUntil = async (visitor: Visitor, words: string): Promise<void> => {
  for (let tries = 0; tries < 60; tries += 1) {
    if (wordsOf(await visitor.run('share', { company: 'Alibaba', market: 'China' })).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`never: ${words}`);
};

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'tickmark-corpus-'));
  mkdirSync(path.join(dir, 'corpus'));
  bot = await startBot(config(), pino({ level: 'silent' }), () => undefined);
});

afterEach(async () => {
  for (const visitor of visitors.splice(0)) visitor.leave();
  await bot.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('a file that is dropped with /corpus-add', () => {
  it('goes in, its figures come back, and it is answered from at once; removing it needs the right to', async () => {
    const visitor = await enter();
    const file = await visitor.send('cloud.md', story(33));
    const added = wordsOf(await visitor.run('corpus-add', { file }));
    expect(added).toMatch(/One article is in the corpus now[\s\S]*Cloud in China[\s\S]*33 percent[\s\S]*market share/);
    expect(wordsOf(await visitor.run('share', { company: 'Alibaba', market: 'China' }))).toContain('33');
    expect(wordsOf(await visitor.run('corpus-add', { file: await visitor.send('again.md', story(33)) }))).toContain(
      'already',
    );
    expect(wordsOf(await visitor.run('sources'))).toContain('Example News');
    expect(wordsOf(await visitor.run('corpus-status'))).toContain('One was added by the team');
    const article = firstValue(await visitor.complete('article', 'article', 'Cloud'));
    expect(wordsOf(await visitor.run('article', { article }))).toContain('33 percent');
    await visitor.setRights(false);
    await expect(visitor.run('corpus-remove', { article })).rejects.toThrow('missing permissions');
    await visitor.setRights(true);
    expect(wordsOf(await visitor.run('corpus-remove', { article }))).toContain('Removed from the corpus');
    expect(wordsOf(await visitor.run('share', { company: 'Alibaba', market: 'China' }))).not.toContain('33');
  });

  it('takes no other’s place, though it is called the same', async () => {
    const visitor = await enter();
    for (const percent of [33, 34])
      await visitor.run('corpus-add', { file: await visitor.send('message.txt', story(percent)) });
    expect((await listAdded(path.join(dir, 'data'))).length).toBe(2);
  });

  it.each([
    ['fr', 'Non ajouté : le fichier est vide.'],
    ['zh-CN', '未添加：文件是空的。'],
  ])('is refused in the reader’s language (%s)', async (locale, words) => {
    const visitor = await enter(locale);
    const said = wordsOf(await visitor.run('corpus-add', { file: await visitor.send('empty.txt', ' ') }));
    expect(said.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(words);
  });

  it('is no address of this machine', async () => {
    const visitor = await enter();
    expect(wordsOf(await visitor.run('corpus-add', { url: `${bot.url}/` }))).toContain('private network');
  });
});

describe('the folder of articles', () => {
  it('is followed without a restart: what comes is answered from, what goes is not', async () => {
    const visitor = await enter();
    const file = path.join(dir, 'corpus', 'a.md');
    writeFileSync(file, story(41));
    await askUntil(visitor, '41');
    writeFileSync(file, story(42));
    await askUntil(visitor, '42');
    unlinkSync(file);
    await askUntil(visitor, 'no article yet to answer from');
  });
});
