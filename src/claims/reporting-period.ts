import { companies } from '../lexicon/companies.ts';
import type { Day } from '../text/day.ts';
import { fiscalPeriod } from '../text/fiscal.ts';
import type { Period, TimeMention } from '../text/period.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';
import { ownTerm } from './resolve-time.ts';
import { isCompared, isOpen, isReportDate } from './time-roles.ts';

interface Reported {
  readonly period: Period;
  readonly span: Span;
}

const grainScores: Readonly<Record<Period['grain'], number>> = {
  quarter: 3,
  half: 3,
  fiscal: 3,
  month: 2,
  range: 1.5,
  year: 1,
  day: -10,
};

const placeScore = (sentence: Sentence): number => {
  if (sentence.role === 'title') return 6;
  if (sentence.index <= 2) return 4;
  if (sentence.index <= 5) return 2;
  return sentence.index <= 9 ? 0 : -2;
};

const deadline =
  /(?:\bby|\bd'ici(?: à)?|\bavant|\buntil|\bthrough|到|至|截至)\s{0,4}(?:the end of|la fin|fin)?\s{0,4}$/iu;

/** What is foretold or due is not what an article reports. */
const isAhead = (reading: Reading, sentence: Sentence, time: TimeMention, period: Period): boolean => {
  const before = { start: sentence.span.start, end: time.span.start };
  const isForetold = cuesIn(sentence, 'forecast', before).some((cue) => time.span.start - cue.span.end <= 60);
  const isFuture = reading.reference !== null && (period.from ?? '') > reading.reference;
  return (
    isFuture ||
    isForetold ||
    /^(?:by|until|through|d'ici|avant|到|至)/iu.test(reading.text.slice(time.span.start, time.span.end)) ||
    deadline.test(reading.text.slice(Math.max(0, time.span.start - 16), time.span.start))
  );
};

const periodOf = (time: TimeMention, company: string | null, yearEnd: number, reference: Day | null): Period | null => {
  const own = company === null ? null : ownTerm(time, { type: 'company', id: company }, null, reference);
  if (own !== null) return own;
  if (time.kind === 'fiscal') return fiscalPeriod(time, yearEnd, reference);
  return time.kind === 'period' && time.period.from !== null && time.period.to !== null ? time.period : null;
};

const scored = (
  reading: Reading,
  sentence: Sentence,
  company: string | null,
  yearEnd: number,
): readonly (Reported & { readonly score: number })[] =>
  sentence.times.flatMap((time) => {
    const isCalendars = sentence.mentions.some((mention) => mention.kind === 'house');
    const period = periodOf(time, isCalendars ? null : company, yearEnd, reading.reference);
    if (
      period === null ||
      isOpen(reading, time) ||
      isReportDate(reading, sentence, time) ||
      isCompared(reading, sentence, time.span)
    )
      return [];
    const told = sentence.quantities.length > 0 ? 2 : 0;
    const vague = period.grain === 'year' && !/\d/u.test(reading.text.slice(time.span.start, time.span.end)) ? 3 : 0;
    const ahead = isAhead(reading, sentence, time, period) ? 5 : 0;
    return [
      { period, span: time.span, score: placeScore(sentence) + grainScores[period.grain] + told - ahead - vague },
    ];
  });

/** The least that makes a period the article's own. */
const least = 3;

/** The period that an article reports on: said early, with figures, no deadline, no comparison; null where none stands out. */
export const reportingPeriod = (reading: Reading, company: string | null): Reported | null => {
  const yearEnd = companies.find(({ id }) => id === company)?.fiscalYearEnd ?? 12;
  const all = reading.sentences.flatMap((sentence) => scored(reading, sentence, company, yearEnd));
  const best = all.reduce<(typeof all)[number] | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
  return best === null || best.score < least ? null : { period: best.period, span: best.span };
};
