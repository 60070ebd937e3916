import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { applicationId } from '../../src/playground/identities.ts';
import { openBot, type Opened } from './open-bot.ts';
import { visit, wordsOf, type Visitor } from './visitor.ts';

const mention = `<@${applicationId}>`;

let opened: Opened;
let visitor: Visitor;

beforeAll(async () => {
  const { articles } = await readFolder('test/verdicts/corpus');
  const library = buildLibrary(articles);
  opened = await openBot({ library: () => library, commands });
  visitor = await visit(opened.playground, 'en-US');
});

afterAll(async () => {
  visitor.leave();
  await opened.close();
});

it.each([
  [
    'What was Alibaba’s share of China’s cloud market in Q1 2020?',
    'held 44.5%',
    ['and Tencent?', 'Tencent Cloud held 13.9%'],
    ['in Q2 2022?', 'Tencent Cloud held 17%'],
  ],
  [
    'Quelle était la part d’Alibaba sur le marché du cloud en Chine au T1 2020 ?',
    'détenait 44,5',
    ['et Huawei ?', 'Huawei Cloud détenait 14,1'],
    ['et au T2 2020 ?', 'Huawei Cloud détenait 15,5'],
  ],
  [
    '2020年第一季度阿里云在中国云市场的份额是多少？',
    '份额为44.5%',
    ['那华为呢？', '华为云'],
    ['2022年第二季度呢？', '19%'],
  ],
] as const)('a mention is answered, and replies go on from it: %s', async (question, said, first, second) => {
  const answer = await visitor.answerTo(await visitor.say(`${mention} ${question}`));
  expect(answer.message.embeds).toHaveLength(1);
  expect(answer.message.mentions.map(({ id }) => id)).toEqual([]);
  expect(wordsOf(answer)).toContain(said);
  const next = await visitor.answerTo(await visitor.say(first[0], { to: answer, ping: true }));
  expect(next.message.content).toContain(first[1]);
  const last = await visitor.answerTo(await visitor.say(second[0], { to: next, ping: true }));
  expect(last.message.content).toContain(second[1]);
});

it('a reply to a slash answer goes on from it', async () => {
  const answer = await visitor.run('share', { company: 'Alibaba', market: 'China', period: '2020-Q1' });
  const next = await visitor.answerTo(await visitor.say('and Tencent?', { to: answer, ping: true }));
  expect(next.message.content).toContain('Tencent Cloud held 13.9%');
});

it('the buttons of a mention’s answer work on it', async () => {
  const answer = await visitor.answerTo(await visitor.say(`${mention} /rank market:cloud region:China`));
  const [label = ''] = /\d+ more figures/.exec(JSON.stringify(answer.message.components)) ?? [];
  const turned = await visitor.press(answer, label);
  expect(turned.message.id).toBe(answer.message.id);
  expect(turned.message.embeds[0]?.description).not.toBe(answer.message.embeds[0]?.description);
});

it.each([
  ['', 'Mention me with a question'],
  ['/shore', '/shore'],
])('%j gets a hint', async (words, hint) => {
  expect(wordsOf(await visitor.answerTo(await visitor.say(`${mention} ${words}`)))).toContain(hint);
});

it('thanks get a hint, and a reply without its ping is told that it can’t be read', async () => {
  const answer = await visitor.answerTo(await visitor.say(`${mention} Alibaba’s share of the cloud in China?`));
  const thanks = await visitor.answerTo(await visitor.say('thanks!', { to: answer, ping: true }));
  expect(wordsOf(thanks)).toContain('no question in that');
  const unread = await visitor.answerTo(await visitor.say('and Tencent?', { to: answer, ping: false }));
  expect(wordsOf(unread)).toContain('without a ping');
});

it('what is not for the bot is left alone', async () => {
  await visitor.say('Alibaba held 50% of China’s cloud market in Q1 2020');
  const asked = await visitor.say(`${mention} Who leads China’s cloud market?`);
  await visitor.answerTo(asked);
  const replies = visitor
    .events()
    .filter((event) => event.type === 'message' && event.message.content.includes('50%') && event.message.author.bot);
  expect(replies).toEqual([]);
});
