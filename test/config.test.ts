import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readConfig, type Config, type Environment } from '../src/config.ts';

const root = path.resolve(import.meta.dirname, '..');

const read = (environment: Environment): Config => {
  const result = readConfig(environment, () => true);
  if ('errors' in result) throw new Error(result.errors.join('\n'));
  return result.ok;
};

const errorsOf = (environment: Environment): readonly string[] => {
  const result = readConfig(environment, (folder) => !folder.endsWith('nowhere'));
  return 'errors' in result ? result.errors : [];
};

describe('an empty environment', () => {
  it('is the playground on the articles that ship', () => {
    expect(read({})).toMatchObject({
      token: null,
      applicationId: null,
      guilds: [],
      api: 'https://discord.com/api',
      corpusFolder: path.join(root, 'corpus'),
      dataFolder: path.join(root, 'data'),
      logLevel: 'info',
      playgroundPort: 4170,
    });
  });

  it('is what the example file stands for', () => {
    const example = readFileSync(path.join(root, '.env.example'), 'utf8');
    const pairs = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']);
    expect(read(Object.fromEntries(pairs))).toEqual(read({}));
    expect(pairs.map(([name]) => name)).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_APPLICATION_ID',
      'DISCORD_GUILDS',
      'DISCORD_API',
      'CORPUS_DIR',
      'DATA_DIR',
      'FEEDS',
      'FEED_MINUTES',
      'ASKS_PER_MINUTE',
      'TIME_ZONE',
      'LOG_LEVEL',
      'PLAYGROUND_PORT',
    ]);
  });
});

it('reads every variable', () => {
  expect(
    read({
      DISCORD_TOKEN: 'a-made-up.token',
      DISCORD_APPLICATION_ID: '100000000000000001',
      DISCORD_GUILDS: '100000000000000002, 100000000000000003',
      DISCORD_API: 'http://127.0.0.1:4000/api',
      CORPUS_DIR: '/articles',
      DATA_DIR: '/memory',
      TIME_ZONE: 'Asia/Shanghai',
      LOG_LEVEL: 'debug',
      PLAYGROUND_PORT: '0',
      FEEDS: 'https://news.example/rss, http://other.example/atom.xml',
      FEED_MINUTES: '5',
      ASKS_PER_MINUTE: '12',
    }),
  ).toEqual({
    token: 'a-made-up.token',
    applicationId: '100000000000000001',
    guilds: ['100000000000000002', '100000000000000003'],
    feeds: ['https://news.example/rss', 'http://other.example/atom.xml'],
    feedMinutes: 5,
    asksPerMinute: 12,
    fetchesLoopback: false,
    api: 'http://127.0.0.1:4000/api',
    corpusFolder: path.resolve('/articles'),
    dataFolder: path.resolve('/memory'),
    timeZone: 'Asia/Shanghai',
    logLevel: 'debug',
    playgroundPort: 0,
  });
});

describe.each([
  ['DISCORD_TOKEN', 'Bot abc.def'],
  ['DISCORD_TOKEN', 'short'],
  ['DISCORD_APPLICATION_ID', 'tickmark'],
  ['DISCORD_GUILDS', '100000000000000002;general'],
  ['DISCORD_API', 'https://discord.com.example.org/api'],
  ['DISCORD_API', 'http://localhost:4000/api'],
  ['DISCORD_API', 'http://127.0.0.1.example.org:4000/api'],
  ['DISCORD_API', 'http://127.0.0.1:4000@example.org/api'],
  ['DISCORD_API', 'http://192.168.0.7:4000/api'],
  ['CORPUS_DIR', '/nowhere'],
  ['TIME_ZONE', 'Mars/Olympus'],
  ['LOG_LEVEL', 'loud'],
  ['PLAYGROUND_PORT', '70000'],
  ['PLAYGROUND_PORT', '-1'],
])('%s=%s', (name, value) => {
  it('is refused in one line that names the variable', () => {
    const errors = errorsOf({ [name]: value });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^${name}\\b[^\n]+$`));
  });
});

it('never repeats a token that it refuses', () => {
  expect(errorsOf({ DISCORD_TOKEN: 'my secret token' })[0]).not.toContain('secret');
});

it('tells everything that is wrong at once', () => {
  expect(errorsOf({ TIME_ZONE: 'x', LOG_LEVEL: 'x', PLAYGROUND_PORT: 'x' })).toHaveLength(3);
});
