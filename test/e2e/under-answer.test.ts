import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { openBot, type Opened } from './open-bot.ts';
import { visit, wordsOf, type Seen, type Visitor } from './visitor.ts';

let opened: Opened;
let visitor: Visitor;
let answer: Seen;
let library: Library;
/** What happens while the bot draws. */
let meanwhile = (): Promise<unknown> => Promise.resolve();

beforeAll(async () => {
  library = buildLibrary((await readFolder('test/verdicts/corpus')).articles);
  opened = await openBot({
    library: () => library,
    commands,
    drawChart: async () => {
      await meanwhile();
      return null;
    },
  });
  visitor = await visit(opened.playground, 'en-US');
  answer = await visitor.run('timeline', { company: 'Alibaba', metric: 'share', market: 'China' });
});

afterAll(async () => {
  visitor.leave();
  await opened.close();
});

it.each([
  ['Cite', ['BibTeX', '@online{', 'as summarised by Tickmark']],
  ['Context', ['**阿里巴巴的市场份额为44.5%，腾讯和华为各占14%。**']],
  ['Why', ['Whose “', 'Read right with a chance of']],
])('%s is for who asks alone', async (label, says) => {
  const told = await visitor.press(answer, label);
  expect(told.isEphemeral).toBe(true);
  for (const words of says) expect(wordsOf(told)).toContain(words);
});

it('the figures come as CSV and JSON with their citations', async () => {
  const told = await visitor.press(answer, 'CSV, JSON');
  expect(told.message.attachments.map(({ filename }) => filename)).toEqual([
    'tickmark-market-share.csv',
    'tickmark-market-share.json',
  ]);
  const read = await fetch(told.message.attachments[1]?.url ?? '');
  expect(await read.json()).toMatchObject({ figures: expect.any(Array), citations: expect.any(Array) });
});

it('menus narrow the answer down, choose its form, and let go again', async () => {
  const open = await visitor.press(answer, 'Filter, chart');
  const french = await visitor.choose(open, 'Language of the article', 'fr');
  expect(wordsOf(french)).toContain('Narrowed down to 4 of 6 figures.');
  const one = await visitor.choose(french, 'Period', '2020-Q1');
  expect(wordsOf(one)).toContain('Narrowed down to 1 of 6 figures.');
  const table = await visitor.choose(await visitor.choose(one, 'Period', 'all'), 'Chart', 'table');
  expect(wordsOf(table)).toContain('```\nQ1 2020  44.5%');
  const all = await visitor.choose(table, 'Language of the article', 'all');
  expect(wordsOf(all)).not.toContain('Narrowed');
});

it('a message that is taken away meanwhile is told of, and is no failure', async () => {
  const gone = await visitor.run('timeline', { company: 'Alibaba', metric: 'share' });
  const { apiUrl, token } = opened.playground;
  const { id, channel_id: channel } = gone.message;
  const where = `${apiUrl}/v10/channels/${channel}/messages/${id}`;
  meanwhile = () => fetch(where, { method: 'DELETE', headers: { authorization: `Bot ${token}` } });
  const told = await visitor.press(gone, 'Filter, chart');
  meanwhile = () => Promise.resolve();
  expect([told.isEphemeral, told.message.content]).toEqual([true, 'That message is gone. Please ask again.']);
  expect(opened.logged().filter((line) => line.includes('"level":50'))).toEqual([]);
});

it.each([
  [
    'en-US',
    'What is Alibaba’s share of the Chinese market?',
    'Understood: market share',
    'Meant otherwise? Choose what',
  ],
  [
    'fr',
    'Quelle est la part d’Alibaba sur le marché chinois ?',
    'Compris : part de marché',
    'Mal compris\u00A0? Choisissez',
  ],
  ['zh-CN', '阿里巴巴在中国市场的份额是多少？', '理解为：市场份额', '理解有误？请选择'],
] as const)('a misread question is put right by a menu: %s', async (locale, question, understood, placeholder) => {
  const reader = await visit(opened.playground, locale);
  const asked = await reader.run('ask', { question });
  expect(wordsOf(asked).replaceAll('\u00A0', ' ')).toContain(understood);
  const then = await reader.choose(asked, placeholder, 'period:2020-Q4');
  expect(wordsOf(then)).toContain('period:2020-Q4');
  const again = await reader.choose(then, placeholder, 'period:*');
  expect(wordsOf(again)).not.toContain('period:2020-Q4');
  reader.leave();
});

it('a bot without articles says so', async () => {
  const before = library;
  library = buildLibrary([]);
  const reader = await visit(opened.playground, 'en-US');
  expect(wordsOf(await reader.run('ask', { question: 'Who leads the cloud market?' }))).toContain('no article yet');
  reader.leave();
  library = before;
});

it('a changed corpus is said', async () => {
  const before = library;
  const fresh = await visitor.run('share', { company: 'Alibaba', market: 'China' });
  library = buildLibrary([...before.articles.values()].slice(1));
  expect(wordsOf(await visitor.press(fresh, 'Why'))).toContain('The corpus has changed');
  library = before;
});
