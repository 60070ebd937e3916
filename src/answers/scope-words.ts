import { formatDay } from '../locales/days.ts';
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
