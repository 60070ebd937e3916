import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import { parseLine } from '../../commands/parse-line.ts';
import type { Reply } from '../../src/discord/command.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { frozenClock } from '../../src/text/clock.ts';
import type { Language } from '../../src/text/language.ts';

let library: Library;

beforeAll(async () => {
  library = buildLibrary((await readFolder(path.join(import.meta.dirname, '../verdicts/corpus'))).articles);
});

const runIn = (language: Language, line: string): Reply => {
  const read = parseLine(line, commands, language);
  if (read.kind === 'fault') throw new Error(read.text);
  const option = (name: string): string | null => read.options.get(name) ?? null;
  return read.command.run({ language, option }, { library: () => library, clock: frozenClock('2026-11-21') });
};

/** What is said of the slip, and the lines that a press runs. */
const saidOf = (reply: Reply): readonly [string, readonly string[]] => {
  if (reply.kind === 'notice') return [reply.text, reply.runs?.lines ?? []];
  return reply.kind === 'answer'
    ? [`${reply.answer.headline} ${reply.answer.notes[0] ?? ''}`, reply.answer.suggestions]
    : ['', []];
};

describe('words that are nearly a name are asked back, and what they may mean is offered', () => {
  it.each([
    ['en', '/share company:Alibba', '“Alibba” is unknown here. Did you mean Alibaba?', '/share company:Alibaba'],
    ['fr', '/part entreprise:Tencnet', 'Vouliez-vous dire Tencent', '/share company:Tencent'],
    ['zh', '/份额 公司:阿里吧吧', '这里不认识“阿里吧吧”。您是指阿里巴巴吗？', '/share company:阿里巴巴'],
    [
      'en',
      '/timeline company:Alibaba metric:capitl expenditure',
      'Did you mean capital expenditure',
      '/timeline company:Alibaba metric:capital expenditure',
    ],
    [
      'fr',
      '/chronologie entreprise:Alibba mesure:chifre d’afaires',
      'Vouliez-vous dire Alibaba',
      '/timeline company:Alibaba metric:chiffre d’affaires',
    ],
    ['zh', '/走势 公司:阿里巴巴 指标:市场分额', '市场份额', '/timeline company:阿里巴巴 metric:市场份额'],
    ['en', '/share company:Alibaba market:clod', 'Did you mean cloud?', '/share company:Alibaba market:cloud'],
    ['fr', '/part entreprise:Alibaba région:Chien', 'Chine', '/share company:Alibaba region:Chine'],
    ['zh', '/份额 公司:阿里巴巴 地区:中囯', '中国', '/share company:阿里巴巴 region:中国'],
    ['en', '/who source:Canalis', 'Did you mean Canalys?', '/who source:Canalys'],
    ['en', '/new since:2020 company:Alibba', 'Did you mean Alibaba?', '/new since:2020 company:Alibaba'],
    [
      'en',
      '/revenue company:Alibaba currency:dolars',
      'Did you mean US dollar?',
      '/revenue company:Alibaba currency:US dollar',
    ],
    ['en', '/compare a:Alibba b:Tencet', 'Did you mean Alibaba?', '/compare a:Alibaba b:Tencent'],
  ] as const)('%s %s', (language, line, words, offered) => {
    const [said, lines] = saidOf(runIn(language, line));
    expect(said).toContain(words);
    expect(lines[0]).toBe(offered);
  });

  it.each([
    ['en', '/share company:Alibaba period:lst quarter', 'Did you mean last quarter?'],
    ['fr', '/part entreprise:Alibaba période:derner trimestre', 'dernier trimestre'],
    ['zh', '/新增 自:上季渡', '上季度'],
  ] as const)('a period in words: %s %s', (language, line, words) => {
    expect(saidOf(runIn(language, line))[0]).toContain(words);
  });
});

describe('nothing is taken for what it is not', () => {
  it('the figures are none of the near name’s', () => {
    const reply = runIn('en', '/share company:Alibba');
    if (reply.kind !== 'answer') throw new Error('no answer');
    expect([reply.answer.kind, reply.answer.figures, reply.answer.citations]).toEqual(['none', [], []]);
  });

  it('what is compared stands beside the question', () => {
    const reply = runIn('en', '/compare a:Alibaba b:Tencet');
    if (reply.kind !== 'answer') throw new Error('no answer');
    expect(reply.answer.figures.every(({ company }) => company === 'alibaba')).toBe(true);
    expect(reply.answer.notes[0]).toBe('“Tencet” is unknown here. Did you mean Tencent?');
  });

  it('what is like nothing gets the list of what there is, in the reader’s words', () => {
    const [said, lines] = saidOf(runIn('fr', '/classement mesure:zzyzx'));
    expect([said, lines]).toEqual([expect.stringContaining('part de marché, rang'), []]);
  });

  it('what is known is not asked back', () => {
    const reply = runIn('en', '/share company:Nokia');
    expect(reply.kind === 'answer' && reply.answer.notes.join()).not.toContain('Did you mean');
  });
});

it.each([
  ['en', '/share compny:Alibaba', 'Did you mean company?'],
  ['fr', '/part entreprse:Alibaba', 'Vouliez-vous dire entreprise'],
  ['zh', '/份额 公同:阿里巴巴', '您是想用 公司 吗'],
] as const)('an option that is nearly one: %s %s', (language, line, words) => {
  const read = parseLine(line, commands, language);
  expect(read.kind === 'fault' && read.text).toContain(words);
});
