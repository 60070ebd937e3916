import { createHash } from 'node:crypto';

import type { Figure } from '../answers/answer.ts';
import { say } from '../locales/say.ts';
import { listNames } from '../locales/wording.ts';
import { showCompany, showMarket } from '../lexicon/shown-name.ts';
import type { Language } from '../text/language.ts';
import type { Party } from './chart-plan.ts';
import { countsPart, partyKey } from './comparable.ts';
import { upperFirst } from './upper-first.ts';

/** At least 4.5:1 against the card, told apart with any colour vision; the symbol tells them once more. */
const looks = [
  { color: '#c24a00', symbol: 'circle' },
  { color: '#0b62b0', symbol: 'rect' },
  { color: '#00704f', symbol: 'triangle' },
  { color: '#8b3fa8', symbol: 'diamond' },
  { color: '#5c4a00', symbol: 'circle' },
  { color: '#b5246f', symbol: 'rect' },
  { color: '#2b3440', symbol: 'triangle' },
  { color: '#007185', symbol: 'diamond' },
] as const satisfies readonly Omit<Party, 'name'>[];

/** The most parties that one picture tells apart. */
export const mostParties = looks.length;

/** Companies that are often compared keep looks of their own. */
const preferred: Readonly<Record<string, number>> = {
  alibaba: 0,
  tencent: 1,
  huawei: 3,
  baidu: 2,
  'china-telecom': 7,
  bytedance: 6,
  amazon: 6,
  microsoft: 7,
  google: 5,
  oracle: 4,
  meta: 1,
};

const hash = (text: string): number => createHash('sha256').update(text).digest().readUInt16BE(0);

const preferredBy = ({ group, company }: Figure): number | undefined =>
  group === null ? preferred[company ?? ''] : undefined;

type Taken = ReadonlyMap<string, number>;

const take = (taken: Taken, key: string, wanted: number): Taken => {
  const order = looks.map((_, n) => (wanted + n) % looks.length);
  const free = order.find((index) => ![...taken.values()].includes(index));
  return new Map([...taken, [key, free ?? wanted]]);
};

/** Each gets the look it always has, or the next one free; those with looks of their own choose first. */
const looksOf = (figures: readonly Figure[]): Taken => {
  const byRight = figures.toSorted(
    (a, b) => Number(preferredBy(b) !== undefined) - Number(preferredBy(a) !== undefined),
  );
  return byRight.reduce<Taken>((taken, figure) => {
    const key = partyKey(figure);
    return take(taken, key, preferredBy(figure) ?? hash(key) % looks.length);
  }, new Map());
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
  if (company === null)
    return market === null ? say(language, 'charts.market') : upperFirst(showMarket(market, language));
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
    firsts.map((figure) => {
      const key = partyKey(figure);
      return [key, { ...(looks[known.get(key) ?? 0] ?? looks[0]), name: nameOf(figure, language) }];
    }),
  );
};
