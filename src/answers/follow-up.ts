import { askingOf } from '../locales/asking.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import type { Answer } from './answer.ts';
import { decideFamily } from './decide-family.ts';
import { isOfMarkets, metricsOf } from './families.ts';
import { lineOf } from './line-of.ts';
import { parseQuestion } from './parse-question.ts';
import { questionLanguage, tellsLanguage } from './question-language.ts';
import type { Question } from './question.ts';
import { resolveFamily } from './resolve-family.ts';
import { askedWords } from './scope-words.ts';

/** What an answer was asked for, as far as it shows. */
const questionBehind = ({ question, language }: Answer): Question => {
  const { metric, companies, market, region, period, asOf, currency } = question;
  const named = metric === null ? null : resolveFamily(metric);
  const family = named === 'rank' && companies.length === 0 ? 'lead' : named;
  return {
    family,
    metrics: metricsOf(family),
    companies,
    part: null,
    unknown: [],
    unknownScope: [],
    together: null,
    compare: companies.length > 1,
    market,
    region,
    period: period === null ? null : { ...period, relative: false },
    asOf,
    basis: null,
    tense: null,
    ...(currency === undefined ? {} : { currency }),
    language,
    text: '',
    words: null,
  };
};

type Subject = Pick<Question, 'companies' | 'part' | 'unknown' | 'compare' | 'together'>;

const namesSomebody = ({ companies, unknown, together }: Question): boolean =>
  companies.length + unknown.length > 0 || together !== null;

/** Who leads, and how large a market is, is not asked of anybody in particular. */
const isOfAll = (family: Question['family']): boolean => family === 'lead' || isOfMarkets(family);

const subjectOf = (before: Question, asked: Question, isComparing: boolean): Subject => {
  if (!namesSomebody(asked)) {
    const { companies, part, unknown, compare, together } = isOfAll(asked.family) ? asked : before;
    return { companies, part, unknown, compare, together };
  }
  const companies = isComparing ? [...new Set([...before.companies, ...asked.companies])] : asked.companies;
  return {
    companies,
    part: isComparing ? null : asked.part,
    unknown: asked.unknown,
    compare: companies.length > 1 && asked.together === null,
    together: asked.together,
  };
};

const familyOf = (before: Question, asked: Question): Question['family'] => {
  const family = asked.family ?? before.family;
  return isOfAll(family) && asked.companies.length > 0 ? (family === 'lead' ? 'share' : 'revenue') : family;
};

/** Where a market is known, "how large is it?" asks for its size. */
const askedIn = (words: string, language: Language, asked: Question, known: Question): Question => {
  const isOfMarket = known.market !== null || known.region !== null;
  if (asked.family !== null || namesSomebody(asked) || !isOfMarket) return asked;
  const family = decideFamily(normalise(words), askingOf(language), { company: false, scope: true, counted: false });
  return isOfAll(family) ? { ...asked, family, metrics: metricsOf(family) } : asked;
};

/** "And its growth?" is that of whom the question before was about, not of a market. */
const ofSomebody = (asked: Question, known: Question): Question => {
  const isOfKnown =
    known.companies.length > 0 && !namesSomebody(asked) && asked.market === null && asked.region === null;
  return asked.family === 'market-growth' && isOfKnown
    ? { ...asked, family: 'growth', metrics: known.family === 'revenue' ? ['revenue-growth'] : metricsOf('growth') }
    : asked;
};

/** A place is told with shares and markets; what a company spends or earns is seldom told by place. */
const isPlaced = (family: Question['family']): boolean =>
  isOfAll(family) || family === 'share' || family === 'rank' || family === 'units' || family === 'units-growth';

const isEmpty = (asked: Question): boolean =>
  asked.family === null &&
  !namesSomebody(asked) &&
  [asked.market, asked.region, asked.period, asked.asOf, asked.currency ?? null].every((part) => part === null) &&
  asked.unknownScope.length === 0;

/** The question in words that are read as it is; a command line can't say every one. */
const sayable = (question: Question): Question => {
  const line = lineOf(question);
  const isLine = !line.startsWith('/ask ') || question.compare;
  return isLine ? question : { ...question, words: askedWords(question) };
};

/** Whether words ask something without what was said before: of somebody, or of all. */
export const isWhole = (words: string, today: Day): boolean => {
  const asked = parseQuestion(words, today, questionLanguage(words));
  return asked.family !== null && (namesSomebody(asked) || isOfAll(asked.family));
};

/** The language of the words where they show one, else of the answer that they reply to. */
const languageFor = (words: string, before: Answer): Language =>
  tellsLanguage(words) ? questionLanguage(words) : before.language;

/** What is asked by words that go on from a question: what they leave open is as it was there. */
export const inherit = (known: Question, own: Question, isComparing: boolean): Question => {
  const asked = ofSomebody(own, known);
  const family = familyOf(known, asked);
  const isSameFamily = family === known.family;
  return {
    ...asked,
    ...subjectOf(known, asked, isComparing),
    family,
    metrics: asked.family === null ? metricsOf(family) : asked.metrics,
    market: asked.market ?? known.market,
    region: asked.region ?? (isSameFamily || isPlaced(family) ? known.region : null),
    period: asked.period ?? (isSameFamily ? known.period : null),
    asOf: asked.asOf ?? known.asOf,
    ...(known.currency === undefined ? {} : { currency: known.currency }),
    ...(asked.currency === undefined ? {} : { currency: asked.currency }),
  };
};

/**
 * What a reply to an answer asks: its own words, and what they leave open as the answer had it ("and Tencent?", "et en
 * 2023 ?", 那华为呢？). Null for words that ask for nothing ("thanks").
 */
export const followUp = (words: string, before: Answer, today: Day): Question | null => {
  const language = languageFor(words, before);
  const known = questionBehind(before);
  const asked = askedIn(words, questionLanguage(words), parseQuestion(words, today, language), known);
  if (isEmpty(asked)) return null;
  const isComparing = askingOf(questionLanguage(words)).compare.test(normalise(words));
  const question: Question = { ...inherit(known, asked, isComparing), words: null };
  return sayable({ ...question, text: askedWords(question) });
};
