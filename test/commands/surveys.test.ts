import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Answer } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/cli/answer-line.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { languages, type Language } from '../../src/text/language.ts';
import { articleOf } from '../answers/library.ts';

let library: Library;

beforeAll(async () => {
  library = buildLibrary((await readFolder(path.join(import.meta.dirname, '../verdicts/corpus'))).articles);
});

const asked = (line: string, language: Language = 'en', from: Library = library): Answer => {
  const result = answerLine({ line, language, asOf: null }, from, frozenClock('2026-11-21'));
  if (!('answer' in result)) throw new Error(`no answer to ${line}`);
  return result.answer;
};

const periods = ({ figures }: Answer): readonly string[] => figures.map(({ period }) => period?.label ?? '');

describe.each([
  [
    '/rank market:cloud region:China',
    {
      en: 'Alibaba Cloud held 34% of China’s cloud market in Q2 2022, against 19% for Huawei Cloud and 17% for Tencent Cloud (Canalys).',
      fr: 'Alibaba Cloud détenait 34 % du marché du cloud en Chine au T2 2022, contre 19 % pour Huawei Cloud et 17 % pour Tencent Cloud (Canalys).',
      zh: '2022年第二季度，阿里云在中国云计算市场的份额为34%，华为云为19%，腾讯云为17%（Canalys）。',
    },
  ],
  [
    '/timeline company:Alibaba metric:share market:China',
    {
      en: 'Alibaba, market share: from 44.5% (Q1 2020) to 36% (Q4 2024), 6 figures in one series.',
      fr: 'Alibaba, part de marché : de 44,5 % (T1 2020) à 36 % (T4 2024), 6 chiffres dans une même série.',
      zh: '阿里巴巴，市场份额：从44.5%（2020年第一季度）到36%（2024年第四季度），同一序列共6个数字。',
    },
  ],
  [
    '/who source:阿里巴巴',
    {
      en: 'Alibaba is quoted with 3 figures in 3 articles. Alibaba Cloud’s revenue was RMB 19.539 billion in Q4 2021.',
      fr: 'Alibaba est cité pour 3 chiffres dans 3 articles. Le chiffre d’affaires d’Alibaba Cloud s’élevait à 19,539 milliards de yuans au T4 2021.',
      zh: '3篇文章引用了阿里巴巴的3个数字。2021年第四季度，阿里云营收为195.39亿元。',
    },
  ],
  [
    '/new since:2026-06-01',
    {
      en: '5 new figures in 3 articles since 1 June 2026. Kingsoft Cloud’s revenue was RMB 5.776 billion in H1 2026.',
      fr: '5 nouveaux chiffres dans 3 articles depuis le 1er juin 2026. Le chiffre d’affaires de Kingsoft Cloud s’élevait à 5,776 milliards de yuans au S1 2026.',
      zh: '自2026年6月1日以来，3篇文章给出了5个新数字。2026年上半年，金山云营收为57.76亿元。',
    },
  ],
] as const)('%s', (line, said) => {
  it.each(languages)('says it in %s', (language) => {
    expect(asked(line, language).headline.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(said[language]);
  });

  it('asks the same again by its own line', () => {
    const answer = asked(line);
    expect(asked(answer.line)).toEqual(answer);
  });

  it('cites each of its figures', () => {
    const { figures, citations } = asked(line);
    expect(figures.length).toBeGreaterThan(1);
    for (const figure of figures) expect(citations.map(({ n }) => n)).toContain(figure.citations[0]);
  });
});

it('a ranking holds each company once in its newest table', () => {
  const { figures } = asked('/rank market:cloud region:China');
  const newest = figures.filter(({ period }) => period?.label === 'Q2 2022');
  expect(newest.map(({ company }) => company)).toEqual(['alibaba', 'huawei', 'tencent', 'baidu']);
});

it('a timeline runs from the oldest to the newest, a period of so many quarters back limits it', () => {
  expect(periods(asked('/timeline company:Tencent metric:share market:China'))).toEqual([
    'Q1 2020',
    'Q2 2020',
    'Q4 2020',
    'Q2 2021',
    'Q2 2022',
  ]);
  expect(periods(asked('/timeline company:Alibaba metric:share market:China period:last 8 quarters'))).toEqual([
    'Q4 2024',
  ]);
});

it('what is new is what no older article said', () => {
  const said = (words: string): string =>
    `Cloud\n${words} According to Canalys, Alibaba held 34% of China's cloud market in Q2 2022.`;
  const both = buildLibrary([
    articleOf('old', said('Once.'), { publishedOn: '2025-01-01' }),
    articleOf('new', said('Again.'), { publishedOn: '2026-11-01' }),
    articleOf('more', "More\nAlibaba held 35% of China's cloud market in Q3 2022, according to Canalys.", {
      publishedOn: '2026-11-02',
    }),
  ]);
  expect(asked('/new', 'en', both).figures.map(({ value }) => value)).toEqual(['35']);
});

it('disagreements stand side by side, what was told last first', () => {
  const both = buildLibrary([
    articleOf('one', "One\nTencent held 14.6% of China's cloud market in Q4 2020, according to Canalys.", {
      publishedOn: '2021-01-10',
    }),
    articleOf('two', "Two\nTencent held 14.9% of China's cloud market in Q4 2020, according to Canalys.", {
      publishedOn: '2021-06-10',
    }),
  ]);
  const answer = asked('/conflicts', 'en', both);
  expect(answer.headline).toBe('On one point sources disagree; what was told last stands first.');
  expect(answer.figures.map(({ value }) => value)).toEqual(['14.9', '14.6']);
  expect(answer.conflicts).toEqual([{ figures: [0, 1], reason: expect.stringContaining('restated') }]);
  expect(asked('/conflicts').headline).toBe('No two sources of the corpus disagree on this.');
});

it.each([
  '/who source:Nobody',
  '/new since:2026-09-01',
  '/rank market:toasters',
  '/timeline company:Nokia metric:share',
])('%s finds nothing and says so', (line) => {
  expect(asked(line)).toMatchObject({ kind: 'none', figures: [], line });
});

it.each(['/help', '/about'])('%s is a card with lines that are answered', (line) => {
  for (const language of languages) {
    const result = answerLine({ line, language, asOf: null }, library, frozenClock('2026-11-21'));
    expect('text' in result && result.text.length).toBeGreaterThan(200);
  }
});

it('an answer comes in the language that is asked for', () => {
  expect(asked('/rank market:cloud region:China language:fr', 'en').language).toBe('fr');
});

it('where nothing is new no old passage stands in for it, and the last day with something new is a press away', () => {
  const { kind, citations, suggestions } = asked('/new since:2026-11-01 company:Tencent');
  expect([kind, citations]).toEqual(['none', []]);
  expect(suggestions).toEqual([expect.stringMatching(/^\/new since:\d{4}-\d\d-\d\d company:Tencent$/)]);
  expect(asked(suggestions[0] ?? '').kind).toBe('figures');
});
