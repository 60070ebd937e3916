import { dayPeriod } from '../text/calendar.ts';
import { addDays } from '../text/day.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidate.ts';
import { clauseAt } from './clause-at.ts';
import type { Measure, Sign } from './measured.ts';
import type { Reading, Sentence } from './reading.ts';

/** How far behind a figure "in Wednesday trading", "à l'ouverture" may stand. */
const reach = 48;

const hasHeadBetween = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.heads.some(
    (head) =>
      head.span.start >= from &&
      head.span.end <= to &&
      // "A perdu 4 %" is a verb of falling as well as a loss.
      !cuesIn(sentence, 'down', { start: head.span.start, end: head.span.end + 1 }).some(
        (cue) => cue.span.end > head.span.start,
      ),
  );

/** No share costs a hundred thousand. */
const isPrice = ({ kind, value }: Quantity): boolean => kind === 'money' && Number(value) < 1e5;

/** "Shares closed 1.7 % higher", "fell 8 % in Wednesday trading", 股价收跌2.29%: a move or price of a share, no figure of the business. */
export const isStockMove = (sentence: Sentence, quantity: Quantity, measure: Measure | null): boolean => {
  if (quantity.kind !== 'percent' && !isPrice(quantity)) return false;
  if (measure !== null && ((measure.head !== null && measure.head !== 'other') || measure.rule.startsWith('growth')))
    return false;
  const { start, end } = quantity.span;
  const clause = clauseAt(sentence, start);
  return cuesIn(sentence, 'stocks', sentence.span).some(
    ({ span }) =>
      (span.end <= start && !hasHeadBetween(sentence, span.end, start)) ||
      (span.start >= end && span.start - end <= reach && span.end <= clause.end),
  );
};

/** A Chinese morning tells of the American day before. */
const isOvernight = (reading: Reading, sentence: Sentence): boolean =>
  reading.language === 'zh' &&
  cuesIn(sentence, 'stocks', sentence.span).some(({ span }) =>
    /美股|盘后|盘前|ADR/u.test(reading.text.slice(span.start, span.end)),
  );

/** "Up 40 % this year". */
const isWholeYearSoFar = ({ article }: Reading, { grain, from, to }: Period): boolean =>
  grain === 'year' &&
  from !== null &&
  to !== null &&
  article.publishedOn !== null &&
  from <= article.publishedOn &&
  article.publishedOn <= to;

/** The day that a share moved: the one its sentence names, else the day of publication, where that is known. */
export const tradingDay = (reading: Reading, sentence: Sentence, quantity: Quantity): Period => {
  const clause = clauseAt(sentence, quantity.span.start);
  const since = sentence.times.find(
    (time) =>
      time.kind === 'period' &&
      (time.period.to === null || isWholeYearSoFar(reading, time.period)) &&
      time.period.from?.endsWith('-01-01') === true &&
      clause.start <= time.span.start &&
      time.span.end <= clause.end + 1,
  );
  const named = sentence.times.find(
    (time) => time.kind === 'period' && time.period.grain === 'day' && time.period.to !== null,
  );
  if (since?.kind === 'period') {
    const last = named?.kind === 'period' ? named.period.to : null;
    return { from: since.period.from, to: last ?? reading.article.publishedOn, grain: 'range' };
  }
  if (named?.kind === 'period' && named.period.from !== null) return named.period;
  const { publishedOn } = reading.article;
  if (publishedOn === null) return { from: null, to: null, grain: 'day' };
  return dayPeriod(isOvernight(reading, sentence) ? addDays(publishedOn, -1) : publishedOn);
};

/** −1 where the words at the figure say that the share fell. */
export const signOfMove = (sentence: Sentence, quantity: Quantity): Sign => {
  const clause = clauseAt(sentence, quantity.span.start);
  const lastOf = (kind: 'up' | 'down', stretch: Span): number =>
    cuesIn(sentence, kind, stretch).findLast(
      ({ span }) =>
        span.end <= quantity.outer.start || (span.start >= quantity.span.end && span.start - quantity.span.end <= 2),
    )?.span.start ?? -1;
  const falls = (stretch: Span): boolean => lastOf('down', stretch) > lastOf('up', stretch);
  const moves = (stretch: Span): boolean => Math.max(lastOf('down', stretch), lastOf('up', stretch)) >= 0;
  // "X shed 4.2 %, Y 1.1 %"
  return falls(moves(clause) ? clause : sentence.span) ? -1 : 1;
};
