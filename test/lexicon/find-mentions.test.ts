import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { findMentions, findTypedMentions } from '../../src/lexicon/find-mentions.ts';
import type { Mention } from '../../src/lexicon/mention.ts';
import { languages, type Language } from '../../src/text/language.ts';
import { sliceOf } from '../../src/text/span.ts';

const senseOf = (mention: Mention): string => {
  if (mention.kind === 'company') return mention.part === null ? mention.id : `${mention.id}/${mention.part}`;
  if (mention.kind === 'house') return `by ${mention.id}`;
  if (mention.kind === 'market') return `#${mention.id}`;
  return mention.form === 'noun' ? `in ${mention.region}` : `of ${mention.region}`;
};

/** `words → meaning`, with `?` where the mention is weak. */
const show = (text: string, mention: Mention): string =>
  `${sliceOf(text, mention.span)} → ${senseOf(mention)}${mention.weak ? '?' : ''}`;

const read = (text: string, language: Language): readonly string[] =>
  findMentions(text, language).map((mention) => show(text, mention));

type Case = readonly [Language, string, readonly string[]];

describe('a company and its units', () => {
  it.each<Case>([
    ['en', "Alibaba Cloud's share", ['Alibaba Cloud → alibaba/Alibaba Cloud']],
    ['en', 'Leaders in Q2 2021Alibaba (31%)', ['Alibaba → alibaba']],
    ['en', 'Amazon Web Services (AWS)', ['Amazon Web Services → amazon/AWS', 'AWS → amazon/AWS']],
    ['en', 'AMAZON LEADS, says OpenAI', ['AMAZON → amazon', 'OpenAI → openai']],
    ['en', 'AT&T, Disney+ and T-Mobile', ['AT&T → att', 'Disney+ → disney/Disney+', 'T-Mobile → t-mobile']],
    ['fr', "la part d'Amazon et de l'allemand Siemens", ['Amazon → amazon', 'allemand → of DE', 'Siemens → siemens']],
    ['fr', 'Citroen, Peugeot', ['Citroen → stellantis/Citroën', 'Peugeot → stellantis/Peugeot']],
    ['zh', '微软Azure与AWS在', ['微软Azure → microsoft/Azure', 'AWS → amazon/AWS']],
    ['zh', '腾讯云计算部门', ['腾讯云 → tencent/Tencent Cloud']],
    ['zh', '宁德时代、LG新能源', ['宁德时代 → catl', 'LG新能源 → lg-energy-solution']],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('a ticker', () => {
  it.each<Case>([
    ['en', 'shares (0700.HK) fell', ['0700.HK → tencent']],
    ['en', 'shares <BABA.N> fell', ['BABA.N → alibaba']],
    ['en', '(NYSE: BABA), (HKG: 992)', ['NYSE: BABA → alibaba', 'HKG: 992 → lenovo']],
    ['en', '$AMZN at $12', ['$AMZN → amazon']],
    ['zh', '涨幅居前(300750.SZ)', ['300750.SZ → catl']],
    ['en', 'the BABA of it, (ABC), NYSE: NONE, the U.N. office', []],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('a research house', () => {
  it.each<Case>([
    ['en', "Dell'Oro Group and IoT Analytics", ["Dell'Oro Group → by delloro", 'IoT Analytics → by iot-analytics']],
    ['en', 'SynergyResearchGroup says', ['SynergyResearchGroup → by synergy']],
    ['fr', "selon l'institut Synergy", ['Synergy → by synergy']],
    ['zh', '乘联会与高盛', ['乘联会 → by cpca', '高盛 → by goldman-sachs']],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('a place', () => {
  it.each<Case>([
    ['en', 'the U.S. and Chinese buyers', ['U.S. → in US', 'Chinese → of CN']],
    ['en', 'grew globally and in South-East Asia', ['globally → in WW', 'South-East Asia → in SEA']],
    ['fr', 'en Amérique du nord et aux Etats-Unis', ['Amérique du nord → in NA', 'Etats-Unis → in US']],
    ['fr', 'ventes mondiales, italiennes et grecques', ['mondiales → of WW', 'italiennes → of IT', 'grecques → of GR']],
    ['fr', 'Suisse et groupe suisse', ['Suisse → in CH', 'suisse → of CH']],
    ['zh', '全球和印度尼西亚', ['全球 → in WW', '印度尼西亚 → in ID']],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('a market', () => {
  it.each<Case>([
    ['en', 'cloud infrastructure services', ['cloud infrastructure services → #cloud-infrastructure']],
    ['en', 'Foldable smartphones and EVs', ['Foldable smartphones → #foldables', 'EVs → #ev']],
    [
      'fr',
      'voitures électriques, robots aspirateurs',
      ['voitures électriques → #ev', 'robots aspirateurs → #robot-vacuums'],
    ],
    ['zh', '新能源汽车和动力电池', ['新能源汽车 → #ev', '动力电池 → #ev-batteries']],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('a common word', () => {
  it.each<Case>([
    ['fr', 'Orange recule', ['Orange → orange?']],
    ['fr', "la part d'Orange recule", ['Orange → orange']],
    ['fr', 'orange, vert, bleu', []],
    ['en', 'The Sea is calm', ['Sea → sea?']],
    ['en', 'Meta fell. Meta Platforms rose', ['Meta → meta', 'Meta Platforms → meta']],
    ['zh', '大众的看法', ['大众 → volkswagen?']],
    ['zh', '三星、苹果、荣耀', ['三星 → samsung', '苹果 → apple', '荣耀 → honor']],
    ['zh', '阿里的阿里云', ['阿里 → alibaba', '阿里云 → alibaba/Alibaba Cloud']],
    ['zh', '国内市场', ['国内 → in CN?']],
    ['zh', '中国的国内市场', ['中国 → in CN', '国内 → in CN']],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('what is no mention', () => {
  it.each<[Language, string]>([
    ['en', 'tell us more about apples'],
    ['en', 'an amazonian forest'],
    ['en', 'US$5bn, 5 U.S. dollars, Chinese yuan'],
    ['en', 'the South China Morning Post'],
    ['fr', "chiffre d'affaires global de 3 dollars américains"],
    ['zh', '云南和马云'],
    ['zh', '中国银行与世界杯'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});

describe('what a person typed', () => {
  it.each<Case>([
    ['en', 'alibaba cloud in china', ['alibaba cloud → alibaba/Alibaba Cloud', 'china → in CN']],
    ['fr', 'etats unis', ['etats unis → in US']],
    ['en', 'show us orange', ['us → in US?', 'orange → orange?']],
  ])('%s: %s', (language, text, said) => {
    expect(findTypedMentions(text, language).map((mention) => show(text, mention))).toEqual(said);
  });
});

it('mentions are in order, apart and inside the text', () => {
  const words = fc.constantFrom(
    'Alibaba Cloud',
    '阿里云',
    'cloud',
    'US',
    '中国',
    '(0700.HK)',
    ' ',
    '、',
    'x',
    '-',
    'Synergy',
    '云',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(...languages), (parts, language) => {
      const text = parts.join('');
      const ends = [0, ...findMentions(text, language).flatMap(({ span }) => [span.start, span.end]), text.length];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }),
  );
});
