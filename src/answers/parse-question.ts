import { askingOf, type Asking } from '../locales/asking.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { askedBasis } from './asked-basis.ts';
import { askedNames, type AskedNames } from './asked-names.ts';
import { fiscalYearEnd } from './fiscal-year-end.ts';
import { askedTime } from './asked-time.ts';
import { decideFamily, positionFor, type Named } from './decide-family.ts';
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

/** How many are named where a ranking is asked for and nobody says of how many. */
const usualTop = 3;

const topOf = (text: string, asking: Asking, counted: Question['together']): number | null =>
  counted?.size ?? (asking.ranking.test(text) ? usualTop : null);

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

/** "China's share of the world's market" is a place's share: no company's may answer. */
const ofWorld = (
  family: FamilyId | null,
  { companies, region, within }: AskedNames,
  together: Question['together'],
): Pick<Question, 'family' | 'region'> =>
  family === 'share' && companies.length === 0 && together === null && within !== null
    ? { family: 'world-share', region: within }
    : { family, region };

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

const readWords = (words: string, today: Day, language?: Language, known?: Language): Question => {
  const text = normalise(words);
  const spoken = known ?? questionLanguage(text);
  const asking = askingOf(spoken);
  const names = askedNames(text, spoken);
  const time = askedTime(text, spoken, asking, { today, yearEnd: fiscalYearEnd(names.companies) });
  const { companies, part, market } = names;
  const counted = togetherOf(text, asking, companies.length);
  const named: Named = {
    company: companies.length > 0,
    scope: market !== null || names.region !== null,
    counted: counted !== null && counted.size !== null,
    several: companies.length > 1,
    inWorld: names.within !== null,
  };
  const { family, region } = ofWorld(decideFamily(text, asking, named), names, counted);
  const position = positionFor(family, text, asking, named);
  const together = family === 'lead' || position !== null ? null : counted;
  const top = family === 'lead' && position === null ? topOf(text, asking, counted) : null;
  const money = currencyIn(text, asking);
  const spans = [...names.spans, ...time.spans, ...(money === null ? [] : [money.span])];
  const isNameless = companies.length === 0;
  return {
    family,
    metrics:
      family === 'growth' && (position !== null || asking.revenue.test(text)) ? ['revenue-growth'] : metricsOf(family),
    companies,
    part,
    unknown: isNameless && counted === null ? unknownNames(text, spans, asking) : [],
    unknownScope: unknownMarkets(text, spans, asking, spoken),
    together,
    ...(position === null ? {} : { position }),
    ...(top === null ? {} : { top }),
    ...(isNameless && names.origin !== null ? { origin: names.origin } : {}),
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

/** Who leads of "China's providers" is asked of China first; where no article tells, of wherever they are. */
const atHome = (question: Question): Question =>
  question.family !== 'lead' || question.region !== null || question.origin === undefined
    ? question
    : { ...question, region: question.origin, otherwise: [question] };

/**
 * What a plain question asks for.
 *
 * @param today What "last quarter" is relative to.
 * @param language Of the answer; the question's own where left out.
 * @param spoken The question's own, where the words alone may not tell it.
 */
export const parseQuestion = (words: string, today: Day, language?: Language, spoken?: Language): Question =>
  atHome(readWords(words, today, language, spoken));
