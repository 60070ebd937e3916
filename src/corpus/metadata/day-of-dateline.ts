import { locales } from '../../locales/locales.ts';
import { type Day, addDays, dayOf, yearOf } from '../../text/day.ts';
import type { Language } from '../../text/language.ts';
import type { TimeMention } from '../../text/period.ts';
import type { Dateline } from './dateline.ts';

/** Figures are published within about half a year of the end of their period. */
const longest = 200;

/** A sentence about what is to come, or the base of a comparison, tells no year of publication. */
const elsewhere =
  /(?:expect|forecast|guidance|outlook|will|by|until|from|than|against|versus|compared|prévoi|attend|vise|d['’]ici|contre|par rapport|预计|预期|展望|预测|有望|将|至|到|较|比|同期)[^.。;；\n]{0,40}$/iu;

const isPast = (text: string, mention: TimeMention): boolean =>
  !elsewhere.test(text.slice(Math.max(0, mention.span.start - 60), mention.span.start));

/** The last day of each quarter, half or run of months that the words date with a year. */
const endsIn = (text: string, language: Language): readonly Day[] =>
  locales[language].times(text, null).flatMap((mention) => {
    const isStated = mention.kind === 'period' && mention.yearStated && mention.period.grain !== 'year';
    return isStated && mention.period.to !== null && isPast(text, mention) ? [mention.period.to] : [];
  });

const nextAfter = (end: Day, { month, date }: Dateline): Day | null => {
  const same = dayOf(yearOf(end), month, date);
  return same !== null && same > end ? same : dayOf(yearOf(end) + 1, month, date);
};

/**
 * The day of a dateline. Where it leaves the year out, the first such day after the latest past period that the article's
 * head dates with a year ("the first eight months of 2025"); null where the head dates none, or none within half a year.
 */
export const dayOfDateline = (dateline: Dateline, head: string, language: Language): Day | null => {
  if (dateline.year !== null) return dayOf(dateline.year, dateline.month, dateline.date);
  const latest = endsIn(head, language).toSorted().at(-1);
  const day = latest === undefined ? null : nextAfter(latest, dateline);
  return latest !== undefined && day !== null && day <= addDays(latest, longest) ? day : null;
};
