import { afterEach, expect, it } from '@jest/globals';

import type { Bot } from '../../src/discord/bot.ts';
import type { Store } from '../../src/store/store.ts';
import { sampleCommand } from '../discord/sample-command.ts';
import { richAnswer, sampleAnswer } from '../discord/sample-answers.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { specIssues } from './discord-spec.ts';
import { openBot } from './open-bot.ts';
import { visit, wordsOf, type Visitor } from './visitor.ts';

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const open = async (locale: string, part: Partial<Bot> = {}): Promise<{ visitor: Visitor; store: Store }> => {
  const kept = await temporaryStore();
  const answer = richAnswer('fr');
  const commands = [sampleCommand({ run: () => ({ kind: 'answer', answer }) })];
  const bot = await openBot({ commands, store: kept.store, ...part });
  const visitor = await visit(bot.playground, locale);
  closing.push(
    () => visitor.leave(),
    () => bot.close(),
    () => expect(bot.requests().flatMap(specIssues)).toEqual([]),
    kept.remove,
  );
  return { visitor, store: kept.store };
};

it('a thumb up is kept, and thanked for in the presser’s language', async () => {
  const { visitor, store } = await open('zh-CN');
  const thanks = await visitor.press(await visitor.run('share'), 'Utile');
  expect(thanks.isEphemeral).toBe(true);
  expect(wordsOf(thanks)).toContain('谢谢');
  expect(await store.feedback('up')).toMatchObject([
    { vote: 'up', reason: null, language: 'fr', claims: ['c1', 'c1', 'c1'] },
  ]);
});

it('a thumb down is kept at once, then with its reason', async () => {
  const { visitor, store } = await open('en-US');
  const seen = await visitor.run('share');
  const form = await visitor.pressForForm(seen, 'À revoir');
  expect(await store.feedback('down')).toMatchObject([
    { reason: null, headline: 'Alibaba détenait 41,5 % du marché chinois du cloud au T1 2021.' },
  ]);
  const noted = await visitor.submit(form, { reason: ' it is 39.8% ' });
  expect(noted.isEphemeral).toBe(true);
  expect(await store.feedback('down')).toMatchObject([{ message: seen.message.id, reason: 'it is 39.8%' }]);
});

it('a form sent empty leaves the thumb without a reason', async () => {
  const { visitor, store } = await open('fr');
  const form = await visitor.pressForForm(await visitor.run('share'), 'À revoir');
  expect(wordsOf(await visitor.submit(form, { reason: '' }))).toContain('Merci');
  expect(await store.feedback('down')).toMatchObject([{ reason: null }]);
});

it('an answer without a figure takes thumbs too', async () => {
  const answer = sampleAnswer({ kind: 'none', figures: [], citations: [] });
  const { visitor, store } = await open('en-US', {
    commands: [sampleCommand({ run: () => ({ kind: 'answer', answer }) })],
  });
  await visitor.press(await visitor.run('share'), 'Helpful');
  expect(await store.feedback('up')).toMatchObject([{ claims: [], line: '/share company:Alibaba market:China' }]);
});
