import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Answer, Figure } from '../../src/answers/answer.ts';
import { parseQuestion } from '../../src/answers/parse-question.ts';
import type { Question } from '../../src/answers/question.ts';
import { readDictionary } from '../../src/intake/read-dictionary.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { parsePeriod } from '../../src/locales/times/parse-period.ts';
import { askOf, today } from './ask-of.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** What a question should be understood as, and what its first figure should be; "a|b" takes either. */
interface Row {
  readonly language: string;
  readonly question: string;
  readonly means: Readonly<Record<string, string | number | boolean | null>> & {
    readonly companies?: readonly string[];
  };
  readonly says?: string;
  /** Not understood yet. */
  readonly missed?: true;
}

const rows: readonly Row[] = JSON.parse(readFileSync(path.join(root, 'test', 'questions', 'understood.json'), 'utf8'));

const halves: Readonly<Record<string, readonly [string, string]>> = { H1: ['01-01', '06-30'], H2: ['07-01', '12-31'] };

const daysOf = (code: string): string => {
  const [year = '', half = ''] = code.split('-H');
  const [from, to] = halves[`H${half}`] ?? [];
  if (from !== undefined) return `${year}-${from}/${year}-${to}`;
  const days = parsePeriod(code, today);
  return days === null ? code : `${days.from}/${days.to}`;
};

const choicesOf = (meant: string | number | boolean | null | undefined): readonly string[] =>
  String(meant ?? '').split('|');

const meantBy = ({ means, language }: Row): Readonly<Record<string, readonly string[]>> => ({
  language: [language],
  family: choicesOf(means['family'] ?? 'passages'),
  companies: [(means.companies ?? []).toSorted().join('+')],
  market: choicesOf(means['market']),
  region: choicesOf(means['region']),
  period: [means['period'] === undefined ? '' : daysOf(String(means['period']))],
  position: choicesOf(means['position']),
  together: choicesOf(means['together']),
  currency: choicesOf(means['currency']),
  unknown: [String(means['unknown'] ?? false)],
  unknownScope: [''],
});

const understoodIn = (question: Question): Readonly<Record<string, string>> => ({
  language: question.language,
  family: question.family ?? 'passages',
  companies: question.companies.toSorted().join('+'),
  market: question.market ?? '',
  region: question.region ?? '',
  period: question.period === null ? '' : `${question.period.from}/${question.period.to}`,
  position: String(question.position ?? ''),
  together: question.together === null ? '' : String(question.together.size ?? 0),
  currency: question.currency ?? '',
  unknown: String(question.unknown.length > 0),
  unknownScope: question.unknownScope.join(),
});

const misreadOf = (row: Row): readonly string[] => {
  const understood = understoodIn(parseQuestion(row.question, today));
  return Object.entries(meantBy(row)).flatMap(([name, choices]) =>
    choices.includes(understood[name] ?? '') ? [] : [`${name}: ${understood[name]}, not ${choices.join(' or ')}`],
  );
};

const shortOf = ({ company, group, value, unit }: Figure): string =>
  `${company ?? group?.toSorted().join('+') ?? 'market'} ${value} ${unit}`;

const saidBy = ({ figures: [first], kind }: Answer): string => (first === undefined ? kind : shortOf(first));

/** Members of a group in any order. */
const inOrder = (said: string): string => said.replace(/^[a-z+-]+\+[a-z-]+/, (ids) => ids.split('+').sort().join('+'));

let library: Library | null = null;

beforeAll(async () => {
  const { articles } = await readFolder(path.join(root, 'corpus'));
  library = buildLibrary(articles, [], readDictionary());
});

const understood = rows.filter(({ missed }) => missed === undefined);

describe('a question as people type it', () => {
  it.each(understood)('is understood: $question', (row) => expect(misreadOf(row)).toEqual([]));

  const missed = rows.filter((row) => row.missed);
  it.failing.each(missed)('is not understood yet: $question', (row) => expect(misreadOf(row)).toEqual([]));

  it.each(understood.filter(({ says }) => says !== undefined))('is answered: $question', ({ question, says = '' }) => {
    if (library === null) throw new Error('no library');
    const said = saidBy(askOf(library, question));
    expect(
      says
        .split('|')
        .map(inOrder)
        .some((wanted) => said === wanted || said.endsWith(` ${wanted}`)) || said,
    ).toBe(true);
  });

  it('is understood in each language by far the most times', () => {
    for (const language of ['en', 'fr', 'zh']) {
      const own = rows.filter((row) => row.language === language);
      expect(own.length).toBeGreaterThanOrEqual(40);
      expect(own.filter(({ missed: isMissed }) => isMissed).length / own.length).toBeLessThan(0.06);
    }
  });
});
