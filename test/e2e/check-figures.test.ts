import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { messageCommands } from '../../commands/index.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { openBot, type Opened } from './open-bot.ts';
import { visit, wordsOf } from './visitor.ts';

let opened: Opened;

beforeAll(async () => {
  const { articles } = await readFolder('test/verdicts/corpus');
  const library = buildLibrary(articles);
  opened = await openBot({ library: () => library, messageCommands });
});

afterAll(async () => {
  await opened.close();
});

it.each([
  [
    'en-US',
    'Alibaba held 54.5% of China’s cloud market in Q1 2020, Huawei 14.1%.',
    ['1 supported, 1 contradicted', 'the corpus says **44.5%**'],
    'Post in the channel',
  ],
  [
    'fr',
    'Au T1 2020, Alibaba Cloud pesait 34,5 % du marché du cloud en Chine.',
    ['1 contredit', 'le corpus indique **44,5'],
    'Publier dans le salon',
  ],
  ['zh-CN', '2022年第二季度，阿里云在中国云市场的份额为43%。', ['1个与资料不符', '资料称**34%**'], '发到频道'],
])('a message is checked for one person, who may post it (%s)', async (locale, text, says, label) => {
  const visitor = await visit(opened.playground, locale);
  const checked = await visitor.use('Check figures', await visitor.say(text));
  expect(checked.isEphemeral).toBe(true);
  for (const words of says) expect(wordsOf(checked)).toContain(words);
  const posted = await visitor.press(checked, label);
  expect(posted.isEphemeral).toBe(false);
  for (const words of says) expect(wordsOf(posted)).toContain(words);
  expect(JSON.stringify(posted.message.components)).not.toContain(label);
  visitor.leave();
});

it('a message without a figure is told to have none', async () => {
  const visitor = await visit(opened.playground, 'fr');
  const checked = await visitor.use('Check figures', await visitor.say('Bonjour !'));
  expect(wordsOf(checked)).toContain('aucun chiffre vérifiable');
  visitor.leave();
});
