import { createHash } from 'node:crypto';

import type { Figure } from '../answers/answer.ts';
import { say } from '../locales/say.ts';
import { listNames } from '../locales/wording.ts';
import { showCompany, showMarket } from '../lexicon/shown-name.ts';
import type { Language } from '../text/language.ts';
import type { Party } from './chart-plan.ts';
import { countsPart, partyKey } from './comparable.ts';

/** At least 4.5:1 against the card, told apart with any colour vision; the symbol tells them once more. */
const looks: readonly Omit<Party, 'name'>[] = [
  { color: '#c24a00', symbol: 'circle' },
  { color: '#0b62b0', symbol: 'rect' },
  { color: '#00704f', symbol: 'triangle' },
  { color: '#8b3fa8', symbol: 'diamond' },
  { color: '#5c4a00', symbol: 'circle' },
  { color: '#b5246f', symbol: 'rect' },
  { color: '#2b3440', symbol: 'triangle' },
  { color: '#007185', symbol: 'diamond' },
];

/** The most parties that one picture tells apart. */
export const mostParties = looks.length;

/** Companies that are often compared keep looks of their own. */
const preferred: Readonly<Record<string, number>> = {
  alibaba: 0,
  tencent: 1,
  huawei: 5,
  baidu: 3,
  'china-telecom': 7,
  bytedance: 6,
  amazon: 4,
  microsoft: 7,
  google: 2,
  oracle: 5,
  meta: 1,
};

const hash = (text: string): number => createHash('sha256').update(text).digest().readUInt16BE(0);

const wanted = (figure: Figure): number =>
  (figure.group === null ? preferred[figure.company ?? ''] : undefined) ?? hash(partyKey(figure)) % looks.length;

/** Each gets the look it always has, or the next one free. */
const looksOf = (figures: readonly Figure[]): readonly Omit<Party, 'name'>[] => {
  const taken = new Set<number>();
  return figures.map((figure) => {
    const first = wanted(figure);
    const order = looks.map((_, n) => (first + n) % looks.length);
    const index = order.find((each) => !taken.has(each)) ?? first;
    taken.add(index);
    return looks[index] ?? { color: '#2b3440', symbol: 'circle' };
  });
};

const partName = (part: string, language: Language): string => {
  const n = /^top (\d+)$/.exec(part)?.[1];
  return n === undefined ? part : say(language, 'answers.subject.topN', { n });
};

const nameOf = (figure: Figure, language: Language): string => {
  const { company, group, part, market } = figure;
  if (group !== null) {
    const companies = group.map((id) => showCompany(id, language));
    return say(language, 'charts.together', { companies: listNames(language, companies) });
  }
  if (company === null && part !== null) return partName(part, language);
  if (company === null) return market === null ? say(language, 'charts.market') : showMarket(market, language);
  const name = showCompany(company, language);
  return part !== null && countsPart(figure) && part !== name
    ? say(language, 'charts.part', { company: name, part })
    : name;
};

/** Whom the figures are of, in their order. */
export const partiesOf = (figures: readonly Figure[], language: Language): ReadonlyMap<string, Party> => {
  const firsts = [...new Map(figures.toReversed().map((figure) => [partyKey(figure), figure])).values()].sort(
    (a, b) => figures.indexOf(a) - figures.indexOf(b),
  );
  const known = looksOf(firsts);
  return new Map(
    firsts.map((figure, n) => [
      partyKey(figure),
      { name: nameOf(figure, language), color: '#2b3440', symbol: 'circle', ...known[n] },
    ]),
  );
};
