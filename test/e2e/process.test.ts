import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, describe, expect, it } from '@jest/globals';

import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.join(import.meta.dirname, 'corpus');
const dataFolder = mkdtempSync(path.join(tmpdir(), 'tickmark-data-'));
const running: ChildProcess[] = [];
const playgrounds: Playground[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const playground of playgrounds.splice(0)) await playground.close();
});

afterAll(() => rmSync(dataFolder, { recursive: true }));

const openPlayground = async (): Promise<Playground> => {
  const playground = await startPlayground({ port: 0 });
  playgrounds.push(playground);
  return playground;
};

interface Started {
  /** Waits for a line of the log; rejects where the process ends before. */
  readonly says: (part: string) => Promise<string>;
  readonly stop: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

const start = (file: string, environment: Readonly<Record<string, string>>): Started => {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      CORPUS_DIR: corpus,
      DATA_DIR: dataFolder,
      PLAYGROUND_PORT: '0',
      DISCORD_TOKEN: '',
      ...environment,
    },
  });
  running.push(child);
  let output = '';
  const looking = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const look of looking) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
  const says = (part: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const line = output.split('\n').find((each) => each.includes(part));
        if (line !== undefined) resolve(line);
      };
      looking.add(look);
      look();
      void ended.then(({ code }) => reject(new Error(`ended with ${code}: ${output}`)));
    });
  return { says, stop: (signal) => void child.kill(signal), ended };
};

const openOf = (ready: unknown): string =>
  typeof ready === 'object' && ready !== null && 'open' in ready ? String(ready.open) : '';

describe('npm start without a token', () => {
  it('opens the playground and leaves when it is told to', async () => {
    const bot = start('src/main.ts', {});
    const ready: unknown = JSON.parse(await bot.says('"ready"'));
    expect(ready).toMatchObject({ open: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    const second = start('src/main.ts', { PLAYGROUND_PORT: new URL(openOf(ready)).port });
    expect(await second.ended).toMatchObject({ code: 1, output: expect.stringContaining('set PLAYGROUND_PORT') });
    bot.stop('SIGTERM');
    expect((await bot.ended).code).toBe(0);
  });
});

describe('npm start with a token', () => {
  it('that Discord refuses ends at once, without showing the token', async () => {
    const playground = await openPlayground();
    const bot = start('src/main.ts', { DISCORD_TOKEN: 'a.wrong.token', DISCORD_API: playground.apiUrl });
    const { code, output } = await bot.ended;
    expect(code).toBe(1);
    expect(output).toContain('fatal');
    expect(output).not.toContain('a.wrong.token');
  });

  it('connects, and never opens the playground', async () => {
    const playground = await openPlayground();
    const bot = start('src/main.ts', { DISCORD_TOKEN: playground.token, DISCORD_API: playground.apiUrl });
    expect(JSON.parse(await bot.says('"ready"'))).not.toHaveProperty('open');
    bot.stop('SIGINT');
    expect((await bot.ended).code).toBe(0);
  });
});

it('a wrong variable is told in one line', async () => {
  const { code, output } = await start('src/main.ts', { TIME_ZONE: 'Mars/Olympus' }).ended;
  expect(code).toBe(2);
  expect(output.trim()).toBe(
    'TIME_ZONE is "Mars/Olympus", not an IANA time zone; write one such as Europe/Paris or Asia/Shanghai.',
  );
});

it('a store that cannot be opened ends it at once, with what to do', async () => {
  const file = path.join(dataFolder, 'taken');
  writeFileSync(file, '');
  const { code, output } = await start('src/main.ts', { DATA_DIR: path.join(file, 'data') }).ended;
  expect(code).toBe(1);
  expect(output).toContain('DATA_DIR: ');
  expect(output).toContain('check its owner and rights');
});

describe('npm run deploy', () => {
  it('publishes the commands and says so, as often as one likes', async () => {
    const playground = await openPlayground();
    const environment = {
      DISCORD_TOKEN: playground.token,
      DISCORD_API: playground.apiUrl,
      DISCORD_APPLICATION_ID: playground.applicationId,
    };
    const everywhere = await start('src/cli/deploy.ts', environment).ended;
    const inServer = await start('src/cli/deploy.ts', { ...environment, DISCORD_GUILDS: playground.guildId }).ended;
    const again = await start('src/cli/deploy.ts', { ...environment, DISCORD_GUILDS: playground.guildId }).ended;
    expect(everywhere).toMatchObject({ code: 0, output: expect.stringMatching(/^Published everywhere: \/share /) });
    expect(inServer).toMatchObject({ code: 0, output: expect.stringContaining(`in server ${playground.guildId}`) });
    expect(again).toEqual(inServer);
  });

  it('says what Discord refuses it for, without showing the token', async () => {
    const playground = await openPlayground();
    const environment = { DISCORD_API: playground.apiUrl, DISCORD_APPLICATION_ID: playground.applicationId };
    const { code, output } = await start('src/cli/deploy.ts', { ...environment, DISCORD_TOKEN: 'a.wrong.token' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('Discord refuses DISCORD_TOKEN');
    expect(output).not.toContain('a.wrong.token');
  });

  it('says what it lacks', async () => {
    const { code, output } = await start('src/cli/deploy.ts', {}).ended;
    expect(code).toBe(2);
    expect(output).toContain('DISCORD_TOKEN and DISCORD_APPLICATION_ID are needed');
  });
});
