import { type Day, dayOf } from '../../text/day.ts';

const months = [
  /^jan/i,
  /^f[ée][bv]/i,
  /^mar/i,
  /^a[pv]r/i,
  /^ma[iy]/i,
  /^jui?n/i,
  /^jui?l/i,
  /^ao?[uû]/i,
  /^sep/i,
  /^oct/i,
  /^nov/i,
  /^d[ée]c/i,
];

const named = (day: string | undefined, month: string | undefined, year: string | undefined): Day | null =>
  dayOf(Number(year), months.findIndex((name) => name.test(month ?? '')) + 1, Number(day));

/** Stands in until the text layer reads dates. */
export const parseDate = (text: string): Day | null => {
  const iso = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)?\s(\p{L}{3,})\.?,?\s(\d{4})/u.exec(text);
  if (dayFirst) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = /^(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u.exec(text);
  if (monthFirst) return named(monthFirst[2], monthFirst[1], monthFirst[3]);
  return /^\d{13}$/.test(text) ? new Date(Number(text)).toISOString().slice(0, 10) : null;
};
