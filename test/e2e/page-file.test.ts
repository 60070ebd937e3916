import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';

import { startBot, type Running } from '../../src/wire.ts';

const executablePath = '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser)
  process.stderr.write(`The tests of the page's file field are skipped: there is no ${executablePath}.\n`);

const story =
  "---\ntitle: Cloud in China\npublisher: Example News\npublishedOn: 2025-05-02\n---\n\nAlibaba Cloud held 33 percent of China's cloud market in the first quarter of 2025, according to Canalys.\n";

let dir = '';
let bot: Running;
let browser: Browser;
const troubles: string[] = [];

const openPage = async (locale: string): Promise<Page> => {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(bot.url ?? '');
  await page.waitForSelector('.example');
  return page;
};

/** Begins the command and chooses a file in its field, as a person does. */
const choose = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  await page.fill('#text-box', '/corpus-add');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /(?:Add option|Ajouter l.option|添加选项).*(?:file|fichier|文件)/i }).click();
  await page.setInputFiles('#option-file', { name, mimeType: 'text/markdown', buffer: bytes });
};

const chosen = async (page: Page, name: string, text: string): Promise<void> => {
  const uploaded = page.waitForResponse((response) => response.url().includes('/playground/upload'));
  await choose(page, name, Buffer.from(text));
  await uploaded;
  await page.locator('.file-note', { hasText: /^$/ }).waitFor({ state: 'attached' });
};

/** Sends by the keyboard, and waits for the answer. */
const send = async (page: Page, words: string | RegExp): Promise<string> => {
  await page.keyboard.press('Enter');
  const answer = page.locator('.message', { hasText: words }).last();
  await answer.waitFor();
  return (await answer.textContent()) ?? '';
};

(hasBrowser ? describe : describe.skip)('the file field of the page', () => {
  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'tickmark-page-file-'));
    mkdirSync(path.join(dir, 'corpus'));
    bot = await startBot(
      {
        token: null,
        applicationId: null,
        guilds: [],
        api: 'https://discord.com/api',
        corpusFolder: path.join(dir, 'corpus'),
        dataFolder: path.join(dir, 'data'),
        feeds: [],
        asksPerMinute: 30,
        feedMinutes: 15,
        fetchesLoopback: false,
        timeZone: 'UTC',
        logLevel: 'silent',
        playgroundPort: 0,
      },
      pino({ level: 'silent' }),
      () => undefined,
    );
    browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterEach(() => {
    expect(troubles.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await bot.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('sends the file that is chosen, and its figures come back', async () => {
    const page = await openPage('en-US');
    await chosen(page, 'cloud “33”.md', story);
    expect(await send(page, 'in the corpus now')).toMatch(/Cloud in China[^]*33 percent/);
    await page.fill('#text-box', '/share company:Alibaba market:China');
    expect(await send(page, 'Alibaba Cloud held')).toContain('33%');
    await page.context().close();
  }, 60_000);

  it.each([
    ['fr-FR', 'Non ajouté', 'le fichier est vide'],
    ['zh-CN', '未添加', '文件是空的'],
  ])(
    'says why a file is not added, in the reader’s language: %s',
    async (locale, words, reason) => {
      const page = await openPage(locale);
      await chosen(page, 'empty.md', ' \n');
      expect((await send(page, words)).replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(reason);
      await page.context().close();
    },
    60_000,
  );

  it('says in the field that a file is too large, and sends nothing', async () => {
    const page = await openPage('en-US');
    const before = await page.locator('.message').count();
    await choose(page, 'huge.md', Buffer.alloc(11 * 1024 * 1024, 97));
    await page.locator('.file-note', { hasText: /\S/ }).waitFor();
    await page.locator('#option-file[aria-invalid=true]').waitFor();
    expect(await page.locator('.message').count()).toBe(before);
    await page.context().close();
  }, 60_000);
});
