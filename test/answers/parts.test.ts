import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { answerParts } from '../../src/answers/answer-parts.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { parseParts } from '../../src/answers/parse-parts.ts';
import type { Question } from '../../src/answers/question.ts';
import { findMessageFaults } from '../../src/discord/find-message-faults.ts';
import { renderEmbed } from '../../src/discord/render/render-embed.ts';
import { renderMessage } from '../../src/discord/render/render-message.ts';
import { firstView } from '../../src/discord/render/view.ts';
import { readDictionary } from '../../src/intake/read-dictionary.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { periodCode } from '../../src/locales/times/label.ts';
import { today } from './ask-of.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** A question with its parts in short, and the figures that answer them first. */
interface Row {
  readonly question: string;
  readonly parts: readonly string[];
  readonly says?: readonly string[];
  readonly left?: number;
}

const rows: readonly Row[] = JSON.parse(readFileSync(path.join(root, 'test', 'questions', 'parts.json'), 'utf8'));

const shortOf = ({ family, companies, region, period }: Question): string =>
  [
    family ?? 'passages',
    companies.toSorted().join('+'),
    region ?? '',
    period === null ? '' : periodCode(period.from, period.to),
  ]
    .filter((part) => part !== '')
    .join(' ');

let library: Library | null = null;

const ask = (words: string): Answer => {
  if (library === null) throw new Error('no library');
  return answerParts(parseParts(words, today), words, library);
};

beforeAll(async () => {
  const { articles } = await readFolder(path.join(root, 'corpus'));
  library = buildLibrary(articles, [], readDictionary());
});

describe('the parts of a question', () => {
  it.each(rows)('are told apart: $question', ({ question, parts, left = 0 }) => {
    const read = parseParts(question, today);
    expect({ parts: read.questions.map(shortOf), left: read.left }).toEqual({ parts, left });
  });

  it.each(rows.filter(({ says }) => says !== undefined))('are answered: $question', ({ question, says = [] }) => {
    const { figures, citations, headline } = ask(question);
    expect(
      figures.slice(0, says.length).map(({ company, value, unit }) => `${company ?? 'market'} ${value} ${unit}`),
    ).toEqual(says);
    for (const figure of figures) {
      expect(figure.citations.length).toBeGreaterThan(0);
      expect(figure.citations.every((n) => citations.some((citation) => citation.n === n))).toBe(true);
    }
    expect(headline.split('\n').length).toBeLessThanOrEqual(says.length);
  });
});

const both = [
  'What was Alibaba’s share of the Chinese market in Q4 2024, and Microsoft’s capex in 2026?',
  'Quelle part du marché chinois pour Alibaba au T4 2024, et combien Microsoft va-t-il investir en 2026 ?',
  '阿里巴巴2024年第四季度在中国市场的份额和微软2026年的资本支出是多少？',
];

describe.each(both)('%s', (question) => {
  it('is answered with a line and a quote for each part, within what Discord takes', () => {
    const answer = ask(question);
    const view = firstView(today, '00000000');
    const shown = JSON.stringify(renderMessage(answer, view).components);
    expect(answer.headline.split('\n')).toHaveLength(2);
    const [first, second] = answer.figures;
    expect([first?.company, first?.value, second?.company, second?.value]).toEqual([
      'alibaba',
      '36',
      'microsoft',
      '190000000000',
    ]);
    expect(shown).toContain('**[1]**');
    expect(shown).toContain('**[2]**');
    expect(findMessageFaults(renderMessage(answer, view))).toEqual([]);
    expect(JSON.stringify(renderEmbed(answer, view).embeds)).toContain('**[2]**');
  });
});

it('a part that the articles do not answer is said beside the one that they do', () => {
  const { kind, headline, figures } = ask("What is Nokia's share, and Microsoft's capex in 2026?");
  expect(kind).toBe('figures');
  expect(headline).toMatch(/^The corpus gives no such figure: market share, Nokia\.\nMicrosoft’s capital expenditure/);
  expect(figures[0]?.company).toBe('microsoft');
});

it('what has more parts than are answered says so', () => {
  expect(ask('AWS revenue in Q4 2025, Google Cloud revenue in Q3 2025, Tencent capex and Baidu’s share').notes[0]).toBe(
    'The first 3 parts of the question are answered; ask the other one by itself.',
  );
});
