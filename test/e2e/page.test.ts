import { existsSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'discord.js';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { startSampleBot } from './sample-bot.ts';

const executablePath = '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) process.stderr.write(`The page tests are skipped: there is no ${executablePath}.\n`);

const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let playground: Playground;
let bot: Client;
let browser: Browser;
const troubles: string[] = [];

/** Opens the page as somebody new; errors, refused contents and requests elsewhere are noted. */
const openPage = async (options: BrowserContextOptions = {}, url = playground.url): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'dark', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(request.url());
  });
  await page.goto(url);
  await page.waitForSelector('.example');
  return page;
};

/** Types into whatever has the focus. */
const typed = async (page: Page, ...steps: readonly string[]): Promise<void> => {
  for (const step of steps) {
    if (/^(Enter|Tab|Escape|Backspace|Arrow\w+|Shift\+Tab)$/.test(step)) await page.keyboard.press(step);
    else await page.keyboard.type(step);
  }
};

const focusedLabel = (page: Page): Promise<string | null> =>
  page.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);

const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  // Legacy mode looks at this page alone; the other one opens a further page for each look.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
};

(hasBrowser ? describe : describe.skip)('the page', () => {
  beforeAll(async () => {
    playground = await startPlayground({ port: 0 });
    bot = await startSampleBot(playground);
    browser = await chromium.launch({ executablePath, args: launchArguments });
  }, 60_000);

  afterEach(() => {
    expect(troubles.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await bot.destroy();
    await playground.close();
  });

  it('one click on an example brings a cited answer', async () => {
    const page = await openPage();
    await page.click('.example >> nth=0');
    const answer = page.locator('.message .container');
    await answer.waitFor();
    expect(await answer.locator('h3').textContent()).toBe('Alibaba held 36 % of cloud infrastructure in China');
    expect(await answer.locator('blockquote').first().textContent()).toContain('held 36% of the country’s cloud');
    expect(await answer.locator('a[href="https://example.org/articles/cloud-q4"]').count()).toBe(1);
    expect(await answer.locator('img').evaluate((image: { naturalWidth?: number }) => image.naturalWidth)).toBe(1200);
    expect(await page.locator('.used-line').first().textContent()).toBe('You used /share company:Alibaba market:China');
    await page.context().close();
  });

  it('a command is found, filled in with help, and sent by keyboard alone', async () => {
    const page = await openPage();
    await typed(page, '/');
    const names = page.locator('#picker [role=option] .picker-name');
    expect(await names.first().textContent()).toContain('/share');
    await typed(page, 'ArrowDown');
    expect(await page.locator('[role=option][aria-selected=true] .picker-name').textContent()).toContain('/ask');
    await typed(page, 'ArrowUp', 'Tab', 'tenc');
    const choice = page.locator('#choices [role=option]');
    await choice.waitFor();
    expect(await choice.allTextContents()).toEqual(['Tencent']);
    await typed(page, 'Enter', 'Tab');
    expect(await focusedLabel(page)).toBe('Add option market: Market or place');
    await typed(page, 'Enter', 'China', 'Enter');
    await page.locator('.message .container').last().waitFor();
    expect(await page.locator('.used-line').last().textContent()).toBe('You used /share company:Tencent market:China');
    expect(await focusedLabel(page)).toContain('Message #markets');
    await page.context().close();
  });

  it('a command without what it needs is not sent', async () => {
    const page = await openPage();
    const before = await page.locator('.message').count();
    await typed(page, '/share', 'Enter', 'Enter');
    expect(await page.locator('#option-company').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.message').count()).toBe(before);
    await typed(page, 'Escape', 'Escape');
    expect(await page.locator('#text-box').inputValue()).toBe('');
    await page.context().close();
  });

  it('a whole line can be written at once', async () => {
    const page = await openPage();
    await page.fill('#text-box', '/ask question:Who leads, and by how much?');
    await typed(page, 'Enter');
    await page.getByText('You asked: Who leads, and by how much?').waitFor();
    await page.context().close();
  });

  it('buttons, menus and forms answer; what is private can be dismissed', async () => {
    const page = await openPage();
    await page.click('.example >> nth=0');
    await page.getByRole('button', { name: 'More figures' }).last().click();
    const aside = page.locator('.message.ephemeral');
    await aside.getByText('Nothing older is known.').waitFor();
    expect(await aside.textContent()).toContain('Only you can see this');
    await aside.getByRole('button', { name: 'Dismiss message' }).click();
    await aside.waitFor({ state: 'detached' });
    await page.locator('.message select').last().selectOption('2023-Q4');
    await page.getByText('Chosen: 2023-Q4').waitFor();
    await page.focus('#text-box');
    await typed(page, '/note', 'Enter', 'Enter');
    await page.getByRole('dialog').waitFor();
    await typed(page, 'to keep', 'Tab', 'Tab', 'Enter');
    await page.getByText('Noted: to keep').waitFor();
    await page.context().close();
  });

  it('a slow answer thinks first, and brings a file', async () => {
    const page = await openPage();
    await typed(page, '/slow', 'Enter', 'Enter');
    await page.getByText('Tickmark is thinking…').waitFor();
    await page.locator('.embed').last().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download chart.csv' }).last().click(),
    ]);
    expect(download.suggestedFilename()).toBe('chart.csv');
    await page.context().close();
  });

  it('a bot that says nothing is given up on, in words', async () => {
    const page = await openPage();
    await typed(page, '/silent', 'Enter', 'Enter');
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
    await page.context().close();
  });

  it('a picture opens large and Escape closes it', async () => {
    const page = await openPage();
    await page.click('.example >> nth=0');
    await page.locator('.message .picture').last().click();
    await page.locator('dialog.lightbox img').waitFor();
    await typed(page, 'Escape');
    await page.locator('dialog.lightbox').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('a message command is offered on a message', async () => {
    const page = await openPage();
    await page.click('.example >> nth=0');
    await page.locator('.message .container').last().waitFor();
    const message = page.locator('.message').last();
    await message.locator('summary', { hasText: 'Menu' }).focus();
    await typed(page, 'Enter');
    await message.getByRole('button', { name: 'Check figures' }).click();
    await page.getByText('Checked: ').waitFor();
    await page.context().close();
  });

  it('a message is replied to by keyboard, with or without a ping', async () => {
    const page = await openPage();
    await page.click('.example >> nth=0');
    await page.locator('.message .container').last().waitFor();
    await page.locator('.message').last().locator('summary').focus();
    await typed(page, 'Enter', 'Tab', 'Enter');
    const bar = page.locator('.reply-bar');
    expect(await bar.textContent()).toContain('Replying to Tickmark · @ ON');
    await bar.getByRole('button', { name: '@ ON' }).click();
    expect(await bar.textContent()).toContain('@ OFF');
    expect(await seriousFindings(page)).toEqual([]);
    await typed(page, 'and Tencent?', 'Enter');
    await page.locator('.message', { hasText: 'and Tencent?' }).locator('.used-line').waitFor();
    expect(await page.locator('.reply-bar').count()).toBe(0);
    await page.context().close();
  });

  it('a second channel has messages of its own, by keyboard', async () => {
    const page = await openPage();
    await page.fill('#text-box', 'said in markets');
    await typed(page, 'Enter');
    await page.getByText('said in markets').waitFor();
    await page.getByRole('button', { name: 'research' }).focus();
    await typed(page, 'Enter');
    expect(await page.locator('.welcome h2').textContent()).toBe('Welcome to #research');
    expect(await page.getByText('said in markets').count()).toBe(0);
    expect(await focusedLabel(page)).toContain('Message #research');
    await typed(page, 'said in research', 'Enter');
    await page.getByText('said in research').waitFor();
    await page.reload();
    await page.getByText('said in research').waitFor();
    const other = await openPage();
    await typed(page, 'news', 'Enter');
    await other.locator('.room-entry.is-unread', { hasText: 'research' }).waitFor();
    expect(await seriousFindings(other)).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  it('a thread is opened on a message and talked in', async () => {
    const page = await openPage();
    await page.click('.example >> nth=0');
    await page.locator('.message .container').last().waitFor();
    const message = page.locator('.message').last();
    await message.locator('summary', { hasText: 'Menu' }).focus();
    await typed(page, 'Enter', 'Tab', 'Tab', 'Enter');
    await page.getByRole('dialog').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await typed(page, 'Alibaba in China', 'Enter');
    await page.locator('.welcome h2', { hasText: 'Alibaba in China' }).waitFor();
    expect(await page.locator('.message').count()).toBe(1);
    expect(await page.locator('.message .container button').count()).toBe(1);
    expect(await focusedLabel(page)).toContain('Message “Alibaba in China”');
    await typed(page, '/share company:Tencent', 'Enter');
    await page.locator('.message').nth(1).locator('.container').waitFor();
    expect(await page.locator('.message summary').nth(0).textContent()).toBe('Menu');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'markets' }).click();
    const link = page.getByRole('button', { name: 'Alibaba in China 1 message' });
    await link.waitFor();
    await link.click();
    await page.locator('.welcome h2', { hasText: 'Alibaba in China' }).waitFor();
    await page.context().close();
  });

  it('a link brings its line into the box, once', async () => {
    const page = await openPage();
    await page.goto(`${playground.url}/?ask=${encodeURIComponent('/share company:Tencent market:China')}`);
    await page.locator('#option-company').waitFor();
    expect(await page.locator('#option-company').inputValue()).toBe('Tencent');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('the language goes to the picker, the page and the bot', async () => {
    const page = await openPage();
    await page.selectOption('#locale', 'zh-CN');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('.welcome h2').textContent()).toBe('欢迎来到 #markets');
    await page.focus('#text-box');
    await typed(page, '/份');
    expect(await page.locator('#picker .picker-description').allTextContents()).toEqual(['某公司的市场份额及出处']);
    await typed(page, 'Enter', '华');
    await page.locator('#choices [role=option]', { hasText: '华为' }).waitFor();
    await typed(page, 'Enter', 'Enter');
    await page.getByText('Huawei在2024年第四季度占中国云市场的36%').waitFor();
    expect(await page.locator('.used-line').last().textContent()).toBe('您使用了 /份额 公司:华为');
    await page.context().close();
  });

  it('what a message says is never markup', async () => {
    const page = await openPage();
    await page.fill('#text-box', '<img src=x onerror=alert(1)> [x](javascript:alert(1)) **bold**');
    await typed(page, 'Enter');
    const message = page.locator('.message', { hasText: 'onerror=alert(1)' });
    await message.locator('strong').waitFor();
    expect(await message.locator('.markdown img, .markdown a').count()).toBe(0);
    expect(await message.textContent()).toContain('<img src=x onerror=alert(1)>');
    await page.context().close();
  });

  it('a reload shows the channel as it stands', async () => {
    const page = await openPage();
    await typed(page, '/secret', 'Enter', 'Enter');
    await page.getByText('Between us: ').waitFor();
    const shown = await page.locator('.message').count();
    await page.reload();
    await page.getByText('Between us: ').waitFor();
    expect(await page.locator('.message').count()).toBe(shown);
    const stranger = await openPage();
    expect(await stranger.getByText('Between us: ').count()).toBe(0);
    await stranger.context().close();
    await page.context().close();
  });

  it.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['light', { colorScheme: 'light' as const }],
    ['on a phone', { viewport: { width: 375, height: 740 } }],
  ])(
    'is accessible: %s',
    async (_name, options) => {
      const fresh = await startPlayground({ port: 0 });
      const freshBot = await startSampleBot(fresh);
      const page = await openPage({ bypassCSP: true, ...options }, fresh.url);
      try {
        await page.click('.example >> nth=0');
        await page.locator('.message .container').last().waitFor();
        await page.getByRole('button', { name: 'More figures' }).last().click();
        await page.locator('.message.ephemeral').waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        await page.focus('#text-box');
        await typed(page, '/');
        expect(await seriousFindings(page)).toEqual([]);
        await typed(page, 'share', 'Enter', 'a');
        await page.locator('#choices [role=option]').first().waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        const width = await page.locator('html').evaluate((root: { scrollWidth?: number }) => root.scrollWidth);
        expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      } finally {
        await page.context().close();
        await freshBot.destroy();
        await fresh.close();
      }
    },
    90_000,
  );
});
