import { type Browser, chromium, type Page } from 'playwright-core';

/** What differs from one run to the next, or stands in the way. */
const unseen = 'time, .message-menu { opacity: 0 }';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--force-color-profile=srgb',
    ],
  });

/** The page in English and dark, tall enough for the longest answer. */
export const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const viewport = { width: 900, height: 1600 };
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'dark', viewport, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('.example');
  await page.addStyleTag({ content: unseen });
  return page;
};
