import { describe, expect, it } from '@jest/globals';

import { findMentions } from '../../src/lexicon/find-mentions.ts';
import type { Mention } from '../../src/lexicon/mention.ts';
import type { Language } from '../../src/text/language.ts';
import { sliceOf } from '../../src/text/span.ts';

const senseOf = (mention: Mention): string => {
  if (mention.kind === 'company') return mention.part === null ? mention.id : `${mention.id}/${mention.part}`;
  if (mention.kind === 'house') return `by ${mention.id}`;
  if (mention.kind === 'market') return `#${mention.id}`;
  return mention.form === 'noun' ? `in ${mention.region}` : `of ${mention.region}`;
};

/** `words → meaning`, with `?` where the mention is weak. */
const read = (text: string, language: Language): readonly string[] =>
  findMentions(text, language).map(
    (mention) => `${sliceOf(text, mention.span)} → ${senseOf(mention)}${mention.weak ? '?' : ''}`,
  );

describe('a company and its units', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', "Alibaba Cloud's share", ['Alibaba Cloud → alibaba/Alibaba Cloud']],
    ['en', 'Leaders in Q2 2021Alibaba (31%)', ['Alibaba → alibaba']],
    ['en', 'Amazon Web Services (AWS)', ['Amazon Web Services → amazon/AWS', 'AWS → amazon/AWS']],
    ['fr', "la part d'Amazon", ['Amazon → amazon']],
    ['zh', '微软Azure与AWS在', ['微软Azure → microsoft/Azure', 'AWS → amazon/AWS']],
    ['zh', '腾讯云计算部门', ['腾讯云 → tencent/Tencent Cloud']],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said);
  });
});

describe('what is no mention', () => {
  it.each<[Language, string]>([
    ['en', 'tell us more'],
    ['en', 'an amazonian forest'],
    ['en', 'US dollars'],
    ['fr', "chiffre d'affaires global"],
    ['zh', '云南和马云'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
