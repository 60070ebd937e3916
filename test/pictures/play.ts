import path from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { checked, type Scene } from './scenes.ts';

const last = (page: Page): Locator => page.locator('.message').last();

/** Waits for the message after those that were there, whole and with its pictures. */
const answerAfter = async (page: Page, before: number): Promise<Locator> => {
  const answer = page.locator('.message').nth(before);
  await answer.waitFor();
  await page.locator('.message.pending').waitFor({ state: 'detached' });
  await answer.locator('.loading').waitFor({ state: 'detached' });
  await answer
    .locator('img')
    .evaluateAll((images: readonly { readonly decode?: () => Promise<void> }[]) =>
      Promise.all(images.map((image) => image.decode?.() ?? Promise.resolve())),
    );
  return answer;
};

/** Types a scene's line, fills in what it takes, sends it, and gives the message that came. */
export const play = async (page: Page, { line, pick, file }: Scene): Promise<Locator> => {
  const before = await page.locator('.message').count();
  await page.fill('#text-box', line);
  await page.keyboard.press('Enter');
  if (file !== undefined) {
    if ((await page.locator('input[type=file]').count()) === 0)
      await page.getByRole('button', { name: /^Add option file/ }).click();
    await page.setInputFiles('input[type=file]', path.resolve(file));
    await page.locator('.file-note', { hasText: /^$/ }).waitFor({ state: 'attached' });
  }
  if (pick !== undefined) {
    await page.keyboard.type(pick);
    await page.locator('#choices [role=option]').first().click();
  }
  if ((await page.locator('.option-form').count()) > 0) await page.locator('.option-form .send-button').click();
  return answerAfter(page, before);
};

/** Writes a message and uses the command of its menu. */
export const playChecked = async (page: Page): Promise<Locator> => {
  const before = await page.locator('.message').count();
  await page.fill('#text-box', checked.message);
  await page.keyboard.press('Enter');
  await answerAfter(page, before);
  await last(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await last(page).getByRole('button', { name: checked.command }).click();
  return answerAfter(page, before + 1);
};
