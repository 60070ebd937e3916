import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Anchor } from './anchor.ts';
import { cuesIn } from './candidate.ts';
import type { Subject } from './claim.ts';
import { clauseAt } from './clause-at.ts';
import type { Measure } from './measured.ts';
import { isNeverSold } from './never-sold.ts';
import type { Reading, Sentence } from './reading.ts';

const isMarketLike = (subject: Subject): boolean => subject.type === 'market';

/** "62 % of sales" within one company's results. */
const isOwnPart = (reading: Reading, { rule, headSpan }: Measure, subject: Subject, anchor: Anchor): boolean =>
  anchor.isOfResults &&
  subject.type === 'company' &&
  rule === 'share-of-market' &&
  headSpan !== null &&
  /^(?:des ventes|of sales|of (?:the )?total|du total|of revenues?|des revenus)$/iu.test(
    reading.text.slice(headSpan.start, headSpan.end),
  );

/** "Capex was 36 % of revenue": how much of its takings a company lays out is no part of them. */
const isOutlaysPart = (sentence: Sentence, quantity: Quantity): boolean => {
  const clause = clauseAt(sentence, quantity.span.start);
  const index = sentence.quantities.indexOf(quantity);
  const before = sentence.quantities[index - 1];
  const from = before?.kind === 'money' ? sentence.span.start : clause.start;
  const head = sentence.heads.findLast((one) => one.span.start >= from && one.span.end <= quantity.outer.start);
  return head !== undefined && ['capex', 'capex-commitment', 'profit'].includes(head.metric);
};

/** "Sales" are counted where an article counts units; "revenue" never is. */
const isSalesHead = (reading: Reading, measure: Measure): boolean =>
  measure.headSpan !== null &&
  /sales|ventes|销售/iu.test(reading.text.slice(measure.headSpan.start, measure.headSpan.end));

const growthOf = (head: MetricId | null, subject: Subject, anchor: Anchor, isSales: boolean): MetricId => {
  switch (head) {
    case 'market-share':
      return 'share-change';
    case 'profit':
      return 'profit-growth';
    case 'capex':
    case 'capex-commitment':
      return isMarketLike(subject) ? 'market-growth' : 'capex-growth';
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
      if (anchor.counts && (isSales || (head === 'market-size' && isMarketLike(subject)))) return 'units-growth';
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

/** "二者总投资280亿元": what a project takes in all is spent over years. */
const isWholeProject = (reading: Reading, measure: Measure | null): boolean =>
  measure?.headSpan != null &&
  /(?:\btotal |总)$/iu.test(reading.text.slice(Math.max(0, measure.headSpan.start - 6), measure.headSpan.start));

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
            isWholeProject(reading, measure) ||
            (measure?.rule === 'spent-behind' && !isForOnePeriod(reading, sentence)) ||
            (isPlanned(sentence) && measure?.head === 'capex-commitment' && !isForOnePeriod(reading, sentence))
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

const deadlineSpan = /^(?:by|until|through|d'ici|avant|到|至|截至)/iu;

const deadline =
  /(?:\bby|\bd'ici(?: à)?|\bavant|\bthrough|\buntil|到|至)\s{0,4}(?:the end of|la fin de|fin)?\s{0,4}$/iu;

/** "will spend 118 billion this year": one period's outlay, not a commitment over several. */
const isForOnePeriod = (reading: Reading, sentence: Sentence): boolean =>
  sentence.times.some((time) => {
    if (time.kind === 'fiscal' || (time.kind === 'shift' && time.n === 0)) return true;
    const isOne = time.kind === 'period' && (time.period.grain === 'year' || time.period.grain === 'quarter');
    return (
      isOne &&
      !deadlineSpan.test(reading.text.slice(time.span.start, time.span.end)) &&
      !deadline.test(reading.text.slice(Math.max(0, time.span.start - 20), time.span.start)) &&
      !reading.text.startsWith('前', time.span.end)
    );
  });

const nounMetrics: readonly MetricId[] = ['contract-count', 'servers', 'headcount', 'hires', 'units'];

/** "Cut another 1,400 jobs": those that go are no headcount. */
const isCutBefore = (sentence: Sentence, quantity: Quantity): boolean =>
  cuesIn(sentence, 'down', { start: quantity.outer.start - 20, end: quantity.outer.start }).length > 0;

const leaving = /lay|cut|elimin|redundan|axe|裁|licenci|suppr/iu;

const isOfLeavers = (reading: Reading, sentence: Sentence): boolean =>
  cuesIn(sentence, 'unrelated', sentence.span).some(({ span }) =>
    leaving.test(reading.text.slice(span.start, span.end)),
  );

/** « 60 000 serveurs écoulés », 服务器出货300万台: servers as goods, not as what a cloud runs on. */
const isShipped = (reading: Reading, sentence: Sentence, { outer, span }: Quantity, end: number): boolean =>
  /(?:écoulés|vendus|livrés|expédiés|sold|shipped|delivered)/iu.test(reading.text.slice(span.end, end + 12)) ||
  sentence.heads.findLast((head) => head.span.end <= outer.start && nounMetrics.includes(head.metric))?.metric ===
    'units';

const countMetric = (reading: Reading, sentence: Sentence, quantity: Quantity, anchor: Anchor): MetricId | null => {
  const noun = quantity.noun;
  const end = Math.max(noun?.end ?? quantity.span.end, quantity.span.end);
  const onNoun = sentence.heads.find(
    (head) => nounMetrics.includes(head.metric) && head.span.start >= quantity.span.start && head.span.start <= end,
  );
  const hired =
    sentence.heads.some((head) => head.metric === 'hires') || cuesIn(sentence, 'newWork', sentence.span).length > 0;
  if (onNoun?.metric === 'headcount' && (isOfLeavers(reading, sentence) || isCutBefore(sentence, quantity)))
    return 'other';
  if (onNoun?.metric === 'headcount') return hired ? 'hires' : 'headcount';
  if (onNoun?.metric === 'servers' && isShipped(reading, sentence, quantity, end)) return 'units';
  if (onNoun !== undefined) return onNoun.metric;
  const words = noun === undefined ? '' : reading.text.slice(noun.start, noun.end);
  const isPeople = /^(?:people|personnes|人|名|位)/u.test(words);
  const headBefore = sentence.heads.findLast(
    (head) => head.span.end <= quantity.span.start && nounMetrics.includes(head.metric),
  );
  const isBareHeadcount = words === '' && headBefore?.metric === 'headcount';
  if (
    isBareHeadcount ||
    (isPeople && sentence.heads.some((head) => head.metric === 'headcount' && head.span.end <= quantity.span.start))
  )
    return isOfLeavers(reading, sentence) ? 'other' : hired ? 'hires' : 'headcount';
  const isTableCell =
    quantity.noun === undefined && /^[\s\d.,|]*$/u.test(reading.text.slice(sentence.span.start, sentence.span.end));
  if (isTableCell) return 'other';
  const isSold = headBefore?.metric === 'units';
  if (
    isSold &&
    /^\s?(?:près de |environ |quelque |some |about )?$/iu.test(
      reading.text.slice(headBefore.span.end, quantity.outer.start),
    )
  )
    return 'units';
  if (!isNeverSold(reading, quantity) && (isSold || (anchor.counts && Number(quantity.value) >= 1000))) return 'units';
  const isUnits =
    words === '' ||
    /^(?:units?|ev|evs|electric|new|unités?|exemplaires?|vehicles?|cars?|phones?|smartphones?|devices?|handsets?|téléphones?|voitures?|véhicules?|台|部|辆|块|片|套|GWh|万台)/iu.test(
      words,
    );
  if (isUnits && headBefore?.metric === 'units') return 'units';
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
      if (isOwnPart(reading, measure, subject, anchor)) return 'revenue-contribution';
      if (head === 'revenue-contribution' && isOutlaysPart(sentence, quantity)) return 'other';
      // "X86 servers took 93 % of revenues": a market has no takings of its own.
      if (head === 'revenue-contribution' && measure.relation === 'level' && isMarketLike(subject))
        return 'market-share';
      return measure.relation === 'level'
        ? levelPercent(head, anchor)
        : growthOf(head, subject, anchor, isSalesHead(reading, measure));
    case 'points':
      if (/share|part/iu.test(reading.text.slice(quantity.span.start, quantity.span.end))) return 'share-change';
      // "a point" is a way of speaking as often as a measurement.
      return (head === null || head === 'market-share') &&
        (quantity.value !== '1' ||
          measure?.rule.startsWith('change-behind') === true ||
          /\d/u.test(reading.text.slice(quantity.span.start, quantity.span.end)))
        ? 'share-change'
        : 'other';
    case 'money':
      if (measure?.relation === 'change') return isMarketLike(subject) ? 'market-change' : 'other';
      if (measure === null && isMarketLike(subject) && sentence.mentions.some((mention) => mention.kind === 'market'))
        return 'market-size';
      return measure === null ? 'other' : levelMoney(reading, measure, subject, sentence);
    case 'count':
      if (measure?.rule === 'table-amount') return head;
      return countMetric(reading, sentence, quantity, anchor);
    case 'rank':
      return subject.type === 'company' ? 'rank' : null;
    case 'multiple':
      return 'other';
  }
};
