import { addDays } from '../text/day.ts';
import type { Period, TimeMention } from '../text/period.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';

/** "Three times that of 2020", "celui de 2020", 2020年的水平: the level of another time. */
const isLevelOf = (reading: Reading, { start, end }: Span): boolean =>
  /(?:\b(?:that|those|level|levels|season|months?|celui|celle|ceux|celles|niveau)\s(?:of|from|seen in|du|de|d')\s?(?:the\s|l[ae']\s?)?)$/iu.test(
    reading.text.slice(Math.max(0, start - 28), start),
  ) || /^(?:的|同期)?(?:水平|水準|同期|基数)/u.test(reading.text.slice(end, end + 5));

/** "More than in a dreadful month last year": plain words between "than" and the time. */
const isThanWords = (reading: Reading, { start }: Span): boolean =>
  /(?:\bthan|\bque|\bqu['’])\s?(?:(?:in|at|during|over|en|au|sur|lors de)\s)?(?!expect|forecast|plan|anticip|prév|attend)(?:\p{Ll}+['\s]){0,5}$/u.test(
    reading.text.slice(Math.max(0, start - 48), start),
  );

/** Compared by words of its own, whatever else the time may be. */
export const isPlainlyCompared = (reading: Reading, time: Span): boolean =>
  isLevelOf(reading, time) || isThanWords(reading, time);

/** Whether a dated expression says what a figure is compared with: "than in Q3 2019", 较2021年第一季度. */
export const isCompared = (reading: Reading, sentence: Sentence, time: Span): boolean =>
  isPlainlyCompared(reading, time) ||
  [...cuesIn(sentence, 'than', sentence.span), ...cuesIn(sentence, 'from', sentence.span)].some(
    (cue) =>
      cue.span.end <= time.start &&
      time.start - cue.span.end <= 12 &&
      /^[\s']*(?:(?:in|the|at|that of|en|au|à la|à|le|la|l'|celui du|celle du|于|去年同期的|上年)\s*)*$/u.test(
        reading.text.slice(cue.span.end, time.start),
      ),
  );

const isWeek = ({ from, to }: Period): boolean => from !== null && to !== null && addDays(from, 6) === to;

export const isReportDate = (reading: Reading, sentence: Sentence, time: TimeMention): boolean => {
  if (time.kind !== 'period') return false;
  if (time.period.grain === 'day' || isWeek(time.period)) return time.period.from !== null;
  if (time.period.grain !== 'month') return false;
  if (
    /(?:clos(?:e)?|achevé|bouclé|ended|ending|closing|止)\s{0,4}(?:fin|le|in|on|at|end of|the end of)?\s{0,4}$/iu.test(
      reading.text.slice(Math.max(0, time.span.start - 20), time.span.start),
    )
  )
    return true;
  return cuesIn(sentence, 'says', sentence.span).some((cue) => {
    const gap =
      cue.span.end <= time.span.start
        ? reading.text.slice(cue.span.end, time.span.start)
        : reading.text.slice(time.span.end, cue.span.start);
    return gap.length <= 8 && !/[,，。的]/u.test(gap);
  });
};

/** "Ahead of the 2025 deadline": what is yet to come behind the figure. */
export const isAwaited = (reading: Reading, { start }: Span): boolean =>
  /(?<!\p{L})(?:ahead of|in the run-up to|in anticipation of|en vue de|en prévision de|à l'approche de)\s?(?:the\s|its\s|l[ae']s?\s?)?$/iu.test(
    reading.text.slice(Math.max(0, start - 32), start),
  );

/** Open ends ("since 2017") say where a change began, not what a level is for. */
export const isOpen = (reading: Reading, time: TimeMention): boolean =>
  time.kind === 'period' &&
  (time.period.to === null ||
    time.period.from === null ||
    (time.period.grain === 'range' && time.period.to === reading.article.publishedOn));
