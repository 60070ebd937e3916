import { type Day, yearOf } from '../text/day.ts';
import type { Period, TimeMention } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { cuesIn } from './candidate.ts';
import { clauseAt } from './clause-at.ts';
import type { ClaimPeriod, Horizon, Origin, Subject } from './claim.ts';
import type { Reading, Sentence } from './reading.ts';
import { ahead, ownTerm, resolveTime, runningPeriod } from './resolve-time.ts';
import { isAwaited, isCompared, isOpen, isPlainlyCompared, isReportDate } from './time-roles.ts';

/** "en 2022, où elle était de 34 %": a clause that hangs on the time itself. */
const isHungOn = (reading: Reading, quantity: Quantity, time: Span): boolean =>
  time.end <= quantity.span.start &&
  quantity.span.start - time.end <= 40 &&
  /^\s{0,4},?\s{0,4}(?:où|when|quand|lorsqu)/iu.test(reading.text.slice(time.end, quantity.span.start));

const startYear = (time: TimeMention): Period | null => {
  if (time.kind !== 'period' || time.period.from === null) return null;
  const year = yearOf(time.period.from);
  return time.period.grain === 'range' ? { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' } : time.period;
};

/** "from 2016 to 2017" is one stretch: its "from" compares nothing. */
const isStretch = (time: TimeMention): boolean =>
  time.kind === 'period' && time.period.grain === 'range' && time.period.to !== null;

interface Found {
  readonly time: TimeMention;
  readonly period: Period;
}

/** "89.9 billion since January": from the year's first day to the end of what the article reports on. */
const yearToDate = (reading: Reading, time: TimeMention, current: Period | null): Period | null => {
  if (time.kind !== 'period' || time.period.from === null || time.period.to !== null) return null;
  const end = current?.to ?? reading.article.publishedOn;
  const isThisYear = time.period.from.endsWith('-01-01') && end !== null && time.period.from < end;
  return isThisYear && yearOf(time.period.from) === yearOf(end) && current?.from !== time.period.from
    ? { from: time.period.from, to: end, grain: 'range' }
    : null;
};

/** "In the previous quarter it had been 24.2 billion": a step back that opens a sentence is what it tells of. */
const opens = (reading: Reading, sentence: Sentence, time: Span): boolean =>
  time.start - sentence.span.start <= (reading.language === 'zh' ? 2 : 8) &&
  sentence.times.length === 1 &&
  sentence.quantities.length > 0;

const isDeadline = (reading: Reading, { span }: TimeMention): boolean =>
  /(?:\b(?:by|until|before|avant)|d'ici(?: à)?)\s+(?:the end of |fin )?$/iu.test(
    reading.text.slice(Math.max(0, span.start - 20), span.start),
  );

/** "Its fiscal third quarter, March to May", "(to June 2025)": the months that stand beside a company's own term say which they are. */
const toldApart = (reading: Reading, sentence: Sentence, time: TimeMention): Period | null => {
  if (time.kind !== 'fiscal') return null;
  const beside = sentence.times.find(({ span }) => span.start >= time.span.end && span.start - time.span.end <= 3);
  const isApposed =
    beside?.kind === 'period' &&
    (beside.period.grain === 'quarter' || beside.period.grain === 'half' || beside.period.grain === 'range') &&
    /^\s?[,(（，:：]\s?$/u.test(reading.text.slice(time.span.end, beside.span.start));
  return isApposed && beside.period.from !== null && beside.period.to !== null ? beside.period : null;
};

const usable = (reading: Reading, sentence: Sentence, subject: Subject | null, anchor: Anchor): readonly Found[] =>
  sentence.times.flatMap((time) => {
    const running =
      toldApart(reading, sentence, time) ??
      runningPeriod(reading, sentence, time, subject) ??
      yearToDate(reading, time, anchor.period);
    if (running !== null) return [{ time, period: running }];
    if (
      (isCompared(reading, sentence, time.span) && !(isStretch(time) && !isPlainlyCompared(reading, time.span))) ||
      isReportDate(reading, sentence, time) ||
      isAwaited(reading, time.span) ||
      isOpen(reading, time)
    )
      return [];
    if (time.kind === 'shift' && time.n !== 0 && !opens(reading, sentence, time.span)) return [];
    const isCalendars =
      isDeadline(reading, time) ||
      sentence.mentions.some((mention) => mention.kind === 'house') ||
      /calendar/iu.test(reading.text.slice(time.span.start, time.span.end));
    const period =
      (isCalendars ? null : ownTerm(time, subject, anchor.period, reading.reference)) ??
      resolveTime(time, subject, anchor.period, reading.reference);
    return period === null ? [] : [{ time, period: ahead(reading, sentence, time, period) }];
  });

/** "up from 12 % in Q1 2020": the time of what a figure is compared with. */
const isOfBase = (reading: Reading, sentence: Sentence, time: Span): boolean =>
  [...cuesIn(sentence, 'from', sentence.span), ...cuesIn(sentence, 'than', sentence.span)].some(
    (cue) =>
      cue.span.end <= time.start &&
      time.start - cue.span.end <= 40 &&
      !/[,，。;；]/u.test(reading.text.slice(cue.span.end, time.start)) &&
      sentence.quantities.some(
        (quantity) => quantity.outer.start >= cue.span.end && quantity.outer.start - cue.span.end <= 6,
      ),
  );

/** "37,9 % (36,6 % en 2023)": the time of an aside. */
const isInBracket = (reading: Reading, sentence: Sentence, time: Span): boolean => {
  const before = reading.text.slice(sentence.span.start, time.start);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
};

/** The period a sentence speaks of as a whole, for those after it that name none. */
export const mainPeriod = (
  reading: Reading,
  sentence: Sentence,
  subject: Subject | null,
  anchor: Anchor,
): Period | null => {
  const found = usable(reading, sentence, subject, anchor).filter(
    (one) =>
      one.time.kind !== 'trailing' &&
      !isInBracket(reading, sentence, one.time.span) &&
      !(one.time.kind === 'shift' && one.time.n !== 0) &&
      !isOfBase(reading, sentence, one.time.span) &&
      isAdverbial(reading, sentence, one.time.span),
  );
  return (found.find((one) => one.period.grain !== 'month' && one.period.grain !== 'day') ?? found[0])?.period ?? null;
};

/** A time that opens its sentence, fills its clause or stands with figures is the sentence's; one in another verb's clause is that verb's. */
const isAdverbial = (reading: Reading, sentence: Sentence, time: Span): boolean => {
  const clause = clauseAt(sentence, time.start);
  const rest = clause.end - clause.start - (time.end - time.start);
  const opening = reading.language === 'zh' ? 4 : 14;
  return (
    time.start - sentence.span.start <= opening ||
    rest <= (reading.language === 'zh' ? 16 : 22) ||
    hasFigure(sentence, clause) ||
    closesMainClause(reading, sentence, clause, time)
  );
};

const subordinate =
  /^\s*(?:which|who|that|when|while|where|after|before|since|as|although|though|if|qui|que|dont|où|quand|alors|après|avant|depuis|si|lorsque)\b/iu;

/** "The market returned to growth in the first nine months of 2025, with revenues rising 4 %": the time that closes the first clause is the sentence's. */
const closesMainClause = (reading: Reading, sentence: Sentence, clause: Span, time: Span): boolean =>
  reading.language !== 'zh' &&
  clause === sentence.clauses[0] &&
  clause.end - time.end <= 1 &&
  (/\b(?:in|during|for|over|en|au|pour|sur|durant|pendant)\s{1,4}(?:the|le|la|les|l')?\s{0,4}$/iu.test(
    reading.text.slice(Math.max(0, time.start - 14), time.start),
  ) ||
    /^(?:this|last|next|cette|l'an)/iu.test(reading.text.slice(time.start, time.end))) &&
  !subordinate.test(reading.text.slice(clause.start, clause.start + 16));

const hasFigure = (sentence: Sentence, clause: Span): boolean =>
  sentence.quantities.some(
    (quantity) => clause.start <= quantity.span.start && quantity.span.end <= clause.end && quantity.kind !== 'rank',
  );

/** Nearest in the clause, then before it in the sentence, then behind it. */
const nearest = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Found[],
  hasCarried: boolean,
): { readonly one: Found; readonly origin: Origin } | null => {
  const clause = clauseAt(sentence, quantity.span.start);
  const next = sentence.quantities.find(
    (other) => other.span.start > quantity.span.start && other.kind === quantity.kind,
  );
  const previous = sentence.quantities.findLast((other) => other.span.end < quantity.span.start);
  const isBracketed = (one: Found): boolean =>
    /^\s*[(（]\s*$/u.test(reading.text.slice(quantity.span.end, one.time.span.start));
  const isClose = (one: Found): boolean =>
    (clause.start <= one.time.span.start && one.time.span.end <= clause.end) || isBracketed(one);
  const behind = found.find(
    (one) =>
      one.time.span.start >= quantity.span.end &&
      isClose(one) &&
      (next === undefined || one.time.span.end <= next.outer.start || one.time.span.start < next.outer.start),
  );
  const before = found.findLast((one) => one.time.span.end <= quantity.outer.start);
  if (
    before !== undefined &&
    isClose(before) &&
    (previous === undefined || before.time.span.start >= previous.span.end)
  )
    return { one: before, origin: 'local' };
  if (behind !== undefined) return { one: behind, origin: 'local' };
  const later = found.find(
    (one) => one.time.span.start >= quantity.span.end && !hasFigure(sentence, clauseAt(sentence, one.time.span.start)),
  );
  const others = [before, later].filter((one) => one !== undefined);
  const fit = others.find((one) => isAdverbial(reading, sentence, one.time.span));
  if (fit !== undefined) return { one: fit, origin: 'sentence' };
  return others[0] === undefined || hasCarried ? null : { one: others[0], origin: 'sentence' };
};

/** What a figure is for; null where nothing says. `carried` is the period that the sentences before it spoke of. */
export const claimPeriod = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  subject: Subject | null,
  anchor: Anchor,
  carried: Period | null,
): ClaimPeriod | null => {
  const hung = sentence.times.findLast((time) => isHungOn(reading, quantity, time.span));
  const hungOn =
    hung === undefined
      ? null
      : isOpen(reading, hung)
        ? startYear(hung)
        : resolveTime(hung, subject, carried ?? anchor.period, reading.reference);
  if (hung !== undefined && hungOn !== null) return { ...hungOn, origin: 'local', span: hung.span };
  const local = nearest(
    reading,
    sentence,
    quantity,
    usable(reading, sentence, subject, { ...anchor, period: carried ?? anchor.period }),
    carried !== null || anchor.period !== null,
  );
  if (local !== null) return { ...local.one.period, origin: local.origin, span: local.one.time.span };
  if (carried !== null) return { ...carried, origin: 'sentence' };
  if (anchor.period === null) return null;
  return { ...anchor.period, origin: 'anchor', ...(anchor.periodSpan === null ? {} : { span: anchor.periodSpan }) };
};

/** The period of what a figure is compared with: "contre 61 % il y a un an" is a year before `current`. */
export const basePeriod = (
  reading: Reading,
  sentence: Sentence,
  base: Quantity,
  subject: Subject | null,
  current: Period | null,
): Period | null => {
  const next = sentence.quantities.find((other) => other.span.start > base.span.start);
  const close = sentence.times.filter((time) => time.kind !== 'horizon' && time.kind !== 'trailing');
  const behind = close.find(
    (time) =>
      time.span.start >= base.span.end &&
      time.span.start - base.span.end <= 60 &&
      (next === undefined || time.span.end <= next.outer.start),
  );
  const before = close.findLast((time) => time.span.end <= base.outer.start && base.outer.start - time.span.end <= 16);
  const isAdjacent = before !== undefined && base.outer.start - before.span.end <= 3;
  const time = isAdjacent ? before : (behind ?? before);
  return time === undefined ? null : resolveTime(time, subject, current, reading.reference);
};

/** The start that "since 2017, from 50 % to 34 %" names for the first of the two. */
export const sincePeriod = (reading: Reading, sentence: Sentence): Period | null => {
  const time = sentence.times.find((one) => isOpen(reading, one));
  return time === undefined ? null : startYear(time);
};

/** "over the next three years", in the sentence or the one behind it that names nobody else. */
export const horizonOf = (sentences: readonly Sentence[], statedOn: Day | null): Horizon | null => {
  for (const sentence of sentences) {
    const time = sentence.times.find((one) => one.kind === 'horizon');
    if (time?.kind === 'horizon') return { n: time.n, unit: time.unit, from: statedOn };
  }
  return null;
};
