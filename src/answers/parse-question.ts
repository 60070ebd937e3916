import { askingOf, type Asking } from '../locales/asking.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { askedBasis } from './asked-basis.ts';
import { askedNames } from './asked-names.ts';
import { fiscalYearEnd } from './fiscal-year-end.ts';
import { askedTime } from './asked-time.ts';
import { decideFamily } from './decide-family.ts';
import { metricsOf, type FamilyId } from './families.ts';
import { questionLanguage } from './question-language.ts';
import { currencies, type Currency } from '../lexicon/rates.ts';
import type { Span } from '../text/span.ts';
import type { Question } from './question.ts';
import { unknownMarkets } from './unknown-markets.ts';
import { unknownNames } from './unknown-names.ts';

const countedIn = (text: string, asking: Asking): number | null => {
  const [, ...groups] = asking.counted.exec(text) ?? [];
  const word = groups.find((group) => group !== undefined)?.toLowerCase();
  if (word === undefined) return null;
  return asking.numbers[word] ?? Number(word);
};

const togetherOf = (text: string, asking: Asking, companies: number): Question['together'] => {
  const size = countedIn(text, asking);
  if (companies === 0) return size === null ? null : { size };
  return companies > 1 && asking.together.test(text) ? { size: null } : null;
};

/** What is counted is no market: "how many servers" does not ask for the servers' market. */
const marketOf = (family: FamilyId | null, market: string | null): string | null => (family === market ? null : market);

const tenseOf = (text: string, asking: Asking): Question['tense'] => {
  if (asking.past.test(text)) return 'fact';
  return asking.plan.test(text) ? 'plan' : null;
};

/** Money planned is told from money spent; of all else that can be foretold, only the future has to be asked for. */
const askedTense = (family: FamilyId | null, tense: Question['tense']): Question['tense'] =>
  family === 'capex' || (tense === 'plan' && family !== null && foretold.includes(family)) ? tense : null;

/** The currency that amounts are wanted in, and where the question says so. */
const currencyIn = (text: string, asking: Asking): { readonly currency: Currency; readonly span: Span } | null => {
  for (const currency of currencies) {
    const match = asking.currencies[currency].exec(text);
    if (match !== null) return { currency, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
};

const foretold: readonly FamilyId[] = [
  'market',
  'market-growth',
  'revenue',
  'growth',
  'units',
  'units-growth',
  'profit',
  'profit-growth',
  'share',
];

/**
 * What a plain question asks for.
 *
 * @param today What "last quarter" is relative to.
 * @param language Of the answer; the question's own where left out.
 */
export const parseQuestion = (words: string, today: Day, language?: Language): Question => {
  const text = normalise(words);
  const spoken = questionLanguage(text);
  const asking = askingOf(spoken);
  const names = askedNames(text, spoken);
  const time = askedTime(text, spoken, asking, { today, yearEnd: fiscalYearEnd(names.companies) });
  const { companies, part, market, region } = names;
  const together = togetherOf(text, asking, companies.length);
  const family = decideFamily(text, asking, {
    company: companies.length > 0,
    scope: market !== null || region !== null,
    counted: together?.size !== null && together !== null,
  });
  const money = currencyIn(text, asking);
  const spans = [...names.spans, ...time.spans, ...(money === null ? [] : [money.span])];
  const isNameless = companies.length === 0 && together === null;
  return {
    family,
    metrics: family === 'growth' && asking.revenue.test(text) ? ['revenue-growth'] : metricsOf(family),
    companies,
    part,
    unknown: isNameless ? unknownNames(text, spans, asking) : [],
    unknownScope: unknownMarkets(text, spans, asking, spoken),
    together,
    compare:
      companies.length > 1 && together === null && (family === null ? asking.compare.test(text) : family !== 'other'),
    market: marketOf(family, market),
    region,
    period: time.period,
    asOf: time.asOf,
    basis: askedBasis(text, spoken, family),
    tense: askedTense(family, tenseOf(text, asking)),
    ...(money === null ? {} : { currency: money.currency }),
    language: language ?? spoken,
    text: words,
    words,
  };
};
