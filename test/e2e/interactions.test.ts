import path from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import type { Bot } from '../../src/discord/bot.ts';
import type { Reply } from '../../src/discord/command.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { say } from '../../src/locales/say.ts';
import { sampleCommand } from '../discord/sample-command.ts';
import { richAnswer, sampleAnswer, sampleCitation, sampleFigure } from '../discord/sample-answers.ts';
import { specIssues } from './discord-spec.ts';
import { openBot, type Opened } from './open-bot.ts';
import { visit, wordsOf, type Visitor } from './visitor.ts';

const opened: { bot: Opened; visitors: Visitor[] }[] = [];

afterEach(async () => {
  for (const { bot, visitors } of opened.splice(0)) {
    for (const visitor of visitors) visitor.leave();
    await bot.close();
    expect(bot.requests().flatMap(specIssues)).toEqual([]);
  }
});

const open = async (part: Partial<Bot> = {}, locale = 'en-US'): Promise<{ bot: Opened; visitor: Visitor }> => {
  const bot = await openBot(part);
  const visitor = await visit(bot.playground, locale);
  opened.push({ bot, visitors: [visitor] });
  return { bot, visitor };
};

const answering = (reply: Reply): Partial<Bot> => ({ commands: [sampleCommand({ run: () => reply })] });

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);

const many = sampleAnswer({
  figures: Array.from({ length: 5 }, (_, n) => sampleFigure({ value: String(40 - n), citations: [n + 1] })),
  citations: Array.from({ length: 5 }, (_, n) => sampleCitation({ n: n + 1, quote: `Share ${40 - n}%.` })),
});

describe('a slash command', () => {
  it('gets its options trimmed and in the reader’s language', async () => {
    const asked: unknown[] = [];
    const command = sampleCommand({
      run: ({ language, option }) => {
        asked.push(language, option('company'), option('market'), option('period'));
        return { kind: 'notice', text: 'ok' };
      },
    });
    const { visitor } = await open({ commands: [command] }, 'zh-TW');
    await visitor.run('share', { company: ' 阿里巴巴 ', market: '  ' });
    expect(asked).toEqual(['zh', '阿里巴巴', null, null]);
  });

  it('shows an answer with its chart to all', async () => {
    const drawChart = async (): Promise<{ png: Uint8Array; alt: string }> => ({ png, alt: 'Two points' });
    const { bot, visitor } = await open({ ...answering({ kind: 'answer', answer: richAnswer('en') }), drawChart });
    const seen = await visitor.run('share');
    expect(seen.isEphemeral).toBe(false);
    expect(wordsOf(seen)).toContain('✓ **41.5%** · Alibaba');
    expect(seen.message.attachments).toMatchObject([{ filename: 'chart.png', size: png.length }]);
    expect(bot.requests().filter(({ route }) => route?.includes('callback'))).toHaveLength(1);
  });

  it('shows a notice to the asking person alone', async () => {
    const { visitor } = await open(answering({ kind: 'notice', text: 'Which company?' }));
    const seen = await visitor.run('share');
    expect(seen).toMatchObject({ isEphemeral: true, message: { content: 'Which company?' } });
  });
});

describe('a chart', () => {
  it('that is slow makes the answer wait, and then comes with it', async () => {
    const drawChart: Bot['drawChart'] = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve({ png, alt: 'Late' }), 1600);
      });
    const { bot, visitor } = await open({ ...answering({ kind: 'answer', answer: richAnswer('en') }), drawChart });
    const seen = await visitor.run('share');
    expect(wordsOf(seen)).toContain('✓ **41.5%** · Alibaba');
    expect(seen.message.attachments).toHaveLength(1);
    expect(bot.requests().filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('that fails leaves the figures', async () => {
    const drawChart: Bot['drawChart'] = () => {
      throw new Error('no font');
    };
    const { bot, visitor } = await open({ ...answering({ kind: 'answer', answer: richAnswer('en') }), drawChart });
    expect(wordsOf(await visitor.run('share'))).toContain('✓ **41.5%**');
    expect(bot.logged().join('')).toContain('no font');
  });
});

describe('a button', () => {
  it('turns the page of the message itself, in its own language and on its own day', async () => {
    const asked: unknown[] = [];
    const command = sampleCommand({
      run: ({ language, option }, { clock }) => {
        asked.push([language, option('company'), option('market'), clock.today()]);
        return { kind: 'answer', answer: { ...many, language } };
      },
    });
    const { bot, visitor } = await open({ commands: [command] }, 'fr');
    const first = await visitor.run('share', { company: 'x' });
    const other = await visit(bot.playground, 'en-GB');
    const second = await other.press(first, '2 autres chiffres');
    other.leave();
    expect(second.message.id).toBe(first.message.id);
    expect(wordsOf(second)).toContain('✓ **37\u00A0%**');
    expect(asked.at(-1)).toEqual(['fr', 'Alibaba', 'China', '2026-11-21']);
  });

  it('gives the figures as a file to the presser alone', async () => {
    const { bot, visitor } = await open(answering({ kind: 'answer', answer: many }));
    const file = await visitor.press(await visitor.run('share'), 'CSV, JSON');
    expect(file).toMatchObject({
      isEphemeral: true,
      message: {
        attachments: [{ filename: 'tickmark-market-share.csv' }, { filename: 'tickmark-market-share.json' }],
      },
    });
    const response = await fetch(file.message.attachments[0]?.url ?? bot.playground.url);
    expect((await response.text()).split('\r\n')).toHaveLength(7);
  });

  it('says so where the corpus has changed since', async () => {
    const { articles } = await readFolder(path.join(import.meta.dirname, 'corpus'));
    let library = buildLibrary(articles.slice(1));
    const { visitor } = await open({ ...answering({ kind: 'answer', answer: many }), library: () => library });
    const second = await visitor.press(await visitor.run('share'), '2 more figures');
    expect(wordsOf(second)).not.toContain('The corpus has changed');
    library = buildLibrary(articles);
    expect(wordsOf(await visitor.press(second, 'Back'))).toContain('The corpus has changed');
  });

  it('of a message that holds no question says so', async () => {
    const { visitor } = await open({
      commands: [sampleCommand({ run: () => ({ kind: 'answer', answer: { ...many, line: '/gone company:x' } }) })],
    });
    const seen = await visitor.press(await visitor.run('share'), 'CSV, JSON');
    expect(seen).toMatchObject({ isEphemeral: true });
    expect(wordsOf(seen)).toContain(say('en', 'discord.lost'));
  });
});

describe('autocomplete', () => {
  const suggesting = { commands: [sampleCommand({ options: [{ name: 'company', suggests: 'company' }] })] };

  it('offers what fits, in the reader’s language, within Discord’s limits', async () => {
    const suggest: Bot['suggest'] = (kind, typed, language) =>
      Array.from({ length: 40 }, (_, n) => ({
        name: `${kind} ${typed} ${language} ${n}`.padEnd(200, '.'),
        value: `${n}`,
      }));
    const { visitor } = await open({ ...suggesting, suggest }, 'fr');
    const choices = await visitor.complete('share', 'company', ' ali ');
    expect(choices).toHaveLength(25);
    expect(choices).toEqual(
      expect.arrayContaining([{ name: expect.stringMatching(/^company ali fr 0\.+…$/), value: '0' }]),
    );
  });

  it('that fails offers nothing', async () => {
    const suggest: Bot['suggest'] = () => {
      throw new Error('no lexicon');
    };
    const { bot, visitor } = await open({ ...suggesting, suggest });
    expect(await visitor.complete('share', 'company', 'a')).toEqual([]);
    expect(bot.logged().join('')).toContain('no lexicon');
  });
});

describe('what goes wrong', () => {
  const broken = sampleCommand({
    run: () => {
      throw new Error('a broken command');
    },
  });

  it('is told in one private line with a reference that stands in the log', async () => {
    const { bot, visitor } = await open({ commands: [broken] }, 'fr');
    const seen = await visitor.run('share');
    expect(seen.isEphemeral).toBe(true);
    const [reference = ''] = /[0-9a-f]{8}$/.exec(seen.message.content) ?? [];
    expect(seen.message.content).toBe(say('fr', 'discord.failed', { reference }));
    const line = bot.logged().find((each) => each.includes(`"${reference}"`));
    expect(line).toContain('a broken command');
  });

  it('after a deferral leaves no message that loads for ever', async () => {
    const drawChart: Bot['drawChart'] = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve({ png, alt: 'x' }), 1500);
      });
    const { bot, visitor } = await open({ ...answering({ kind: 'answer', answer: richAnswer('en') }), drawChart });
    bot.playground.faults.failNext({ kind: 'status', status: 400 }, (method) => method === 'PATCH');
    await visitor.start('share');
    await visitor.until((event) => event.type === 'message' && event.isEphemeral);
    expect(visitor.events().some((event) => event.type === 'deleted')).toBe(true);
  });

  it('with the connection during an answer is mended', async () => {
    const { bot, visitor } = await open(answering({ kind: 'answer', answer: many }));
    const isCallback = (_: string, path: string): boolean => path.includes('/callback');
    bot.playground.faults.failNext({ kind: 'hang-up', when: 'before' }, isCallback);
    expect(wordsOf(await visitor.run('share'))).toContain('✓ **40%**');
    bot.playground.faults.failNext({ kind: 'hang-up', when: 'after' }, isCallback);
    expect(wordsOf(await visitor.run('share'))).toContain('✓ **40%**');
    expect(bot.logged().join('')).not.toContain('"level":50');
  });

  it('when Discord has stopped waiting is logged, and the bot goes on', async () => {
    const { bot, visitor } = await open(answering({ kind: 'notice', text: 'ok' }));
    bot.playground.faults.failNext({ kind: 'delay', milliseconds: 3400 }, (_, path) => path.includes('/callback'));
    const nonce = await visitor.start('share');
    await visitor.until((event) => event.type === 'unanswered' && event.nonce === nonce);
    expect(wordsOf(await visitor.run('share'))).toContain('ok');
    await bot.transport.stop();
    expect(bot.logged().join('')).toContain('Discord no longer waits');
    expect(bot.logged().join('')).not.toContain('"level":50');
  });
});

describe('a server that is not on the list', () => {
  it('is declined politely in its language', async () => {
    const { visitor } = await open({ guilds: ['100000000000000009'] }, 'zh-CN');
    const seen = await visitor.run('share');
    expect(seen).toMatchObject({
      isEphemeral: true,
      message: { content: say('zh', 'discord.declined') },
    });
    expect(await visitor.complete('share', 'company', 'a')).toEqual([]);
  });

  it('is answered where it is on it', async () => {
    const { visitor } = await open({ guilds: ['1180000000000000002'] });
    expect((await visitor.run('share')).message.content).toBe('ok');
  });
});

describe('the connection', () => {
  it('comes back after it was dropped', async () => {
    const { bot, visitor } = await open();
    bot.playground.faults.dropSockets();
    await visitor.until((event) => event.type === 'presence' && !event.online);
    await visitor.until((event) => event.type === 'presence' && event.online);
    expect((await visitor.run('share')).message.content).toBe('ok');
    expect(bot.fatal()).toEqual([]);
  });

  it('that Discord closes for good ends the process', async () => {
    const { bot } = await open();
    bot.playground.faults.closeSockets(4014);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(bot.fatal()).toEqual(['Discord closed the connection for good (4014)']);
  });
});

it('finishes what is in flight before it leaves', async () => {
  const drawChart: Bot['drawChart'] = () =>
    new Promise((resolve) => {
      setTimeout(() => resolve({ png, alt: 'x' }), 700);
    });
  const { bot, visitor } = await open({ ...answering({ kind: 'answer', answer: richAnswer('en') }), drawChart });
  const nonce = await visitor.start('share');
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  await bot.transport.stop();
  const seen = await visitor.until((event) => event.type === 'message' && event.nonce === nonce);
  expect(seen).toMatchObject({ message: { attachments: [{ filename: 'chart.png' }] } });
});
