import { periodCode } from '../locales/times/label.ts';
import { showCompany, showMarket, showPlace } from '../lexicon/shown-name.ts';
import type { FamilyId } from './families.ts';
import type { Question } from './question.ts';
import { showUnit } from './units.ts';

/** The command that asks for a family of figures; the others are asked in words. */
const commandOf: Readonly<Partial<Record<FamilyId, string>>> = {
  share: 'share',
  lead: 'share',
  capex: 'capex',
  revenue: 'revenue',
  growth: 'growth',
  'market-growth': 'growth',
  market: 'market',
};

/** The commands whose figures are money, if not all of them. */
const inMoney: readonly string[] = ['capex', 'revenue', 'market', 'ask'];

const companyNames = ({ companies, part, unknown, language }: Question): readonly string[] =>
  part !== null && companies.length === 1
    ? [showUnit(companies[0] ?? '', part, language)]
    : [...companies.map((id) => showCompany(id, language)), ...unknown];

type Options = readonly (readonly [string, string | null])[];

/** A place alone stands under `market`, as people write it. */
const scopeOptions = ({ market, region, language }: Question): Options => {
  const place = region === null ? null : showPlace(region, language);
  return market === null
    ? [['market', place]]
    : [
        ['market', showMarket(market, language)],
        ['region', place],
      ];
};

const timeOptions = ({ period, asOf }: Question): Options => [
  ['period', period === null ? null : periodCode(period.from, period.to)],
  ['as_of', asOf],
];

const written = (command: string, options: Options): string =>
  [`/${command}`, ...options.flatMap(([name, value]) => (value === null ? [] : [`${name}:${value}`]))].join(' ');

/** The command line that asks a question again; `parseLine` reads it back. */
export const lineOf = (question: Question): string => {
  const { family, words, compare } = question;
  if (words !== null)
    return written('ask', [
      ['question', words],
      ...(question.filled ?? []),
      ['as_of', question.asOf],
      ['currency', question.currency ?? null],
    ]);
  const names = companyNames(question);
  if (compare) {
    const [a = null, b = null, c = null] = names;
    return written('compare', [
      ['a', a],
      ['b', b],
      ['c', c],
      ['metric', family],
      ...scopeOptions(question),
      ...timeOptions(question),
      ['currency', question.currency ?? null],
    ]);
  }
  const command = commandOf[family ?? 'share'] ?? 'ask';
  return written(command, [
    ['company', names[0] ?? null],
    ...scopeOptions(question),
    ...timeOptions(question),
    ['currency', inMoney.includes(command) ? (question.currency ?? null) : null],
  ]);
};
