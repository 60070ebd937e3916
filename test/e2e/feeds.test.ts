import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';

import { startBot, type Running } from '../../src/wire.ts';
import { type Visitor, visit, wordsOf } from './visitor.ts';

jest.setTimeout(120_000);

/** Minutes between two polls: a little more than half a second. */
const feedMinutes = 0.01;

const filling =
  'Spending on infrastructure grew again, it said, as banks, shops and public bodies moved their old systems. ';

const lineOf = (percent: number, quarter: string): string =>
  `Alibaba Cloud held ${percent} percent of China's cloud market in the ${quarter} quarter of 2025, according to Canalys.`;

const entryOf = (percent: number, quarter: string, body: string): string =>
  `<item><title>Cloud in the ${quarter} quarter</title><link>${origin}/page/${percent}</link><pubDate>Fri, 02 May 2025 08:00:00 GMT</pubDate><description>${body}</description></item>`;

const feedOf = (...entries: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Example News</title>${entries.join('')}</channel></rss>`;

let origin = '';
let server: Server;
let dir = '';
let bot: Running;
let visitor: Visitor;
const logged: string[] = [];

/** Of each address the requests that came, with when. */
const asked: { readonly url: string; readonly at: number; readonly tag: string; readonly since: string }[] = [];

/** What the feed holds now; it changes in the course of the test. */
let current = { tag: '"v1"', changed: 'Fri, 02 May 2025 08:00:00 GMT', isLate: false };

const sendFeed = (request: IncomingMessage, response: ServerResponse): void => {
  const { tag, changed, isLate } = current;
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag: tag, 'last-modified': changed });
  const first = entryOf(31, 'first', `${lineOf(31, 'first')} ${filling.repeat(4)}`);
  response.end(isLate ? feedOf(entryOf(38, 'second', 'Only the beginning'), first) : feedOf(first));
};

const failing = 2;

const sendAfterFailing = (_request: IncomingMessage, response: ServerResponse): void => {
  if (timesOf('/failing').length <= failing) response.writeHead(500).end();
  else response.end(feedOf(entryOf(29, 'third', `${lineOf(29, 'third')} ${filling.repeat(4)}`)));
};

const sendEndless = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const part = Buffer.from(`<rss><channel><title>x</title>${'<item><title>y</title></item>'.repeat(30_000)}`);
  const more = (): void => {
    if (!response.destroyed) response.write(part, () => setImmediate(more));
  };
  more();
};

const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/feed': sendFeed,
  '/failing': sendAfterFailing,
  '/endless': sendEndless,
  '/inside': (_request, response) => response.writeHead(302, { location: 'http://10.0.0.1/feed' }).end(),
  '/page/38': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<html><body><article><h1>Cloud in the second quarter</h1><p>${lineOf(38, 'second')}</p></article></body></html>`,
      ),
};

const timesOf = (url: string): readonly number[] => asked.filter((one) => one.url === url).map(({ at }) => at);

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { url = '', headers } = request;
  const since = headers['if-modified-since'] ?? '';
  asked.push({ url, at: performance.now(), tag: headers['if-none-match'] ?? '', since });
  const send = routes[url];
  if (send === undefined) response.writeHead(404).end();
  else send(request, response);
};

const until = async (what: string, is: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await is()) return;
    // Nobody may ask more than thirty times a minute.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`never: ${what}\n${logged.join('')}`);
};

const answers = (quarter: string, words: string): Promise<void> =>
  until(words, async () =>
    wordsOf(await visitor.run('share', { company: 'Alibaba', market: 'China', period: quarter })).includes(words),
  );

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  dir = mkdtempSync(path.join(tmpdir(), 'tickmark-feeds-'));
  mkdirSync(path.join(dir, 'corpus'));
  bot = await startBot(
    {
      asksPerMinute: 30,
      token: null,
      applicationId: null,
      guilds: [],
      api: 'https://discord.com/api',
      corpusFolder: path.join(dir, 'corpus'),
      dataFolder: path.join(dir, 'data'),
      feeds: ['/feed', '/failing', '/inside', '/endless'].map((url) => `${origin}${url}`),
      feedMinutes,
      fetchesLoopback: true,
      timeZone: 'UTC',
      logLevel: 'warn',
      playgroundPort: 0,
    },
    pino({ level: 'warn' }, { write: (line) => void logged.push(line) }),
    () => undefined,
  );
  visitor = await visit({ url: bot.url ?? '' }, 'en-US');
});

afterAll(async () => {
  visitor.leave();
  await bot.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(dir, { recursive: true, force: true });
});

it('the running bot answers from what its feeds bring', async () => {
  await answers('2025-Q1', '31%');
  await until('two polls that found nothing new', () => asked.filter(({ tag }) => tag === '"v1"').length >= 2);
  expect(asked.filter(({ tag }) => tag === '"v1"').map(({ since }) => since)).toContain(
    'Fri, 02 May 2025 08:00:00 GMT',
  );
  current = { tag: '"v2"', changed: 'Fri, 01 Aug 2025 08:00:00 GMT', isLate: true };
  await answers('2025-Q2', '38%');
  expect(timesOf('/page/38')).toHaveLength(1);
  await until('no article twice', async () =>
    /[23] were added by the team/.test(wordsOf(await visitor.run('corpus-status'))),
  );
});

it('a feed that fails is asked half as often each time, and is answered from once it is back', async () => {
  await answers('2025-Q3', '29%');
  const [first = 0, second = 0, third = 0] = timesOf('/failing');
  expect(second - first).toBeGreaterThanOrEqual(2 * feedMinutes * 60_000);
  expect(third - second).toBeGreaterThanOrEqual(4 * feedMinutes * 60_000);
});

it('one line tells of each that can’t be read, which holds up no other', () => {
  const said = logged.join('');
  expect(said).toContain(`${origin}/failing: the server answers 500`);
  expect(said).toContain(`${origin}/inside: the address is one of this machine or its network, and is not fetched`);
  expect(said).toContain(`${origin}/endless: larger than 20 MB`);
});
