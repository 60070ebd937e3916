import type { MetricId } from '../lexicon/metric.ts';
import { showCompany } from '../lexicon/shown-name.ts';
import type { Anchor } from './anchor.ts';
import { cuesIn } from './candidate.ts';
import type { Claim, Modality, Subject } from './claim.ts';
import type { Reading, Sentence } from './reading.ts';

/** Metrics that a research house measures, market by market. */
export const ofMarkets: readonly MetricId[] = [
  'market-share',
  'share-change',
  'market-size',
  'market-change',
  'market-growth',
  'rank',
  'units',
  'units-growth',
  'revenue-growth',
];

const housesIn = (
  sentence: Sentence,
): readonly { readonly name: string; readonly span: { readonly start: number; readonly end: number } }[] =>
  sentence.mentions.flatMap((mention) =>
    mention.kind === 'house' ? [{ name: mention.name, span: mention.span }] : [],
  );

/** Who measured a figure: the house of its sentence, of the three before it, of the article; else the company that says so of itself. */
export const attributionOf = (
  reading: Reading,
  sentence: Sentence,
  metric: MetricId,
  subject: Subject,
  anchor: Anchor,
): Claim['attribution'] => {
  const own = cuesIn(sentence, 'says', sentence.span)[0];
  const isOwnGrowth =
    metric === 'revenue-growth' && subject.type === 'company' && own !== undefined && housesIn(sentence).length === 0;
  if (isOwnGrowth) return { source: showCompany(subject.id, reading.language), span: own.span };
  const near = reading.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 1).toReversed();
  const isMarket = ofMarkets.includes(metric);
  const house = (isMarket ? near : near.slice(0, 1)).flatMap(housesIn)[0];
  if (house !== undefined) return { source: house.name, span: house.span };
  const says = cuesIn(sentence, 'says', sentence.span)[0];
  if (!isMarket && says !== undefined && subject.type === 'company')
    return { source: showCompany(subject.id, reading.language), span: says.span };
  if (isMarket && metric !== 'revenue-growth' && anchor.house !== null)
    return { source: anchor.house, ...(anchor.houseSpan === null ? {} : { span: anchor.houseSpan }) };
  return { source: null };
};

const isFuture = (claim: { readonly from: string | null } | null, reading: Reading): boolean =>
  claim?.from != null && reading.reference !== null && claim.from > reading.reference;

/** Whether a figure is a fact, somebody's forecast, a plan, or what would have been. */
export const modalityOf = (
  sentence: Sentence,
  metric: MetricId,
  period: Claim['period'],
  reading: Reading,
  at: number,
): Modality => {
  if (cuesIn(sentence, 'hypothetical', sentence.span).length > 0) return 'hypothetical';
  if (metric === 'capex-commitment') return 'plan';
  const clauses = { start: sentence.span.start, end: at };
  const isForecast = cuesIn(sentence, 'forecast', clauses).length > 0;
  const isToldPast = period?.to != null && reading.reference !== null && period.to < reading.reference;
  return isFuture(period, reading) || (isForecast && !isToldPast) ? 'forecast' : 'fact';
};
