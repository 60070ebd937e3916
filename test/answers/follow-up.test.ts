import { describe, expect, it } from '@jest/globals';

import type { Answer } from '../../src/answers/answer.ts';
import { followUp, isWhole } from '../../src/answers/follow-up.ts';
import { lineOf } from '../../src/answers/line-of.ts';
import type { Language } from '../../src/text/language.ts';
import { sampleAnswer } from '../discord/sample-answers.ts';

const today = '2026-11-21';

const before = (language: Language, part: Partial<Answer['question']> = {}): Answer =>
  sampleAnswer({
    language,
    question: {
      metric: 'market-share',
      companies: ['alibaba'],
      market: 'cloud',
      region: 'CN',
      period: null,
      asOf: null,
      ...part,
    },
  });

const lineFor = (words: string, answer: Answer): string | null => {
  const question = followUp(words, answer, today);
  return question === null ? null : `${question.language} ${lineOf(question)}`;
};

it.each([
  ['What is Alibaba’s share of the cloud in China?', true],
  ['Who leads the cloud market in China?', true],
  ['Quel est le chiffre d’affaires de Tencent ?', true],
  ['2023年中国云市场规模是多少？', true],
  ['and Tencent?', false],
  ['et en 2023 ?', false],
  ['那华为呢？', false],
  ['what about its revenue?', false],
  ['thanks!', false],
])('whether %j can be asked on its own: %p', (words, whole) => {
  expect(isWhole(words, today)).toBe(whole);
});

describe('a reply keeps what it does not name', () => {
  it.each([
    ['and Tencent?', 'en /share company:Tencent market:cloud region:China'],
    ['et Tencent ?', 'fr /share company:Tencent market:cloud region:Chine'],
    ['那华为呢？', 'zh /share company:华为 market:云计算 region:中国'],
    ['Tencent', 'en /share company:Tencent market:cloud region:China'],
    ['in 2023?', 'en /share company:Alibaba market:cloud region:China period:2023'],
    ['et en 2023 ?', 'fr /share company:Alibaba market:cloud region:Chine period:2023'],
    ['2023年呢？', 'zh /share company:阿里巴巴 market:云计算 region:中国 period:2023'],
    ['and in Europe?', 'en /share company:Alibaba market:cloud region:Europe'],
    ['what about its revenue?', 'en /revenue company:Alibaba market:cloud'],
    ['and its growth?', 'en /growth company:Alibaba market:cloud'],
    ['who leads?', 'en /share market:cloud region:China'],
    ['how large is it?', 'en /market market:cloud region:China'],
    ['compare with Huawei', 'en /compare a:Alibaba b:Huawei metric:share market:cloud region:China'],
    ['and Nokiaa?', 'en /share company:Nokiaa market:cloud region:China'],
  ])('%s', (words, line) => expect(lineFor(words, before('en'))).toBe(line));

  it('in the language of the answer where its words show none', () => {
    expect(lineFor('Huawei ?', before('fr'))).toBe('fr /share company:Huawei market:cloud region:Chine');
  });

  it('with the time of the answer, unless another figure is asked for', () => {
    const answer = before('en', { period: { from: '2020-01-01', to: '2020-03-31' } });
    expect(lineFor('and Tencent?', answer)).toContain('period:2020-Q1');
    expect(lineFor('and its capex?', answer)).not.toContain('period');
  });
});

it.each(['thanks', 'merci !', '谢谢', '👍', '', '???'])('%j asks for nothing', (words) => {
  expect(lineFor(words, before('en'))).toBeNull();
});
