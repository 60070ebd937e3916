import { describe, expect, it } from '@jest/globals';

import { findDuplicates } from '../src/corpus/duplicates.ts';
import { plainAddress } from '../src/corpus/plain-address.ts';
import { readFile } from '../src/corpus/read-file.ts';
import { remarksOn } from '../src/corpus/remarks.ts';
import type { Article } from '../src/corpus/article.ts';

const articleOf = (text: string, more: Partial<Article> = {}): Article => {
  const [article] = readFile({ name: 'a.txt', bytes: new TextEncoder().encode(text) }).articles;
  if (article === undefined) throw new Error('no article');
  return { ...article, ...more };
};

const story = [
  'Spending on cloud services in China grew 20 percent to $9.2 billion in the first quarter of 2024, Canalys said on Monday.',
  'Alibaba Cloud held 36 percent of the market, Huawei Cloud 19 percent and Tencent Cloud 15 percent, and together they grew faster than all others.',
  'Companies bought more computing power to train models, and public bodies moved old systems, the research house said in its report.',
  'Prices fell in February, when Alibaba cut those of more than a hundred products by a fifth, and others followed within days.',
].join('\n\n');

const spun = story
  .replace('$9.2 billion', '$nine.2bn')
  .replace('Companies bought more computing power', 'Firms purchased additional computing power')
  .replace('others followed within days', 'rivals followed in days');

const other = [
  'Alibaba Cloud held 33 percent of China’s cloud market in the second quarter of 2024, Canalys said on Tuesday.',
  'Huawei Cloud came second with 18 percent, and Tencent Cloud third with 13 percent; spending came to $10.1 billion.',
  'The research house expects growth of 18 percent for the year, because models need to be run as well as trained.',
].join('\n\n');

const found = (...articles: readonly Article[]): readonly string[] =>
  findDuplicates(articles).map(({ article, of, how }) => `${article.publisher} ${how} as ${of.publisher}`);

const a = { id: 'a1', publisher: 'Reuters', publishedOn: '2024-05-06', url: 'https://reuters.example/1' };
const b = { id: 'b2', publisher: 'Mirror', publishedOn: '2024-05-08', url: 'https://mirror.example/9' };

describe('duplicates', () => {
  it('is the same text on another site, after the earlier one', () => {
    expect(found(articleOf(story, b), articleOf(story, a))).toEqual(['Mirror same text as Reuters']);
  });

  it('is the text with its words turned', () => {
    expect(found(articleOf(story, a), articleOf(spun, b))).toEqual(['Mirror nearly the same text as Reuters']);
  });

  it('is another version at the same address, whoever sent the reader there', () => {
    const again = { ...b, url: 'http://www.reuters.example/1/?utm_source=x' };
    expect(found(articleOf(story, a), articleOf(other, again))).toEqual(['Mirror same address as Reuters']);
  });

  it('is no other report of the same matter', () => {
    expect(found(articleOf(story, a), articleOf(other, b))).toEqual([]);
  });

  it('comes after a known outlet of the same day', () => {
    expect(found(articleOf(story, { ...b, publishedOn: '2024-05-06' }), articleOf(story, a))).toEqual([
      'Mirror same text as Reuters',
    ]);
  });
});

it('an address keeps what tells the page', () => {
  expect(plainAddress('https://m.news.example/a/?id=7&utm_medium=mail')).toBe('news.example/a?id=7');
});

describe('what is remarked of an article', () => {
  it.each([
    ['a stub', 'Cloud grew 20 percent, it said.', ['a stub of 31 characters', 'no date stated']],
    ['lost characters', `${story} It \ufffd said so.`, ['no date stated', '1 character lost (U+FFFD)']],
    ['a body cut off', `${story} And the company also told`, ['no date stated', 'ends in the middle of a sentence']],
  ])('%s', (_, text, remarks) => {
    expect(remarksOn(articleOf(text))).toEqual(remarks);
  });

  it.each(['', ' ®', '■', '\nSource: Example Research', '\n来源：示例研究', ' See https://news.example/cloud'])(
    'a body that ends with “%s” is whole',
    (end) => {
      expect(remarksOn(articleOf(`${story}${end}`))).toEqual(['no date stated']);
    },
  );

  it('a brief is short and has no day of its own by its nature', () => {
    expect(remarksOn(articleOf('Cloud grew 20 percent, it said.', { kind: 'brief' }))).toEqual([]);
  });

  it('pinyin', () => {
    const text =
      '阿里云 ālǐyún 占zhàn中国zhōngguó市场shìchǎng的de 36%，腾讯云téngxùnyún占zhàn 15%，华为云huáwéiyún占zhàn 19%。'.repeat(
        3,
      );
    expect(remarksOn(articleOf(text))).toContain('pinyin between the characters: figures may be missed');
  });
});
