import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import type { Alternative, Answer } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/cli/answer-line.ts';
import { readDictionary } from '../../src/intake/read-dictionary.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { questionLanguage } from '../../src/answers/question-language.ts';
import { today } from './ask-of.ts';

let library: Library | null = null;

beforeAll(async () => {
  const { articles } = await readFolder(path.resolve(import.meta.dirname, '..', '..', 'corpus'));
  library = buildLibrary(articles, [], readDictionary());
});

const ask = (line: string, words: string = line): Answer => {
  if (library === null) throw new Error('no library');
  const result = answerLine({ line, language: questionLanguage(words), asOf: null }, library, frozenClock(today));
  if (!('answer' in result)) throw new Error(JSON.stringify(result));
  return result.answer;
};

const values = ({ alternatives = [] }: Answer, option: Alternative['option']): readonly string[] =>
  alternatives.filter((each) => each.option === option).map(({ value }) => value);

const questions = [
  "What is Alibaba's share of China's cloud market?",
  'Who leads the cloud market in France?',
  'How big was the European cloud market in 2024?',
  'Quelle était la part de Tencent en Chine au T1 2020 ?',
  '谷歌云的增速是多少？',
  '2021年中国云市场规模',
];

describe.each(questions)('%s', (words) => {
  it('says what it was taken to ask', () => expect(ask(words).understood).toMatch(/\S/));

  it('has a figure for whatever is chosen instead, and a line that asks for it again', () => {
    const { alternatives = [] } = ask(words);
    expect(alternatives.length).toBeGreaterThan(0);
    const chosen = alternatives.map(({ option, value }) => ask(`/ask question:${words} ${option}:${value}`, words));
    expect(chosen.filter(({ kind }) => kind !== 'figures').map(({ line }) => line)).toEqual([]);
    for (const { line, figures } of chosen.slice(0, 4)) expect(ask(line, words).figures).toEqual(figures);
  });
});

describe('what was understood', () => {
  it.each([
    [
      "What was Alibaba's share of China's cloud market in Q2 2022?",
      'market share · Alibaba · cloud · China · Q2 2022',
    ],
    ['Qui est numéro deux du cloud en Chine ?', 'qui domine · numéro 2 · cloud · Chine'],
    ['九大云厂商2026年资本支出合计多少？', '投资承诺 / 资本支出 · 9家合计 · 云计算 · 2026年'],
    ['What share of the world cloud market does China have?', 'market share of the world market · cloud · China'],
    ['Why is Huawei growing?', 'passages, no figure · Huawei'],
    ["AWS revenue in Q4 2025 and Tencent's capex", /^revenue · AWS · Q4 2025 \| .*Tencent/],
    ['Part de marché de Zorglub ?', 'part de marché · Zorglub'],
  ])('%s', (words, understood) => expect(ask(words).understood).toEqual(expect.stringMatching(understood)));

  it('is not said of a command, which says it itself', () => {
    expect(ask('/share company:Alibaba').understood).toBeUndefined();
    expect(ask('hello').understood).toBeUndefined();
  });
});

describe('an option wins over the words', () => {
  const words = "What was Alibaba's share of China's cloud market in Q2 2022?";

  it.each([
    ['company:Huawei', 'huawei 19 percent'],
    ['period:2020-Q1', 'alibaba 44.5 percent'],
    ['region:worldwide period:2023-Q3', 'alibaba 5 percent'],
    ['metric:revenue period:2021-Q4 region:*', 'alibaba 19539000000 CNY'],
    ['period:*', 'alibaba 36 percent'],
  ])('%s', (options, figure) => {
    const [first] = ask(`/ask question:${words} ${options}`).figures;
    expect(`${first?.company} ${first?.value} ${first?.unit}`).toBe(figure);
  });

  it('but not over the parts of a question, which differ', () => {
    const { figures } = ask("/ask question:Alibaba's share in China and Amazon's share in France region:Germany");
    expect(figures.slice(0, 2).map(({ region }) => region)).toEqual(['CN', 'FR']);
  });

  it('offers the metric and the time where none is named', () => {
    const answer = ask('Alibaba share');
    expect(values(answer, 'period')).toContain('2024-Q4');
    expect(values(answer, 'metric')).toContain('revenue');
    expect(values(answer, 'company').length).toBeGreaterThan(0);
  });
});

it('the command takes each option that a menu offers', () => {
  const ofAsk = commands.find(({ name }) => name === 'ask')?.options.map(({ name }) => name);
  expect(ofAsk).toEqual(expect.arrayContaining(['metric', 'company', 'period', 'region', 'market']));
});
