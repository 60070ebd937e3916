import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Anchor } from './anchor.ts';
import { cuesIn } from './candidates.ts';
import type { Subject } from './claim.ts';
import type { Measure } from './measure.ts';
import type { Reading, Sentence } from './reading.ts';

const isMarketLike = (subject: Subject): boolean => subject.type === 'market';

const growthOf = (head: MetricId | null, subject: Subject, anchor: Anchor): MetricId => {
  switch (head) {
    case 'market-share':
      return 'share-change';
    case 'profit':
      return 'profit-growth';
    case 'capex':
    case 'capex-commitment':
      return 'capex-growth';
    case 'units':
      return 'units-growth';
    case 'price-change':
      return 'price-change';
    case 'other':
      return 'other';
    case null:
      if (anchor.counts) return 'units-growth';
      return isMarketLike(subject) ? 'market-growth' : 'revenue-growth';
    default:
      return isMarketLike(subject) ? 'market-growth' : 'revenue-growth';
  }
};

const levelPercent = (head: MetricId | null, anchor: Anchor): MetricId => {
  if (head === 'market-share' || head === 'revenue-contribution' || head === 'price-change') return head;
  return head === null && anchor.shares ? 'market-share' : 'other';
};

const isPlanned = (sentence: Sentence): boolean =>
  cuesIn(sentence, 'plan', sentence.span).length > 0 || sentence.times.some((time) => time.kind === 'horizon');

/** A company's "spending" is its outlay; its "market" or "sales" what it takes in. */
const isOutlay = (reading: Reading, measure: Measure | null): boolean =>
  measure?.headSpan != null &&
  /spend|expend|dépens|支出/iu.test(reading.text.slice(measure.headSpan.start, measure.headSpan.end));

const levelMoney = (reading: Reading, measure: Measure | null, subject: Subject, sentence: Sentence): MetricId => {
  switch (measure?.head ?? null) {
    case 'market-size':
      if (subject.type === 'company' && isOutlay(reading, measure)) return 'capex';
      return isMarketLike(subject)
        ? 'market-size'
        : subject.type === 'topN' || subject.type === 'rest' || subject.type === 'group'
          ? 'market-size'
          : 'revenue';
        case 'revenue':
      return isMarketLike(subject) ? 'market-size' : 'revenue';
    case 'capex-commitment':
    case 'capex':
      return isMarketLike(subject)
        ? 'market-size'
        : sentence.times.some((time) => time.kind === 'horizon') ||
            (isPlanned(sentence) && measure?.head === 'capex-commitment' && !isForOnePeriod(sentence))
          ? 'capex-commitment'
          : 'capex';
    case 'profit':
      return 'profit';
    case null:
      return isMarketLike(subject) ? 'market-size' : 'other';
    default:
      return 'other';
  }
};

/** "will spend 118 billion this year": one period's outlay, not a commitment over several. */
const isForOnePeriod = (sentence: Sentence): boolean =>
  sentence.times.some(
    (time) =>
      time.kind === 'fiscal' ||
      (time.kind === 'shift' && time.n === 0) ||
      (time.kind === 'period' && (time.period.grain === 'year' || time.period.grain === 'quarter')),
  );

const nounMetrics: readonly MetricId[] = ['contract-count', 'servers', 'headcount', 'hires', 'units'];

const countMetric = (reading: Reading, sentence: Sentence, quantity: Quantity, anchor: Anchor): MetricId | null => {
  const noun = quantity.noun;
  const end = Math.max(noun?.end ?? quantity.span.end, quantity.span.end);
  const onNoun = sentence.heads.find(
    (head) => nounMetrics.includes(head.metric) && head.span.start >= quantity.span.start && head.span.start <= end,
  );
  const hired =
    sentence.heads.some((head) => head.metric === 'hires') || cuesIn(sentence, 'newWork', sentence.span).length > 0;
  if (onNoun?.metric === 'headcount' && cuesIn(sentence, 'unrelated', sentence.span).length > 0) return 'other';
  if (onNoun?.metric === 'headcount') return hired ? 'hires' : 'headcount';
  if (onNoun !== undefined) return onNoun.metric;
  const words = noun === undefined ? '' : reading.text.slice(noun.start, noun.end);
  const isPeople = /^(?:people|personnes|人|名|位)/u.test(words);
  if (isPeople && sentence.heads.some((head) => head.metric === 'headcount' && head.span.end <= quantity.span.start))
    return hired ? 'hires' : 'headcount';
  const isUnits =
    words === '' ||
    /^(?:units?|ev|evs|electric|new|unités?|exemplaires?|vehicles?|cars?|phones?|smartphones?|devices?|handsets?|téléphones?|voitures?|véhicules?|台|部|辆|块|片|套|GWh|万台)/iu.test(
      words,
    );
  const before = sentence.heads.findLast(
    (head) => head.span.end <= quantity.span.start && nounMetrics.includes(head.metric),
  );
  if (isUnits && before?.metric === 'units') return 'units';
  return isUnits && anchor.counts && sentence.heads.some((head) => head.metric === 'units') ? 'units' : null;
};

/** The metric of a figure; `other` where the text names none of ours, null for a rank that is nobody's. */
export const claimMetric = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  measure: Measure | null,
  subject: Subject,
  anchor: Anchor,
): MetricId | null => {
  const head = measure?.head ?? null;
  switch (quantity.kind) {
    case 'percent':
      if (measure === null) return anchor.shares && subject.type !== 'market' ? 'market-share' : 'other';
      return measure.relation === 'level' ? levelPercent(head, anchor) : growthOf(head, subject, anchor);
    case 'points':
      // "a point" is a way of speaking as often as a measurement.
      return (head === null || head === 'market-share') &&
        (quantity.value !== '1' || /\d/u.test(reading.text.slice(quantity.span.start, quantity.span.end)))
        ? 'share-change'
        : 'other';
    case 'money':
      if (measure?.relation === 'change') return isMarketLike(subject) ? 'market-change' : 'other';
      return measure === null ? 'other' : levelMoney(reading, measure, subject, sentence);
    case 'count':
      return countMetric(reading, sentence, quantity, anchor);
    case 'rank':
      return subject.type === 'company' ? 'rank' : null;
    case 'multiple':
      return 'other';
  }
};
