import type { MetricId } from '../lexicon/metric.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Anchor } from './anchor.ts';
import { ofMarkets } from './attribution.ts';
import { type Candidate, cuesIn } from './candidate.ts';
import { mainPeriod } from './claim-period.ts';
import { monthsOf } from './resolve-time.ts';
import type { Claim, Subject } from './claim.ts';
import type { Measure } from './measured.ts';
import { type Memory, remember } from './memory.ts';
import { type Placed, placesIn } from './places.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Told } from './told.ts';

/** What sentences hand on to those behind them. */
export interface Findings {
  readonly claims: readonly Claim[];
  readonly told: readonly Told[];
}

export interface State {
  readonly memory: Memory;
  readonly period: Period | null;
  /** The last period that figures of a market were told for. */
  readonly marketPeriod: { readonly period: Period; readonly paragraph: number } | null;
  readonly region: Placed | null;
  readonly paragraph: number;
  /** What the last count counted, and its classifier. */
  readonly count: { readonly metric: MetricId; readonly classifier: string } | null;
  /** The sentence before, up to a semicolon, was on stock prices. */
  readonly isOnStocks: boolean;
  /** The sentence before ended on a share's move. */
  readonly isOnShares: boolean;
  /** The last share's words, for bare percentages behind it. */
  readonly share: Measure | null;
  /** What the last amount of a company's books was, and where: "It now expects 125 billion" goes on from it. */
  readonly amount: { readonly measure: Measure; readonly index: number } | null;
}

export const classifierOf = (reading: Reading, { noun }: Quantity): string =>
  noun === undefined ? '' : reading.text.charAt(noun.start);

const lastCount = (reading: Reading, told: readonly Told[]): State['count'] => {
  const last = told.findLast(({ quantity }) => quantity.kind === 'count');
  return last === undefined ? null : { metric: last.metric, classifier: classifierOf(reading, last.quantity) };
};

const lastAmount = (sentence: Sentence, told: readonly Told[]): State['amount'] => {
  const measure = told.findLast(
    ({ metric, quantity }) => quantity.kind === 'money' && ['capex', 'revenue', 'profit'].includes(metric),
  )?.measure;
  return measure == null ? null : { measure, index: sentence.index };
};

/** The place of the last figure that said its own, for those behind it that name none. */
const lastRegion = (claims: readonly Claim[]): Placed | null => {
  const claim = claims.findLast(
    ({ scope, metric, subject }) =>
      scope.region !== null &&
      (scope.origin === 'local' || scope.origin === 'sentence') &&
      (ofMarkets.includes(metric) || subject.type === 'market'),
  );
  return claim?.scope.region == null || claim.evidence.scope === undefined
    ? null
    : { region: claim.scope.region, span: claim.evidence.scope, form: 'noun' };
};

/** A year or a running total named in passing does not replace the quarter or month that the article is about; in a company's results a share of the market has its own. */
const withoutCoarser = (period: Period | null, anchor: Anchor, told: readonly Told[]): Period | null => {
  if (anchor.isOfResults && told.some(({ metric }) => metric === 'market-share')) return period;
  const isRunning =
    period?.grain === 'range' &&
    period.from !== null &&
    period.to !== null &&
    period.from.slice(0, 4) === period.to.slice(0, 4);
  const isCoarse = isRunning || (period !== null && monthsOf(period) === 12);
  const isFine =
    anchor.period !== null &&
    monthsOf(anchor.period) < 12 &&
    ['month', 'quarter', 'half', 'fiscal'].includes(anchor.period.grain);
  return isCoarse && isFine ? null : period;
};

/** "In Vietnam the gap is narrower": a place that opens a sentence, or is all it names, is where those behind it are. */
const openingPlace = (reading: Reading, sentence: Sentence): Placed | null => {
  const places = placesIn(reading, sentence);
  const opening = places.find(({ span }) => span.start - sentence.span.start <= 6);
  if (opening === undefined) return null;
  const isSetApart = /^\s*[,，]/u.test(reading.text.slice(opening.span.end));
  const isAlone = sentence.quantities.length === 0 && opening.form === 'noun' && places.length === 1;
  return isSetApart || isAlone ? opening : null;
};

/** "Last month it promised to build 15 million": when something was announced is not what the figures behind it are for. */
const isPromise = (reading: Reading, sentence: Sentence, told: readonly Told[]): boolean =>
  cuesIn(sentence, 'plan', sentence.span).length > 0 &&
  told.every(({ metric }) => metric === 'capex-commitment' || metric === 'other' || metric === 'hires') &&
  sentence.times.every((time) => time.kind !== 'period' || ['month', 'day'].includes(time.period.grain)) &&
  reading.sentences.length > 1;

const mainCompany = ({ company }: Anchor): Subject | null =>
  company === null ? null : { type: 'company', id: company };

export const nextState = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
  state: State,
  anchor: Anchor,
  { told, claims }: Findings,
): State => {
  const isNew = sentence.paragraph !== state.paragraph;
  const isBackground = cuesIn(sentence, 'background', sentence.span).length > 0;
  const period =
    isBackground || isPromise(reading, sentence, told)
      ? null
      : withoutCoarser(
          mainPeriod(reading, sentence, told[0]?.attached.subjects[0] ?? mainCompany(anchor), anchor),
          anchor,
          told,
        );
  const isPast = period?.from != null && (reading.reference === null || period.from <= reading.reference);
  const speaksOfMarket = isPast && told.some(({ metric }) => metric !== 'revenue-growth' && ofMarkets.includes(metric));
  return {
    memory: remember(state.memory, sentence, candidates),
    period: period ?? (isNew ? null : state.period),
    marketPeriod: speaksOfMarket && period !== null ? { period, paragraph: sentence.paragraph } : state.marketPeriod,
    region: lastRegion(claims) ?? openingPlace(reading, sentence) ?? (isNew ? null : state.region),
    paragraph: sentence.paragraph,
    count: lastCount(reading, told) ?? state.count,
    isOnStocks:
      /[;；]/u.test(reading.text.charAt(sentence.span.end - 1)) && told.at(-1)?.measure?.rule === 'unrelated-moved',
    isOnShares: told.at(-1)?.measure?.rule === 'stock-move',
    amount: lastAmount(sentence, told) ?? state.amount,
    share: told.findLast((one) => one.metric === 'market-share')?.measure ?? (isNew ? null : state.share),
  };
};
