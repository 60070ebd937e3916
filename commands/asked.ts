import { alterQuestion } from '../src/answers/answer-assumed.ts';
import { any } from '../src/answers/alternatives.ts';
import { fillQuestion, type Filling } from '../src/answers/fill-question.ts';
import type { FamilyId } from '../src/answers/families.ts';
import { metricsOf } from '../src/answers/families.ts';
import { askedPeriod } from '../src/answers/asked-time.ts';
import { fiscalYearEnd } from '../src/answers/fiscal-year-end.ts';
import type { AskedPeriod, Question } from '../src/answers/question.ts';
import { marketWord } from '../src/answers/market-words.ts';
import { askedWords } from '../src/answers/scope-words.ts';
import { unitMarket } from '../src/answers/units.ts';
import type { Invocation, Reply } from '../src/discord/command.ts';
import { resolveCurrency, showCurrency } from '../src/lexicon/currencies.ts';
import { currencies, type Currency } from '../src/lexicon/rates.ts';
import { resolveCompany, resolveMarketOrPlace } from '../src/lexicon/resolve.ts';
import { say } from '../src/locales/say.ts';
import { listNames } from '../src/locales/wording.ts';
import { periodCode } from '../src/locales/times/label.ts';
import { isDay, type Day } from '../src/text/day.ts';
import { normalise } from '../src/text/normalise.ts';
import { options } from './texts.ts';

/** What was read of the options, or the notice that says what to write. */
export type Read<T> = { readonly value: T } | { readonly notice: Reply };

const notice = (text: string): { readonly notice: Reply } => ({ notice: { kind: 'notice', text } });

const readPeriod = ({ option, language }: Invocation, today: Day, yearEnd: number): Read<AskedPeriod | null> => {
  const value = option('period');
  if (value === null) return { value: null };
  const period = askedPeriod(value, today, yearEnd);
  return period === null ? notice(say(language, 'answers.notice.period', { value })) : { value: period };
};

/** The day in `as_of`. */
export const readDay = ({ option, language }: Invocation): Read<Day | null> => {
  const value = option('as_of');
  if (value === null || isDay(value)) return { value };
  return notice(say(language, 'answers.notice.day', { value, option: options.asOf.names[language] }));
};

/** The currency that amounts are wanted in as well. */
export const readCurrency = ({ option, language }: Invocation): Read<Currency | null> => {
  const value = option('currency');
  const currency = value === null ? null : resolveCurrency(value);
  if (value === null || currency !== null) return { value: currency };
  const list = listNames(
    language,
    currencies.map((code) => showCurrency(code, language)),
  );
  return notice(say(language, 'answers.notice.currency', { value, list }));
};

interface Parties {
  readonly companies: readonly string[];
  readonly part: string | null;
  readonly unknown: readonly string[];
  /** The market that all the named units work in. */
  readonly market: string | null;
}

const readParties = (typed: readonly string[]): Parties => {
  const read = typed.map((name) => ({ name, company: resolveCompany(name) }));
  const known = read.flatMap(({ company }) => company ?? []);
  const markets = known.map(({ id, part }) => (part === null ? null : unitMarket(id, part)));
  const [first = null] = markets;
  return {
    companies: [...new Set(known.map(({ id }) => id))],
    part: known.length === 1 ? (known[0]?.part ?? null) : null,
    unknown: read.flatMap(({ name, company }) => (company === null ? [name] : [])),
    market: known.length > 1 && markets.every((market) => market === first) ? first : null,
  };
};

interface Where {
  readonly market: string | null;
  readonly region: string | null;
  readonly unknown: readonly string[];
}

/** A market, a place or both, as an option takes them: the words of questions as well. */
export const resolveWhat = (typed: string): ReturnType<typeof resolveMarketOrPlace> => {
  const word = marketWord(normalise(typed).trim().toLowerCase());
  return resolveMarketOrPlace(typed) ?? (word === null ? null : { market: word, region: null });
};

/** A place may stand under `market`; one under `region` wins. */
const readWhere = ({ option }: Invocation): Where => {
  const [market, region] = [option('market'), option('region')];
  const what = market === null ? null : resolveWhat(market);
  const where = region === null ? null : resolveMarketOrPlace(region);
  return {
    market: what?.market ?? null,
    region: where?.region ?? what?.region ?? null,
    unknown: [
      ...(market !== null && what === null ? [market] : []),
      ...(region !== null && (where === null || where.region === null) ? [region] : []),
    ],
  };
};

/** Where companies are set side by side none is assumed. */
const withoutCompany = (invocation: Invocation): Invocation =>
  invocation.defaults === undefined
    ? invocation
    : { ...invocation, defaults: { ...invocation.defaults, company: null, part: null } };

const nothing: Filling = { company: null, part: null, market: null, region: null };

const assume = (question: Question, filling: Filling): Question => {
  const { question: whole, filled } = fillQuestion(question, filling);
  return { ...whole, filled: [...(question.filled ?? []), ...filled], assumed: filled.map(([, name]) => name) };
};

/** What its channel is set to, for all that the question leaves open; and the question with less of that, or nothing. */
export const withDefaults = (question: Question, { defaults }: Invocation): Question => {
  const filling: Filling = defaults ?? nothing;
  const whole = assume(question, filling);
  const { company, part } = filling;
  return whole.assumed?.length === 0
    ? question
    : { ...whole, otherwise: [assume(question, { ...nothing, company, part }), question] };
};

/** Whom and what the options beside a question in words name: it is heeded where the words name nothing else. */
export const fillFromOptions = (question: Question, invocation: Invocation): Question => {
  const company = invocation.option('company');
  const named = readParties(company === null ? [] : [company]);
  const { market, region, unknown } = readWhere(withoutAny(invocation));
  const { question: whole, filled } = fillQuestion(question, {
    company: named.companies[0] ?? null,
    part: named.part,
    market,
    region,
  });
  const isOpen = whole.companies.length === 0 && whole.unknown.length === 0;
  return {
    ...whole,
    filled: [...(question.filled ?? []), ...filled],
    unknown: isOpen ? named.unknown : whole.unknown,
    unknownScope: whole.unknownScope.length === 0 ? unknown : whole.unknownScope,
  };
};

/** The options that ask for none in particular are those that name nothing. */
const withoutAny = (invocation: Invocation): Invocation => ({
  ...invocation,
  option: (name) => (invocation.option(name) === any ? null : invocation.option(name)),
});

/** What an option says takes the place of what was read in the words. */
const clearedBy = (question: Question, { option }: Invocation): Question => ({
  ...question,
  ...(option('company') === null || question.companies.length === 0
    ? {}
    : { companies: [], part: null, together: null, compare: false }),
  ...(option('market') === null ? {} : { market: null, unknownScope: [] }),
  ...(option('region') === null && !isPlace(option('market')) ? {} : { region: null, unknownScope: [] }),
});

const isPlace = (typed: string | null): boolean =>
  typed !== null && typed !== any && (resolveWhat(typed)?.region ?? null) !== null;

/** What is measured as the option says; a standing is asked of nothing else. */
const measuredBy = (question: Question, family: FamilyId | null): Question => {
  if (family === null) return question;
  const { position: _position, top: _top, ...rest } = question;
  return {
    ...rest,
    family,
    metrics: metricsOf(family),
    basis: null,
    tense: null,
    compare: question.companies.length > 1 && question.together === null,
    filled: [...(question.filled ?? []), ['metric', family]],
  };
};

const timedBy = (question: Question, typed: string | null, period: AskedPeriod | null): Question =>
  typed === null
    ? question
    : {
        ...question,
        period,
        filled: [...(question.filled ?? []), ['period', period === null ? any : periodCode(period.from, period.to)]],
      };

/** The options that say "any", in the line that asks again. */
const keptAny = ({ option }: Invocation): readonly (readonly [string, string])[] =>
  ['market', 'region'].flatMap((name) => (option(name) === any ? [[name, any] as const] : []));

/**
 * A plain question with what its options say otherwise than its words.
 *
 * @param family Of the option `metric`.
 */
export const alteredByOptions = (
  question: Question,
  invocation: Invocation,
  family: FamilyId | null,
  today: Day,
): Read<Question> => {
  const period = readPeriod(withoutAny(invocation), today, fiscalYearEnd(question.companies));
  if ('notice' in period) return period;
  const cleared = clearedBy(measuredBy(question, family), invocation);
  const timed = timedBy(cleared, invocation.option('period'), period.value);
  const whole = fillFromOptions(timed, invocation);
  return { value: { ...whole, filled: [...(whole.filled ?? []), ...keptAny(invocation)] } };
};

const worded = (question: Question): Question => ({ ...question, text: askedWords(question) });

/** A question from options that commands share. `parties` are the options that hold companies. */
export const readQuestion = (
  invocation: Invocation,
  today: Day,
  parties: readonly string[],
  familyFor: (companies: number) => FamilyId,
): Read<Question> => {
  const named = readParties(parties.flatMap((name) => invocation.option(name) ?? []));
  const period = readPeriod(invocation, today, fiscalYearEnd(named.companies));
  const asOf = readDay(invocation);
  if ('notice' in period) return period;
  if ('notice' in asOf) return asOf;
  const currency = readCurrency(invocation);
  if ('notice' in currency) return currency;
  const where = readWhere(invocation);
  const assumed = parties.includes('company') ? (invocation.defaults?.company ?? null) : null;
  const family = familyFor(named.companies.length + named.unknown.length || Number(assumed !== null));
  const question: Question = {
    family,
    metrics: metricsOf(family),
    companies: named.companies,
    part: named.part,
    unknown: named.unknown,
    unknownScope: where.unknown,
    together: null,
    compare: false,
    market: where.market ?? named.market,
    region: where.region,
    period: period.value,
    asOf: asOf.value,
    basis: null,
    tense: null,
    ...(currency.value === null ? {} : { currency: currency.value }),
    language: invocation.language,
    text: '',
    words: null,
  };
  const whole = withDefaults(question, parties.includes('company') ? invocation : withoutCompany(invocation));
  return { value: alterQuestion(whole, worded) };
};
