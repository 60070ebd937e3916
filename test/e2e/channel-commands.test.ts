import path from 'node:path';

import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { channelCommands, commands } from '../../commands/index.ts';
import { parseLine } from '../../commands/parse-line.ts';
import { alertsOf } from '../../src/alerts/alerts-of.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { createPostAlert, createTellWatches } from '../../src/discord/tell-watches.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary, withoutArticle } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Store } from '../../src/store/store.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { specIssues } from './discord-spec.ts';
import { openBot, type Opened } from './open-bot.ts';
import { visit, wordsOf, type Visitor } from './visitor.ts';

let whole: Library;
const closing: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  whole = buildLibrary((await readFolder(path.join(import.meta.dirname, 'corpus'))).articles);
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Scene {
  readonly bot: Opened;
  readonly visitor: Visitor;
  readonly store: Store;
  /** Puts another library in place, and tells the watches. */
  readonly swap: (library: Library, day?: string) => Promise<void>;
}

const open = async (first: Library, locale = 'en-US'): Promise<Scene> => {
  const kept = await temporaryStore();
  let current = { library: first, day: '2026-11-21' };
  const clock = { ...frozenClock('2026-11-21'), today: () => current.day };
  const readLine: Bot['readLine'] = (line, language) => {
    const read = parseLine(line, commands, language);
    return read.kind === 'call' ? read : { fault: read.text };
  };
  const { store } = kept;
  const library = (): Library => current.library;
  const bot = await openBot({ commands, channelCommands, readLine, library, clock, store });
  const visitor = await visit(bot.playground, locale);
  closing.push(
    () => visitor.leave(),
    () => bot.close(),
    () => expect(bot.requests().flatMap(specIssues)).toEqual([]),
    kept.remove,
  );
  const { apiUrl: api, token } = bot.playground;
  const post = createPostAlert({ api, token });
  const tell = createTellWatches({ library, clock, store, post, log: bot.log });
  return {
    bot,
    visitor,
    store,
    swap: async (next, day = current.day) => {
      current = { library: next, day };
      await tell();
    },
  };
};

const alerts = (visitor: Visitor): readonly string[] => [
  ...new Map(
    visitor
      .events()
      .flatMap((event) => (event.type === 'message' && event.message.embeds.length > 0 ? [event.message] : []))
      .map(({ id, content }) => [id, content]),
  ).values(),
];

const untilAlerts = async (visitor: Visitor, count: number): Promise<readonly string[]> => {
  await visitor.until(() => alerts(visitor).length >= count);
  return alerts(visitor);
};

/** The corpus without the articles whose file begins so. */
const without = (file: string): Library =>
  [...whole.articles.values()]
    .filter((article) => article.file.startsWith(file))
    .reduce((library, { id }) => withoutArticle(library, id), whole);

describe('defaults of a channel', () => {
  it('hold for every question, are shown as understood, and survive the buttons', async () => {
    const { visitor } = await open(whole);
    const set = await visitor.run('defaults', { company: 'Alibaba', market: 'cloud', language: 'fr' });
    expect(set.isEphemeral).toBe(false);
    const seen = await visitor.run('share');
    expect(wordsOf(seen)).toContain('`/share company:Alibaba market:cloud`');
    expect(wordsOf(seen)).toContain('Avec les valeurs par défaut de ce salon');
  });

  it('are set by those alone who may manage the channel', async () => {
    const { visitor, store } = await open(whole);
    await visitor.setRights(false);
    await expect(visitor.run('defaults', { company: 'Alibaba' })).rejects.toThrow('missing permissions');
    await visitor.setRights(true);
    await visitor.run('defaults', { company: 'Alibaba' });
    expect(await store.defaultsOf('1180000000000000003')).toMatchObject({ company: 'alibaba' });
  });
});

describe('a watch', () => {
  it('tells a new figure in the channel once, with the old one, and the next only on another day', async () => {
    const { visitor, swap, store } = await open(without('alibaba'));
    const added = await visitor.run('watch-add', { metric: 'share', company: 'Alibaba' });
    expect([wordsOf(added), added.isEphemeral]).toEqual([expect.any(String), false]);
    await swap(without('alibaba'));
    expect(alerts(visitor)).toEqual([]);
    await swap(without('alibaba-fr'));
    expect((await untilAlerts(visitor, 1))[0]).toMatch(/^\*\*Alibaba.*%/);
    await swap(whole);
    expect(await store.watches(null)).toMatchObject([{ toldOn: '2026-11-21' }]);
    expect(alerts(visitor)).toHaveLength(1);
    await swap(whole, '2026-11-22');
    expect((await untilAlerts(visitor, 2))[1]).toMatch(/38\.7%.*Before: 41\.5% \\\(Q1 2021\\\)/);
    const there = await store.watches(null);
    await swap(whole, '2026-11-23');
    expect(await store.watches(null)).toEqual(there);
    expect(alerts(visitor)).toHaveLength(2);
  });

  it('posted again by a process that was killed before it noted that is shown once', async () => {
    const { visitor, swap, store, bot } = await open(without('alibaba'));
    await visitor.run('watch-add', { metric: 'share', company: 'Alibaba' });
    const [watch] = await store.watches(null);
    if (watch === undefined) throw new Error('no watch');
    const { apiUrl: api, token } = bot.playground;
    const [alert] = alertsOf(whole, [watch], '2026-11-21');
    if (alert === undefined) throw new Error('no alert');
    await createPostAlert({ api, token })(alert);
    await swap(whole);
    await untilAlerts(visitor, 1);
    expect(alerts(visitor)).toHaveLength(1);
  });

  it('of a channel that is gone goes with it', async () => {
    const { swap, store, bot } = await open(whole);
    const room = { guild: null, channel: '1180000000000000099' };
    const watched = { family: 'share', company: 'alibaba', part: null, market: null, region: null } as const;
    await store.addWatch({ ...room, ...watched, language: 'en', isTraditional: false, known: [] });
    await swap(whole);
    expect(await store.watches(null)).toEqual([]);
    expect(bot.logged().join('\n')).toContain('an alert could not be posted');
  });
});

it('a question without a figure is noted without who asked it, and forgotten with its channel', async () => {
  const { visitor, store } = await open(whole);
  await visitor.run('share', { company: 'Nokia' });
  await visitor.run('share', { company: 'Nokia' });
  await visitor.until(() => true);
  expect(await store.unanswered()).toMatchObject([{ line: '/share company:Nokia' }]);
  const forgot = await visitor.run('forget', { what: 'channel' });
  expect(wordsOf(forgot)).toContain('thing stored about this channel is removed');
  expect(await store.unanswered()).toEqual([]);
});

it('a reader in Taiwan gets traditional characters, the quotes as printed, and finds the commands so', async () => {
  const { visitor } = await open(whole, 'zh-TW');
  const words = wordsOf(await visitor.run('share', { company: '華為' }));
  expect(words).toContain('華為');
  expect(words).toContain('份額');
  expect(words).toContain('“研究机构Canalys的数据显示，2022年第一季度，华为占中国云市场的18.3%。”');
  const listed = await visitor.until((event) => event.type === 'snapshot' || event.type === 'commands');
  expect(JSON.stringify(listed)).toContain('"zh-TW":"份額"');
});
