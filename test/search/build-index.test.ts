import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { readDictionary } from '../../src/intake/read-dictionary.ts';
import type { Article } from '../../src/corpus/article.ts';
import { buildIndex, readIndex } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { splitPassages } from '../../src/search/split-passages.ts';
import { languages } from '../../src/text/language.ts';
import type { Language } from '../../src/text/language.ts';
import { sliceOf } from '../../src/text/span.ts';
import { writeArticle } from './articles.ts';

const articles = [
  writeArticle({
    id: 'en-share',
    language: 'en',
    title: 'Who sells computing in China',
    body: [
      'Alibaba held a market share of 37% of cloud services in China in the third quarter, ahead of Huawei, an analyst wrote on Tuesday.',
      'Heavy rain flooded the harbour of a town on the coast, and the ferry stayed in port until the wind had calmed down in the evening.',
    ],
  }),
  writeArticle({
    id: 'fr-capex',
    language: 'fr',
    title: 'Amazon construit près de Paris',
    body: [
      'Amazon prévoit 1,2 milliard d’euros de dépenses d’investissement en France, où le groupe veut bâtir de nouveaux entrepôts.',
      'La fête du village a réuni plusieurs centaines d’habitants autour d’un grand repas, malgré un ciel resté gris toute la journée.',
    ],
  }),
  writeArticle({
    id: 'zh-capex',
    language: 'zh',
    title: '腾讯扩建数据中心',
    body: [
      '腾讯表示，今年第二季度的资本支出达到190亿元，主要用于服务器和网络设备，比去年同期增加一倍以上。',
      '周末天气晴朗，许多市民带着孩子到公园散步，湖边的长椅上坐满了晒太阳的老人，场面十分热闹。',
    ],
  }),
];

const indexOf = (held: readonly Article[]): SearchIndex => buildIndex(held, held.flatMap(splitPassages));

const index = indexOf(articles);

const withDictionary = buildIndex(articles, articles.flatMap(splitPassages), readDictionary());

const find = (text: string, language: Language, among = index, limit = 5) => among.search({ text, language, limit });

const foundBy = (text: string, language: Language, among = index) =>
  find(text, language, among).map(({ passage }) => passage.article);

const said: readonly (readonly [Language, string, string])[] = [
  ['en', 'What market share does Alibaba have in China?', 'en-share'],
  ['fr', 'Quelle est la part de marché d’Alibaba en Chine ?', 'en-share'],
  ['zh', '阿里巴巴在中国的市场份额是多少？', 'en-share'],
  ['zh', '阿里巴巴在中國的市場份額', 'en-share'],
  ['en', 'alibaba share china', 'en-share'],
  ['fr', 'depenses d’investissement d’amazon', 'fr-capex'],
  ['en', 'How much capex does Amazon plan in France?', 'fr-capex'],
  ['fr', 'Combien Amazon investit-il en France ?', 'fr-capex'],
  ['zh', '亚马逊在法国的资本支出', 'fr-capex'],
  ['en', 'Tencent capital expenditure', 'zh-capex'],
  ['fr', 'Dépenses d’investissement de Tencent', 'zh-capex'],
  ['zh', '腾讯的资本支出是多少', 'zh-capex'],
];

describe('search', () => {
  it.each(said)('%s: %s', (language, text, article) => {
    expect(foundBy(text, language)[0]).toBe(article);
  });

  it('finds what no lexicon knows by its words', () => {
    const [hit] = find('which town was flooded', 'en');
    const article = articles[0];
    expect(hit?.passage.article).toBe('en-share');
    expect(article && hit && hit.matched.map((span) => sliceOf(article.text, span))).toEqual(['flooded', 'town']);
  });

  it.each([
    ['zh', '哪个港口被洪水淹没？', 'en-share', ['flooded', 'port']],
    ['fr', 'évacuation du port par un ferry', 'en-share', ['port', 'ferry']],
    ['fr', 'équipement de réseau et serveurs', 'zh-capex', ['服务器', '网络设备']],
    ['en', 'weekend weather in the park', 'zh-capex', ['周末天气', '公园']],
  ] as const)('%s: %s is found by the words of a dictionary, and shows them', (language, text, article, shown) => {
    const [hit] = find(text, language, withDictionary);
    expect(hit?.passage.article).toBe(article);
    const held = articles.find(({ id }) => id === article)?.text ?? '';
    expect(hit?.matched.map((span) => sliceOf(held, span))).toEqual(expect.arrayContaining([...shown]));
  });

  it('shows what matched in the language of the passage', () => {
    const [hit] = find('Tencent capital expenditure', 'en');
    const text = articles[2]?.text ?? '';
    expect(hit?.matched.map((span) => sliceOf(text, span))).toEqual(expect.arrayContaining(['腾讯', '资本支出']));
  });

  it('takes a misspelt word for its neighbour where nothing else is found', () => {
    expect(foundBy('ferrry', 'en')).toEqual(['en-share']);
  });

  it.each(['', '   ', '？！', 'what is the', 'zzzzqqq', '🦕🦖', '\u0000'])('finds nothing for %j', (text) => {
    expect(find(text, 'en')).toEqual([]);
  });

  it('a corpus of zero articles answers', () => {
    expect(indexOf([]).passages).toBe(0);
    for (const language of languages) expect(find('Alibaba 阿里巴巴', language, indexOf([]))).toEqual([]);
  });

  it('folds copies under the better one', () => {
    const [first] = articles;
    const copy = first && { ...first, id: 'en-copy' };
    const hits = find('Alibaba market share', 'en', indexOf([...articles, ...(copy ? [copy] : [])]));
    expect(hits[0]?.passage.article).toBe('en-copy');
    expect(hits[0]?.copies.map(({ article }) => article)).toEqual(['en-share']);
    expect(hits.slice(1).map(({ passage }) => passage.article)).not.toContain('en-share');
  });

  it('equal scores stand in the order of ids, whatever the order of the articles', () => {
    const twins = ['b', 'a', 'c'].map((id) =>
      writeArticle({ id, language: 'en', body: [`The harbour froze over for the ${id}${id} time.`] }),
    );
    for (const order of [twins, twins.toReversed()]) {
      expect(foundBy('frozen harbour froze', 'en', indexOf(order))).toEqual(['a', 'b', 'c']);
    }
  });

  it('of passages that are about as good, the newer article comes first; a better one before both', () => {
    const told = (id: string, publishedOn: Article['publishedOn'], words: string): Article => ({
      ...writeArticle({ id, language: 'en', body: [words] }),
      publishedOn,
    });
    const held = [
      told('a', '2021-05-01', 'The old harbour froze over in winter, said the first man.'),
      told('b', '2024-05-01', 'The old harbour froze over in winter, told the second woman.'),
      told('c', '2020-05-01', 'The harbour froze: a frozen harbour, all harbour.'),
    ];
    expect(foundBy('harbour froze', 'en', indexOf(held))).toEqual(['c', 'b', 'a']);
  });

  it('an article put in again takes the place of the old one', () => {
    const moved = writeArticle({ id: 'en-share', language: 'fr', body: ['Le volcan s’est réveillé cette nuit.'] });
    const next = index.withArticle(moved, splitPassages(moved));
    expect(next.passages).toBe(index.passages - 1);
    expect(foundBy('volcan', 'fr', next)).toEqual(['en-share']);
    expect(foundBy('flooded ferry', 'en', next)).toEqual([]);
    expect(foundBy('flooded ferry', 'en')).toEqual(['en-share']);
  });

  it('without an article that is not there it is as it was', () => {
    expect(find('Tencent', 'en', index.withoutArticle('nowhere'))).toEqual(find('Tencent', 'en'));
  });

  it('is the same however it came to hold its articles, and older versions stay as they were', () => {
    const questions = said.map(([language, text]) => ({ language, text, limit: 10 }));
    const answersOf = (held: SearchIndex) => questions.map((question) => held.search(question));
    const step = fc.tuple(fc.nat(articles.length - 1), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const held = new Set<Article>();
        const versions = [{ index: indexOf([]), fresh: indexOf([]) }];
        for (const [at, isAdded] of steps) {
          const article = articles[at];
          const last = versions.at(-1);
          if (!article || !last) continue;
          if (isAdded) held.add(article);
          else held.delete(article);
          const next = isAdded
            ? last.index.withArticle(article, splitPassages(article))
            : last.index.withoutArticle(article.id);
          versions.push({ index: next, fresh: indexOf([...held]) });
        }
        for (const { index, fresh } of versions.toReversed()) {
          expect(index.passages).toBe(fresh.passages);
          expect(answersOf(index)).toEqual(answersOf(fresh));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is the same after it was written and read, and can be changed then', () => {
    const held = new Map(articles.map((article) => [article.id, article]));
    const [first, ...others] = articles;
    const read = readIndex(index.toBytes(), held);
    const questions = said.map(([language, text]) => ({ language, text, limit: 10 }));
    const answersOf = (from: SearchIndex | null) => questions.map((question) => from?.search(question));
    expect(read?.passages).toBe(index.passages);
    expect(answersOf(read)).toEqual(answersOf(index));
    expect(answersOf(read?.withoutArticle('en-share') ?? null)).toEqual(answersOf(indexOf(others)));
    expect(
      first && answersOf(read?.withoutArticle('en-share').withArticle(first, splitPassages(first)) ?? null),
    ).toEqual(answersOf(index));
    expect(read?.search({ text: 'ferrry', language: 'en', limit: 1 })).toHaveLength(1);
  });

  it('what was written of an article that is gone is not read', () => {
    expect(readIndex(index.toBytes(), new Map())).toBeNull();
  });

  it('an empty index is written and read', () => {
    expect(readIndex(indexOf([]).toBytes(), new Map())?.passages).toBe(0);
  });

  it('answers any question, with spans inside the passages, best first', () => {
    const units = fc.constantFrom(
      'a',
      ' ',
      '阿',
      '里',
      '云',
      '🦕',
      'é',
      '5',
      '.',
      '"',
      '~',
      '\u0000',
      'Alibaba ',
      '资本支出',
    );
    const questions = fc.string({ unit: units, maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(questions, fc.constantFrom(...languages), (text, language) => {
        const hits = find(text, language);
        expect(hits.length).toBeLessThanOrEqual(5);
        expect(hits.every(({ score }, at) => score > 0 && score <= (hits[at - 1]?.score ?? Infinity))).toBe(true);
        for (const { matched, passage } of hits) {
          expect(matched.every(({ start, end }) => passage.span.start <= start && end <= passage.span.end)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['one word', 'cloud '.repeat(1_667)],
    ['Chinese', '阿里巴巴的市场份额'.repeat(1_112)],
    ['different words', Array.from({ length: 2_000 }, (_, n) => `w${n}`).join(' ')],
    ['no borders', 'x'.repeat(10_000)],
    ['emoji', '🦕'.repeat(5_000)],
  ])('answers ten thousand characters: %s', (_name, text) => {
    for (const language of languages) expect(find(text, language).length).toBeLessThanOrEqual(5);
  });
});
