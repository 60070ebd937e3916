import { formatDay } from '../locales/days.ts';
import { showBasis } from '../locales/basis-names.ts';
import { say } from '../locales/say.ts';
import { periodLabel } from '../locales/times/label.ts';
import { showCompany, showMarket, showMetric, showPlace } from '../lexicon/shown-name.ts';
import type { Question } from './question.ts';
import { showUnit } from './units.ts';

/** Whom a question is about, by the names shown in its language. */
const companyWords = ({ companies, part, unknown, language }: Question): readonly string[] =>
  part !== null && companies.length === 1
    ? [showUnit(companies[0] ?? '', part, language)]
    : [...companies.map((id) => showCompany(id, language)), ...unknown];

/** Market, place and time of a question, in words. */
const scopeWords = (question: Question): readonly string[] => {
  const { market, region, period, asOf, language } = question;
  return [
    market === null ? [] : [showMarket(market, language)],
    region === null ? [] : [showPlace(region, language)],
    period === null ? [] : [periodLabel(language, period)],
    asOf === null ? [] : [say(language, 'answers.asked.asOf', { asOf: formatDay(language, asOf) })],
  ].flat();
};

const comma = ({ language }: Question): string => (language === 'zh' ? '，' : ', ');

const metricWords = ({ metrics, language }: Question): string => {
  const [metric] = metrics;
  return metric === undefined ? '' : showMetric(metric, language);
};

/** All that was asked for, short: "market share, Baidu, cloud". */
export const askedWords = (question: Question): string =>
  question.family === 'other' && question.words !== null
    ? question.words.replace(/[\s?？!！.。]+$/u, '')
    : [metricWords(question), ...companyWords(question), ...scopeWords(question)].join(comma(question));

const standingWords = ({ position, top, together, language }: Question): readonly string[] => [
  ...(position === undefined ? [] : [say(language, 'answers.asked.position', { n: position })]),
  ...(top === undefined ? [] : [say(language, 'answers.asked.top', { n: top })]),
  ...(together === null ? [] : [say(language, 'answers.asked.together', { n: together.size ?? 0 })]),
];

const kindWords = (question: Question): string => {
  const { family, metrics, language, basis } = question;
  const [metric] = metrics;
  if (family === null || metric === undefined) return say(language, 'answers.asked.passages');
  if (family === 'other') return say(language, 'answers.asked.other');
  const named = family === 'capex' ? metrics : [metric];
  const name =
    family === 'lead'
      ? say(language, 'answers.asked.lead')
      : named.map((each) => showMetric(each, language)).join(' / ');
  const world = family === 'world-share' ? [say(language, 'discord.denominator.world-market')] : [];
  return [name, ...world, ...(basis === null ? [] : [showBasis(basis, language)])].join(' ');
};

/** What a question in words was taken to ask: "market share · Baidu · cloud · China · Q4 2024". */
export const understoodWords = (question: Question): string => {
  const { origin, region, language, unknownScope } = question;
  const home =
    origin === undefined || origin === region
      ? []
      : [say(language, 'answers.asked.origin', { place: showPlace(origin, language) })];
  return [
    kindWords(question),
    ...standingWords(question),
    ...companyWords(question),
    ...home,
    ...unknownScope,
    ...scopeWords(question),
  ].join(' · ');
};

/** What stands over an answer. */
export const titleOf = (question: Question): string => {
  const { language, family, compare, words } = question;
  if (family === null || (family === 'other' && words !== null))
    return words ?? say(language, 'answers.title.passages');
  const scope = [...companyWords(question), ...scopeWords(question)].join(comma(question));
  return say(language, compare ? 'answers.title.compare' : 'answers.title', {
    metric: metricWords(question),
    scope: scope === '' ? say(language, 'answers.scope.all') : scope,
  });
};
