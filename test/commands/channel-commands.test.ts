import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { channelCommands, commands } from '../../commands/index.ts';
import type { Place, Said } from '../../src/discord/command.ts';
import type { Defaults, Store } from '../../src/store/store.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { languages, type Language } from '../../src/text/language.ts';
import { articleOf, claimIn, libraryOf, periodOf } from '../answers/library.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const article = articleOf('a', 'Cloud\nAlibaba held 36% of China’s cloud market.', { publishedOn: '2024-05-01' });
const library = libraryOf(
  [article],
  [claimIn(article, { printed: '36%', value: '36', unit: 'percent', period: periodOf('2024-Q1') })],
);
const ports = { library: () => library, clock: frozenClock('2026-11-21') };

const here: Place = {
  guild: 'g1',
  channel: 'c1',
  around: null,
  user: 'u1',
  isManager: true,
  isTraditional: false,
  canPost: true,
};

let store: Store;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ store, remove } = await temporaryStore());
});

afterEach(() => remove());

const run = async (
  name: string,
  options: Readonly<Record<string, string>> = {},
  place: Partial<Place> = {},
  language: Language = 'en',
): Promise<Said> => {
  const command = channelCommands.find((each) => each.name === name);
  if (command === undefined) throw new Error(name);
  const invocation = { language, option: (option: string) => options[option] ?? null };
  return command.run(invocation, { ...here, ...place }, { ...ports, store });
};

const share = { metric: 'share', company: 'Alibaba', market: 'cloud' };

describe('/defaults', () => {
  it('keeps what it is told, one option at a time, in any language', async () => {
    await run('defaults', { company: '阿里云', language: 'fr' });
    const { text, isPrivate } = await run('defaults', { market: 'China cloud' });
    expect(await store.defaultsOf('c1')).toEqual({
      language: 'fr',
      company: 'alibaba',
      part: 'Alibaba Cloud',
      market: 'cloud',
      region: 'CN',
    });
    expect([text, isPrivate]).toEqual([
      expect.stringMatching(/French[\s\S]*Alibaba Cloud[\s\S]*cloud[\s\S]*China/),
      false,
    ]);
  });

  it('shows them to the asking person where nothing is changed', async () => {
    expect(await run('defaults')).toEqual({ text: expect.stringContaining('no defaults'), isPrivate: true });
  });

  it('clears with a dash, and keeps nothing where all is cleared', async () => {
    await run('defaults', { company: 'Alibaba', region: 'China' });
    await run('defaults', { company: '-' });
    expect(await store.defaultsOf('c1')).toMatchObject({ company: null, region: 'CN' });
    await run('defaults', { region: '-' });
    expect(await store.defaultsOf('c1')).toBeNull();
  });

  it('changes nothing where a word is not known', async () => {
    const said = await run('defaults', { company: 'Alibaba', region: 'Atl*ntis' });
    expect(said).toEqual({ text: expect.stringContaining('Atl\\*ntis'), isPrivate: true });
    expect(await store.defaultsOf('c1')).toBeNull();
  });
});

describe('what a channel is set to', () => {
  const ask = (name: string, options: Readonly<Record<string, string>>, part: Partial<Defaults>) => {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new Error(name);
    const defaults: Defaults = { language: null, company: null, part: null, market: null, region: null, ...part };
    const reply = command.run({ language: 'en', option: (option) => options[option] ?? null, defaults }, ports);
    if (reply.kind !== 'answer') throw new Error(reply.text);
    return reply.answer;
  };
  const set = { company: 'alibaba', market: 'cloud', region: 'CN' };

  it('stands in for what is not named, in the line and in a note', () => {
    const { line, notes, kind } = ask('share', {}, set);
    expect([kind, line]).toEqual(['figures', '/share company:Alibaba market:cloud region:China']);
    expect(notes[0]).toBe('Asked with this channel’s defaults: Alibaba, cloud and China.');
  });

  it('gives way to what is named', () => {
    expect(ask('share', { company: 'Tencent', market: 'France' }, set).line).toBe(
      '/share company:Tencent market:cloud region:France',
    );
  });

  it('is let go where the corpus has no figure for it, and not owned to then', () => {
    const { kind, line, notes } = ask('share', {}, { ...set, region: 'FR' });
    expect([kind, line]).toEqual(['figures', '/share company:Alibaba']);
    expect(notes[0]).toBe('Asked with this channel’s defaults: Alibaba.');
    expect(ask('share', { company: 'Alibaba' }, { ...set, region: 'FR' }).notes).toEqual([]);
  });

  it('lets go with all else that was asked', () => {
    const answer = ask('compare', { a: 'Alibaba', b: 'Tencent', metric: 'share' }, { ...set, region: 'FR' });
    expect([answer.kind, answer.line]).toEqual(['figures', '/compare a:Alibaba b:Tencent metric:share']);
    const words = { question: 'What was the market share of Alibaba?', as_of: '2024-04-01' };
    expect(ask('ask', words, { ...set, region: 'FR' })).toMatchObject({
      kind: 'none',
      question: { asOf: '2024-04-01' },
    });
  });

  it('stands in the line of a survey too', () => {
    expect(ask('conflicts', {}, set).line).toMatch(/^\/conflicts .*market:cloud region:China/);
    expect(ask('rank', {}, set)).toMatchObject({ kind: 'figures', line: '/rank market:cloud region:China' });
  });

  it('is no company for who leads, a market’s size or a comparison', () => {
    expect(ask('ask', { question: 'Who leads the cloud market in China?' }, set).question.companies).toEqual([]);
    expect(ask('market', {}, set).question).toMatchObject({ companies: [], market: 'cloud', region: 'CN' });
    expect(ask('compare', { a: 'Tencent', b: 'Huawei' }, set).question.companies).toEqual(['tencent', 'huawei']);
  });

  it('holds for a question in words, and the line asks the very same again', () => {
    const first = ask('ask', { question: 'What was its market share in Q1 2024?' }, set);
    expect(first.line).toContain('company:Alibaba market:cloud region:China');
    const options = {
      question: 'What was its market share in Q1 2024?',
      company: 'Alibaba',
      market: 'cloud',
      region: 'China',
    };
    const again = ask('ask', options, {});
    expect(again.figures).toEqual(first.figures);
    expect(again.line).toBe(first.line);
    expect(first.figures).toHaveLength(1);
  });
});

describe('/watch-add', () => {
  it('watches from now on, knowing the figures that there are', async () => {
    const said = await run('watch-add', share);
    expect(said).toEqual({ text: expect.stringContaining('market share, Alibaba, cloud'), isPrivate: false });
    expect(said.text).toContain('There is one figure so far.');
    expect(await store.watches('c1')).toMatchObject([
      { family: 'share', company: 'alibaba', market: 'cloud', toldOn: null },
    ]);
  });

  it.each([
    ['an unknown metric', { ...share, metric: 'qwertz' }, {}, 'qwertz'],
    ['an unknown company', { ...share, company: 'Qwertz' }, {}, 'Qwertz'],
    ['an unknown place', { ...share, region: 'Atlantis' }, {}, 'Atlantis'],
    ['nothing to watch', { metric: 'share' }, {}, 'Say what to watch'],
    ['a channel that the bot can’t post in', share, { canPost: false }, 'I can’t post here'],
  ])('refuses %s', async (_, options, place, words) => {
    expect(await run('watch-add', options, place)).toEqual({ text: expect.stringContaining(words), isPrivate: true });
    expect(await store.watches(null)).toEqual([]);
  });

  it('refuses what is watched already, and more than 25', async () => {
    await run('watch-add', share);
    expect((await run('watch-add', share)).text).toMatch(/watches that already: number \d+/);
    const [watch] = await store.watches('c1');
    if (watch === undefined) throw new Error('no watch');
    for (const company of Array.from({ length: 24 }, (_, n) => `company-${n}`))
      await store.addWatch({ ...watch, company });
    expect((await run('watch-add', { ...share, company: 'Tencent' })).text).toContain('25 watches already');
  });
});

describe('/watch-list and /watch-remove', () => {
  it('show and end the watches of this channel alone', async () => {
    await run('watch-add', share);
    await run('watch-add', share, { channel: 'c2' });
    const [watch] = await store.watches('c1');
    const { text } = await run('watch-list');
    expect(text).toContain('One watch in this channel');
    const number = String(watch?.id);
    expect((await run('watch-remove', { number }, { channel: 'c2' })).isPrivate).toBe(true);
    expect(await run('watch-remove', { number: `#${number}` })).toEqual({
      text: expect.stringContaining('No longer watching'),
      isPrivate: false,
    });
    expect((await run('watch-list')).text).toContain('Nothing is watched');
    expect(await store.watches(null)).toHaveLength(1);
  });

  it.each(['', '0', '-1', '1e3', '99999999999999999999', "1' OR 1=1"])(
    '"%s" is no number of a watch',
    async (number) => {
      await run('watch-add', share);
      expect((await run('watch-remove', { number })).isPrivate).toBe(true);
      expect(await store.watches('c1')).toHaveLength(1);
    },
  );

  it('a long list stays within a message', async () => {
    await run('watch-add', share);
    const [watch] = await store.watches('c1');
    if (watch === undefined) throw new Error('no watch');
    for (let n = 0; n < 80; n += 1) await store.addWatch({ ...watch, company: `${'long '.repeat(10)}${n}` });
    const { text } = await run('watch-list');
    expect(text.length).toBeLessThan(2000);
    expect(text).toMatch(/and \d+ more/);
  });
});

describe('/forget', () => {
  it('removes what is stored about the channel, for those who may manage it', async () => {
    await run('watch-add', share);
    expect((await run('forget', { what: 'channel' }, { isManager: false })).text).toContain('may manage');
    expect(await store.watches('c1')).toHaveLength(1);
    expect((await run('forget', { what: 'channel' })).text).toContain('The one thing stored');
    expect(await store.watches('c1')).toEqual([]);
  });

  it('says so where nothing is stored about a person', async () => {
    expect(await run('forget', { what: 'me' })).toEqual({ text: 'Nothing was stored about you.', isPrivate: true });
  });
});

it.each(languages)('all of them speak %s', async (language) => {
  const said = [
    await run('watch-add', share, {}, language),
    await run('watch-list', {}, {}, language),
    await run('defaults', { company: 'Alibaba' }, {}, language),
    await run('forget', { what: 'channel' }, {}, language),
  ];
  expect(said.map(({ text }) => text).filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
});
