import { describe, expect, it } from '@jest/globals';

import { answerParts } from '../../src/answers/answer-parts.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { parseParts } from '../../src/answers/parse-parts.ts';
import { renderText } from '../../src/answers/render-text.ts';
import { findEmbedFaults } from '../../src/discord/find-embed-faults.ts';
import { findMessageFaults } from '../../src/discord/find-message-faults.ts';
import { renderEmbed } from '../../src/discord/render/render-embed.ts';
import { renderMessage } from '../../src/discord/render/render-message.ts';
import { firstView } from '../../src/discord/render/view.ts';
import type { Library } from '../../src/library/library.ts';
import { today } from './ask-of.ts';
import { articleOf, claimIn, libraryOf } from './library.ts';

const article = articleOf('cloud', 'Cloud in China\nAlibaba held 36% of the Chinese cloud market.');
const library = libraryOf([article], [claimIn(article, { printed: '36%', value: '36', unit: 'percent' })]);

const view = firstView(today, '00000000');

const ask = (words: string, from: Library = library): Answer => answerParts(parseParts(words, today), words, from);

const repeated = (words: string): string => words.repeat(Math.ceil(10_000 / words.length)).slice(0, 10_000);

const short = {
  empty: '',
  blank: ' \n\t\u00A0',
  emoji: '😀🎉👩‍👩‍👧‍👦📈',
  'mixed scripts': 'Quelle est la 市场份额 of Alibaba в Китае في الصين?',
  'expression characters': String.raw`(a+)+$ .*[^]\ (?<=x) {1,99999} $& $1 [[[ \u0000`,
  markdown: '**share** `code` ```block``` [x](http://y) > # ||spoiler|| ~~gone~~ of Alibaba',
  mentions: '@everyone @here <@1234567890> share of Alibaba',
  'right to left': '\u202Eerahs\u202C share of Alibaba \u200F\u200E',
  nul: 'Alibaba\u0000 share\u0000',
  'half a character': '\uD800 Alibaba share \uDFFF',
  markup: '<script>alert(1)</script> share of Alibaba',
  'a statement': "'; DROP TABLE claims; --",
  options: 'question: region: market: company: period:',
} as const;

const long = {
  'one letter': 'a',
  'one Chinese character': '市',
  'one emoji': '📈',
  'one digit': '9',
  'question marks': '?',
  commas: ',',
  brackets: '(',
  'joining words': 'Alibaba share and ',
  'French joining words': "part d'Alibaba et ",
  'Chinese joining words': '阿里巴巴的份额和腾讯的资本支出，',
  'asking words': 'who which what how much of ',
  'names that nobody knows': 'Foo Bar Baz ',
  markets: 'the market of the market ',
  times: 'Q1 2022 and 2023 ',
  metrics: 'revenue profit growth capex ',
  scripts: 'A阿é ',
} as const;

const isOrdinary = (answer: Answer): void => {
  expect(['figures', 'passages', 'none']).toContain(answer.kind);
  expect(answer.headline).toMatch(/\S/);
  expect(renderText(answer)).toMatch(/\S/);
  expect(findMessageFaults(renderMessage(answer, view))).toEqual([]);
  expect(findEmbedFaults(renderEmbed(answer, view))).toEqual([]);
};

describe('a question gets an ordinary answer that Discord takes', () => {
  it.each(Object.entries(short))('%s', (_name, words) => isOrdinary(ask(words)));

  it.each(Object.entries(long))('ten thousand characters of %s', (_name, words) => {
    const answer = ask(repeated(words));
    isOrdinary(answer);
    expect(answer.notes.join(' ')).toContain('2000');
  });

  it.each(['mentions', 'right to left', 'nul', 'half a character', 'markup'] as const)(
    '%s do not hide what is asked',
    (name) => expect(ask(short[name]).figures[0]?.value).toBe('36'),
  );

  it.each(['empty', 'blank', 'emoji', 'a statement', 'options', 'expression characters'] as const)(
    '%s: no figure',
    (name) => expect(ask(short[name]).figures).toEqual([]),
  );

  it('and a shown question mentions nobody and breaks out of nothing', () => {
    const shown = JSON.stringify(renderMessage(ask('share of @everyone **Zorglub** `x`'), view).components);
    expect(shown).not.toMatch(/(?<!\\)@everyone(?![^`]*`)/);
  });
});

describe('without an article', () => {
  const nothing = libraryOf([], []);

  it.each([
    ['Who leads the cloud market?', /no article yet/],
    ['Combien pèse le marché du cloud ?', /aucun article/],
    ['阿里巴巴的份额是多少？', /还没有可供回答的文章/],
    ['hello', /no article yet/],
    ['Why?', /no article yet/],
    ['Alibaba share and Tencent capex', /no article yet/],
  ])('%s', (words, says) => {
    const answer = ask(words, nothing);
    expect(answer).toMatchObject({ kind: 'none', figures: [], searched: { articles: 0, claims: 0 } });
    expect(answer.headline).toMatch(says);
    isOrdinary(answer);
  });
});
