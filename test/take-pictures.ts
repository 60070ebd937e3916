import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import type { Page } from 'playwright-core';
import sharp from 'sharp';

import { npmStart, startBotProcess } from '../bench/start-bot-process.ts';
import { openBrowser, openPage } from './pictures/open-page.ts';
import { play, playChecked } from './pictures/play.ts';
import { checked, scenes } from './pictures/scenes.ts';

const docs = path.resolve(import.meta.dirname, '../docs');

/** A screenshot has few colours: a palette takes a fourth of the bytes. */
const keep = async (picture: Buffer, name: string): Promise<void> => {
  mkdirSync(path.dirname(path.join(docs, name)), { recursive: true });
  const { size } = await sharp(picture)
    .png({ palette: true, colours: 96, dither: 0, effort: 10 })
    .toFile(path.join(docs, name));
  process.stdout.write(`${name}: ${Math.ceil(size / 1024)} kB\n`);
};

/** The page as README shows it. */
const keepWhole = async (page: Page): Promise<void> => {
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 1100, height: 1080 });
  await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await keep(await page.screenshot(), 'playground.png');
  if (viewport !== null) await page.setViewportSize(viewport);
};

/** Plays every scene to the bot that `npm start` runs, and keeps a picture of each answer for the documentation. */
const takePictures = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-pictures-'));
  process.env['DATA_DIR'] = folder;
  const [bot, browser] = await Promise.all([startBotProcess(npmStart(), 'corpus'), openBrowser()]);
  try {
    const page = await openPage(browser, bot.url);
    for (const scene of scenes) {
      const answer = await play(page, scene);
      await keep(await answer.screenshot(), `pictures/${scene.name}.png`);
      if (scene === scenes[0]) await keepWhole(page);
    }
    const answer = await playChecked(page);
    await keep(await answer.screenshot(), `pictures/${checked.name}.png`);
  } finally {
    await browser.close();
    await bot.stop();
    rmSync(folder, { recursive: true });
  }
};

await takePictures();
