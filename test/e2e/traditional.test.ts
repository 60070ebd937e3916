import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { channelCommands, commands } from '../../commands/index.ts';
import { createPostAlert, createTellWatches } from '../../src/discord/tell-watches.ts';
import { createSuggest } from '../../src/discord/suggest/create-suggest.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary, withoutArticle } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { applicationId } from '../../src/playground/identities.ts';
import type { Store } from '../../src/store/store.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { scriptOf } from '../../src/text/script-of.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { openBot, type Opened } from './open-bot.ts';
import { type Seen, visit, type Visitor, wordsOf } from './visitor.ts';

const mention = `<@${applicationId}>`;

let whole: Library;
let current: Library;
let opened: Opened;
let visitor: Visitor;
let store: Store;
let closeStore: () => Promise<void>;
const drawn: boolean[] = [];

beforeAll(async () => {
  whole = buildLibrary((await readFolder('test/verdicts/corpus')).articles);
  current = whole;
  const kept = await temporaryStore();
  store = kept.store;
  closeStore = kept.remove;
  const library = (): Library => current;
  opened = await openBot({
    commands,
    channelCommands,
    library,
    store,
    suggest: createSuggest(library),
    drawChart: (_answer, _style, isTraditional) => {
      drawn.push(isTraditional);
      return Promise.resolve(null);
    },
  });
  visitor = await visit(opened.playground, 'zh-TW');
});

afterAll(async () => {
  visitor.leave();
  await opened.close();
  await closeStore();
});

/** What is the bot's own in a message: without quotes and lines of code. */
const ownWords = (seen: Seen): string =>
  wordsOf(seen)
    .split('\n')
    .filter((line) => !/^(?:\*\*\[\d+\]\*\* |> |-# `|\/)/.test(line))
    .join('\n');

it('a mention in traditional characters is answered in them, with the quotes as printed', async () => {
  const asked = await visitor.say(`${mention} 阿里雲2020年第一季度在中國雲市場的份額是多少？`);
  const answer = await visitor.answerTo(asked);
  expect(answer.message.content).toContain('阿里雲在中國雲計算市場的份額為44.5%');
  expect(scriptOf(ownWords(answer))).toBe('traditional');
  expect(wordsOf(answer)).toMatch(/\*\*\[\d\]\*\* “.*阿里巴巴的市场份额/);
  expect(drawn.at(-1)).toBe(true);
  const next = await visitor.answerTo(await visitor.say('那2022年第二季度呢？', { to: answer, ping: true }));
  expect([scriptOf(next.message.content), next.message.content]).toEqual([
    'traditional',
    expect.stringContaining('34%'),
  ]);
});

it('a mention in simplified characters is answered in those', async () => {
  const asked = await visitor.say(`${mention} 阿里云2020年第一季度在中国云市场的份额是多少？`);
  const answer = await visitor.answerTo(asked);
  expect([scriptOf(answer.message.content), drawn.at(-1)]).toEqual(['simplified', false]);
});

it('whoever turns the pages, the message stays in the characters that it is written in', async () => {
  const simple = await visit(opened.playground, 'zh-CN');
  const answer = await visitor.run('rank', { market: '雲端', region: '中國' });
  expect([scriptOf(ownWords(answer)), drawn.at(-1)]).toEqual(['traditional', true]);
  const [more = ''] = /還有\d+個數字/.exec(JSON.stringify(answer.message.components)) ?? [];
  const turned = await simple.press(answer, more);
  expect(scriptOf(ownWords(turned))).toBe('traditional');
  simple.leave();
});

it('the alert of a watch is in the characters of who added it', async () => {
  const files = [...whole.articles.values()].filter(({ file }) => file.includes('zhongguo-yun-2022-q2'));
  current = files.reduce((library, { id }) => withoutArticle(library, id), whole);
  const { apiUrl: api, token } = opened.playground;
  const id = await store.addWatch({
    guild: null,
    channel: '1180000000000000003',
    language: 'zh',
    isTraditional: true,
    family: 'share',
    company: 'tencent',
    part: null,
    market: 'cloud',
    region: 'CN',
    known: [],
  });
  const clock = frozenClock('2026-11-21');
  const post = createPostAlert({ api, token });
  await createTellWatches({ store, library: () => whole, clock, post, log: opened.log })();
  const alert = await visitor.until(
    (event) =>
      event.type === 'message' && event.message.author.bot === true && /^\*\*.*騰訊/.test(event.message.content),
  );
  if (alert.type !== 'message') throw new Error('no alert');
  expect(scriptOf(ownWords(alert))).toBe('traditional');
  expect(alert.message.embeds[0]?.footer?.text).toContain('關注');
  await store.removeWatch('1180000000000000003', id);
});

it('a watch remembers the script of who added it', async () => {
  await visitor.run('watch-add', { metric: '份額', company: '阿里巴巴' });
  const listed = await visitor.run('watch-list');
  expect(scriptOf(listed.message.content)).toBe('traditional');
  expect(await store.watches(null)).toMatchObject([{ language: 'zh', isTraditional: true }]);
});

it('a slip is asked back in traditional characters', async () => {
  const asked = await visitor.run('share', { company: '騰迅' });
  expect(ownWords(asked)).toContain('騰訊');
  expect(scriptOf(ownWords(asked))).toBe('traditional');
});
