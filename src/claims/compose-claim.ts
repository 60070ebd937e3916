import { dayPeriod, movePeriod } from '../text/calendar.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { attributionOf, modalityOf, ofMarkets } from './attribution.ts';
import { basePeriod, claimPeriod, horizonOf, sincePeriod } from './claim-period.ts';
import { claimScope } from './claim-scope.ts';
import type { Claim, Subject } from './claim.ts';
import { clauseAt } from './clause-at.ts';
import { horizonSentences, statedOn } from './commitment.ts';
import { confidenceOf } from './confidence.ts';
import { doubtsOf } from './doubts.ts';
import type { Measure } from './measured.ts';
import { baseFor, isBaseOf, isStart } from './pairs.ts';
import type { Reading, Sentence } from './reading.ts';
import { compared, signed } from './signed.ts';
import type { State } from './state.ts';
import type { Told } from './told.ts';

const basisOf = (sentence: Sentence, quantity: Quantity, measure: Measure | null): string | undefined => {
  const clause = clauseAt(sentence, quantity.span.start);
  const from = Math.min(measure?.headSpan?.start ?? clause.start, clause.start);
  return sentence.bases.findLast(
    (hit) =>
      hit.span.start >= from - 24 && hit.span.end <= quantity.span.end + 40 && hit.span.start >= sentence.span.start,
  )?.basis;
};

/** "At the end of March", fin 2024, 年底. */
const isAtEnd = (reading: Reading, { start, end }: Span): boolean =>
  /\b(?:end(?: of)?|fin|year-?end)[\s-]|year[- ]end|[月份年][底末]/iu.test(
    reading.text.slice(Math.max(0, start - 12), end + 1),
  );

/** "72,404 on September 30", 截至9月30日: staff and machines are counted on a day. */
const countedOn = (reading: Reading, sentence: Sentence, { metric, quantity }: Told): Claim['period'] => {
  if (metric !== 'headcount' && metric !== 'servers') return null;
  const next = sentence.quantities.find((other) => other.span.start > quantity.span.end);
  const times = sentence.times.filter((time) => next === undefined || time.span.end <= next.outer.start);
  const day = times.flatMap((time) =>
    time.kind === 'period' &&
    time.period.to !== null &&
    (time.period.grain === 'day' ||
      time.period.from === null ||
      (['month', 'year', 'range'].includes(time.period.grain) && isAtEnd(reading, time.span)))
      ? [{ ...dayPeriod(time.period.to), span: time.span }]
      : [],
  )[0];
  return day === undefined ? null : { ...day, origin: 'local' };
};

/** "64 % against 29 % for TikTok Shop" sets two side by side at one time. */
const keyOf = (subject: Subject | undefined): string =>
  subject?.type === 'company' ? subject.id : (subject?.type ?? '');

/** "From 2 % to 6.5 % in the space of a year", 同比由2%升至6.5%. */
const isOverYear = (reading: Reading, sentence: Sentence): boolean =>
  /\b(?:in|within|over) (?:the space of )?(?:a|one|the|a single) year\b|year[- ](?:on|over)[- ]year|\ben (?:l'espace d')?un an\b|sur un an|d'une année (?:sur|à) l'autre|同比|一年(?:之)?(?:内|间|里|时间)/iu.test(
    reading.text.slice(sentence.span.start, sentence.span.end),
  );

const periodFor = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Told[],
  index: number,
  subject: Subject,
  anchor: Anchor,
  state: State,
): Claim['period'] => {
  const mine = told[index];
  if (mine === undefined || mine.metric === 'capex-commitment') return null;
  if (mine.period !== undefined) return { ...mine.period, origin: 'local' };
  const counted = countedOn(reading, sentence, mine);
  if (counted !== null) return counted;
  const before = told[index - 1];
  const market =
    ofMarkets.includes(mine.metric) &&
    !anchor.isTitled &&
    state.marketPeriod !== null &&
    sentence.paragraph - state.marketPeriod.paragraph <= 2
      ? state.marketPeriod.period
      : null;
  const own = claimPeriod(reading, sentence, mine.quantity, subject, anchor, state.period ?? market);
  const isOfRival =
    mine.measure?.rule.startsWith('base') === true &&
    before !== undefined &&
    keyOf(mine.attached.subjects[0]) !== keyOf(before.attached.subjects[0]) &&
    mine.attached.rule !== 'topic';
  if (isOfRival) return own;
  if (isBaseOf(mine, before) || mine.measure?.rule.startsWith('base') === true || isStart(mine)) {
    const current =
      before === undefined ? own : claimPeriod(reading, sentence, before.quantity, subject, anchor, state.period);
    const now = current ?? anchor.period;
    const base =
      basePeriod(reading, sentence, mine.quantity, subject, now) ??
      sincePeriod(reading, sentence) ??
      (now !== null && isOverYear(reading, sentence) ? movePeriod(now, -1, 'year') : null);
    return base === null ? null : { ...base, origin: 'local' };
  }
  return own;
};

export const claimOf = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Told[],
  index: number,
  subject: Subject,
  anchor: Anchor,
  state: State,
  conversions: readonly Quantity[],
): Claim | null => {
  const mine = told[index];
  if (mine === undefined) return null;
  const { quantity, measure, metric } = mine;
  const period = periodFor(reading, sentence, told, index, subject, anchor, state);
  const { scope, span } = claimScope(reading, sentence, mine, subject, anchor, state.region);
  const isCommitment = metric === 'capex-commitment';
  const stated = isCommitment ? statedOn(reading, sentence) : reading.article.publishedOn;
  const horizon = isCommitment ? horizonOf(horizonSentences(reading, sentence, quantity), stated) : null;
  const base = baseFor(reading, sentence, told, index, period);
  const basis = basisOf(sentence, quantity, measure);
  const denominator =
    measure?.ofWorld === true && subject.type === 'market'
      ? 'world-market'
      : metric === 'revenue-contribution'
        ? 'own-revenue'
        : metric === 'market-share'
          ? 'market'
          : undefined;
  const rules = [
    `kind:${quantity.kind}`,
    `metric:${metric}`,
    `measure:${measure?.rule ?? 'none'}`,
    `subject:${mine.attached.rule}`,
    `scope:${scope.origin}`,
    `period:${isCommitment ? 'none' : (period?.origin ?? 'unknown')}`,
    ...(sentence.role === 'title' ? ['in-title'] : []),
    ...doubtsOf(reading, sentence, mine, anchor, period, scope),
  ];
  return {
    id: `${reading.article.id}-${quantity.span.start}-${subject.type === 'company' ? subject.id : subject.type}`,
    article: reading.article.id,
    subject,
    metric,
    ...(basis === undefined ? {} : { basis }),
    scope,
    ...(denominator === undefined ? {} : { denominator }),
    period,
    ...(stated === null ? {} : { statedOn: stated }),
    ...(base === undefined ? {} : { base }),
    ...(horizon === null ? {} : { horizon }),
    quantity: compared(reading, signed(reading, mine)),
    ...(conversions.length === 0 ? {} : { conversions }),
    modality: modalityOf(sentence, metric, period, reading, quantity.span.start),
    attribution: attributionOf(reading, sentence, metric, subject, anchor),
    quote: sentence.span,
    evidence: {
      ...(mine.attached.span === null ? {} : { subject: mine.attached.span }),
      ...(measure?.headSpan == null ? {} : { metric: measure.headSpan }),
      ...(span === undefined ? {} : { scope: span }),
      ...(period?.span === undefined ? {} : { period: period.span }),
    },
    rules,
    confidence: confidenceOf(rules, reading.language),
  };
};

const whole = /(?:\b(?:total|overall|group|consolidated|company-wide|totaux|total|consolidé)|总|集团|整体|公司)\s*$/iu;

/** "Azure grew 39 %, while total revenue …; net income was": what is told of the whole company is not its unit's. */
export const ofWhole = (reading: Reading, { measure, metric, attached }: Told, subject: Subject): Subject => {
  if (subject.type !== 'company' || subject.part === undefined) return subject;
  const isWhole =
    measure?.headSpan != null &&
    whole.test(reading.text.slice(Math.max(0, measure.headSpan.start - 16), measure.headSpan.start));
  const isBooks =
    attached.rule === 'topic' && ['profit', 'profit-growth', 'headcount', 'capex', 'capex-growth'].includes(metric);
  return isWhole || isBooks ? { type: 'company', id: subject.id } : subject;
};
