import { describe, expect, it } from '@jest/globals';
import { DiscordAPIError } from 'discord.js';

import { createLog } from '../../src/wire/log.ts';

const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  const options = { level: 'info', isTerminal: false, secrets: ['s3cret.bot.token'] } as const;
  write(createLog(options, { write: (line: string) => void lines.push(line) }));
  return lines.join('');
};

it('writes one object a line, without what a terminal would not read either', () => {
  const line = written((log) => log.info({ articles: 3 }, 'ready'));
  expect(JSON.parse(line)).toEqual({ level: 'info', time: expect.any(Number), articles: 3, msg: 'ready' });
});

describe('a log never holds', () => {
  it('the bot’s token in an error', () => {
    const line = written((log) => log.error({ err: new Error('no s3cret.bot.token here') }, 'failed'));
    expect(line).not.toContain('s3cret');
    expect(line).toContain('no [token] here');
  });

  it('the bot’s token in a message or in what stands beside it, and each line stays whole', () => {
    const line = written((log) =>
      log.warn({ url: '/webhooks/1/t0ken', with: ['s3cret.bot.token'] }, 's3cret.bot.token'),
    );
    expect(JSON.parse(line)).toMatchObject({ url: '/webhooks/1/[token]', with: ['[token]'], msg: '[token]' });
  });

  it('a token by its name', () => {
    expect(written((log) => log.info({ token: 'abc', config: { token: 'abc' } }, 'x'))).not.toContain('abc');
  });

  it('an interaction’s token or what a person asked', () => {
    const error = new DiscordAPIError(
      { code: 10062, message: 'Unknown interaction' },
      10062,
      404,
      'POST',
      'http://127.0.0.1/api/v10/interactions/100000000000000001/aW50ZXJhY3Rpb24/callback',
      { body: { content: 'a private question' }, files: [] },
    );
    const line = written((log) => log.error({ err: error }, 'failed'));
    expect(line).not.toContain('aW50ZXJhY3Rpb24');
    expect(line).not.toContain('private');
    expect(JSON.parse(line)).toMatchObject({ err: { code: 10062, status: 404 } });
  });
});
