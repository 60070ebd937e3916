import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { channelCommands, commands, messageCommands } from '../../commands/index.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { applicationId, channelId, secondChannelId } from '../../src/playground/identities.ts';
import { specIssues } from './discord-spec.ts';
import { openBot, type Opened } from './open-bot.ts';
import { type Seen, visit, type Visitor, wordsOf } from './visitor.ts';

const mention = `<@${applicationId}>`;

let library: Library;
let opened: Opened;
let visitor: Visitor;

beforeAll(async () => {
  library = buildLibrary((await readFolder('test/verdicts/corpus')).articles);
  opened = await openBot({ library: () => library, commands, channelCommands, messageCommands });
  visitor = await visit(opened.playground, 'en-US');
});

afterAll(async () => {
  visitor.leave();
  await opened.close();
  expect(opened.requests().flatMap(specIssues)).toEqual([]);
});

const shareOfAlibaba = (): Promise<Seen> =>
  visitor.run('share', { company: 'Alibaba', market: 'China', period: '2020-Q1' });

describe('a second channel', () => {
  it('is answered where it asks, with its own defaults', async () => {
    visitor.go(secondChannelId);
    await visitor.run('defaults', { company: 'Tencent', market: 'China' });
    const there = await visitor.run('share', { period: '2020-Q1' });
    expect([there.message.channel_id, wordsOf(there)]).toEqual([
      secondChannelId,
      expect.stringContaining('Tencent Cloud held 13.9%'),
    ]);
    const said = await visitor.answerTo(await visitor.say(`${mention} Who leads China’s cloud market?`));
    expect(said.message.channel_id).toBe(secondChannelId);
    visitor.go(channelId);
    const here = await visitor.run('share', { period: '2020-Q1' });
    expect(wordsOf(here)).not.toContain('Tencent Cloud held 13.9%');
  });

  it('shows no message of the first one to the bot', async () => {
    const { message } = await shareOfAlibaba();
    const { apiUrl, token } = opened.playground;
    const read = (room: string) =>
      fetch(`${apiUrl}/v10/channels/${room}/messages/${message.id}`, { headers: { authorization: `Bot ${token}` } });
    expect([(await read(channelId)).status, (await read(secondChannelId)).status]).toEqual([200, 404]);
  });
});

describe('a thread on an answer', () => {
  it('goes on from the answer, then from the last one in it; a whole question stands alone', async () => {
    visitor.go(channelId);
    const answer = await shareOfAlibaba();
    const thread = await visitor.openThread(answer, 'China in 2020');
    const first = await visitor.answerTo(await visitor.say(`${mention} and Tencent?`));
    expect([first.message.channel_id, first.message.content]).toEqual([
      thread,
      expect.stringContaining('Tencent Cloud held 13.9%'),
    ]);
    const second = await visitor.answerTo(await visitor.say(`${mention} et au T2 2022 ?`));
    expect(second.message.content).toContain('17');
    const whole = await visitor.answerTo(await visitor.say(`${mention} Who leads Europe’s cloud market?`));
    expect(whole.message.content).not.toContain('Tencent');
    const topic = await visitor.answerTo(await visitor.say(`${mention} Why do prices of storage fall?`));
    expect(wordsOf(topic)).not.toContain('no question in that');
    const replied = await visitor.answerTo(await visitor.say('and Huawei?', { to: first, ping: true }));
    expect([replied.message.channel_id, replied.message.content]).toEqual([
      thread,
      expect.stringContaining('Huawei Cloud held 14.1%'),
    ]);
  });

  it('takes commands, buttons and the message menu', async () => {
    visitor.go(channelId);
    const answer = await shareOfAlibaba();
    const thread = await visitor.openThread(answer, 'Side by side');
    const rank = await visitor.run('rank', { market: 'cloud', region: 'China' });
    expect(rank.message.channel_id).toBe(thread);
    const [more = ''] = /\d+ more figures/.exec(JSON.stringify(rank.message.components)) ?? [];
    expect((await visitor.press(rank, more)).message.id).toBe(rank.message.id);
    const claimed = await visitor.say('Alibaba Cloud held 44.5% of China’s cloud market in Q1 2020');
    const checked = await visitor.use('Check figures', claimed);
    expect([checked.isEphemeral, checked.message.channel_id]).toEqual([true, thread]);
    expect(wordsOf(checked)).toContain('44.5%');
  });

  it('follows the defaults of its channel until it has its own', async () => {
    visitor.go(channelId);
    await visitor.run('defaults', { company: 'Huawei', market: 'China' });
    await visitor.openThread(await shareOfAlibaba(), 'Defaults');
    expect(wordsOf(await visitor.run('share', { period: '2020-Q1' }))).toContain('Huawei Cloud held 14.1%');
    await visitor.run('defaults', { company: 'Tencent' });
    expect(wordsOf(await visitor.run('share', { period: '2020-Q1' }))).toContain('Tencent Cloud held 13.9%');
    visitor.go(channelId);
    expect(wordsOf(await visitor.run('share', { period: '2020-Q1' }))).toContain('Huawei Cloud held 14.1%');
  });

  it('is known to a bot that connects anew', async () => {
    visitor.go(channelId);
    await visitor.openThread(await shareOfAlibaba(), 'Kept');
    opened.playground.faults.invalidateSessions(false);
    await visitor.until((event) => event.type === 'presence' && !event.online);
    await visitor.until((event) => event.type === 'presence' && event.online);
    const said = await visitor.answerTo(await visitor.say(`${mention} and Tencent?`));
    expect(said.message.content).toContain('Tencent Cloud held 13.9%');
  }, 30_000);
});

it('a message carries one thread, and threads carry none', async () => {
  visitor.go(channelId);
  const answer = await shareOfAlibaba();
  await visitor.openThread(answer, 'One');
  await expect(visitor.openThread(answer, 'Two')).rejects.toThrow('there is a thread already');
  const inside = await visitor.say('inside');
  await expect(visitor.openThread(inside, 'Three')).rejects.toThrow('unknown message');
  await expect(visitor.openThread(answer, ' ')).rejects.toThrow('invalid');
  const mine = await visitor.run('help', {});
  await expect(visitor.openThread(mine, 'Four')).rejects.toThrow('unknown message');
  visitor.go('1180000000000000099');
  await expect(visitor.say('nowhere')).rejects.toThrow('unknown channel');
});
