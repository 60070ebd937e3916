import { monthNamed } from '../../text/dates.ts';
import type { Day } from '../../text/day.ts';
import { daysIn } from './read-day.ts';

/** A day as a dateline prints it; many leave the year out. */
export interface Dateline {
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
}

/** Places and names in capitals, "le", "on", a city in Chinese: what may stand before the day of a dateline. */
const opening = /^(?:\p{Lu}[\p{L}.'’/&-]*|le|on|[\p{Script=Han}/]{2,12})$/u;

const opens = (words: string): boolean =>
  words
    .split(/[\s,，()（）【】[\]]+|--/u)
    .filter((word) => word !== '')
    .every((word) => opening.test(word));

/** An agency in brackets or between slashes, then a dash, a colon or the wire's 电 / 讯 / 消息. */
const closing =
  /^[\s)）\]】]{0,9}(?:\([^)]{2,40}\)|（[^）]{2,40}）|\/[^/]{2,40}\/|,?\s{0,4}\p{Lu}[\p{L} ]{2,30})?\s{0,4}(?:[-–—:：]|电|電|讯|訊|消息|\([^)]{2,40}\)|\/\S)/u;

const bracketed = /^\s*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/)/u;

/** "PARIS, 12 février 2026. Trois usines": a city before it, a sentence behind it. */
const stopped = /^\.\s+\p{Lu}/u;

/** Longest start of an article that a dateline stands in, in UTF-16 code units. */
const reach = 140;

const isDateline = (start: string, from: number, to: number): boolean => {
  const [before, behind] = [start.slice(0, from), start.slice(to)];
  if (from > 70 || !opens(before)) return false;
  return closing.test(behind) || bracketed.test(behind) || (before.trim() !== '' && stopped.test(behind));
};

const partsOf = (day: Day): Dateline => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

const fullIn = (start: string): Dateline | null => {
  const printed = daysIn(start)[0];
  return printed && printed.day !== null && isDateline(start, printed.start, printed.end) ? partsOf(printed.day) : null;
};

const yearless: readonly RegExp[] = [
  /(?<![\d年]\s?)(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/u,
  /(?<m>\p{L}{3,9})\.?\s(?<d>\d{1,2})(?![\d.,]*\d)/u,
  /(?<!\d)(?<d>\d{1,2})(?:er)?\s(?<m>\p{L}{3,9})\.?(?![\p{L}\d]|,?\s?\d)/u,
];

const yearlessIn = (start: string): Dateline | null => {
  for (const shape of yearless) {
    const match = shape.exec(start);
    const { m = '', d = '' } = match?.groups ?? {};
    const month = /^\d/.test(m) ? Number(m) : monthNamed(m);
    const stands = match !== null && month > 0 && isDateline(start, match.index, match.index + match[0].length);
    if (stands) return { year: null, month, date: Number(d) };
  }
  return null;
};

/** What an article's first words state in the manner of a wire ("Taipei, Sept. 1, 2025 (CNA)"); null where they state no day. */
export const datelineIn = (lead: string): Dateline | null => {
  const start = lead.slice(0, reach);
  return fullIn(start) ?? yearlessIn(start);
};

/** "ce jeudi 6 février 2025", "today (March 5, 2025)", 今日（2025年8月7日）. */
const today =
  /(?<!\p{L})(?:ce(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?|aujourd['’]hui,?(?: le)?|today,?)\s\(?$|[今本][日天][（(，,]?\s?$/iu;

/** A Chinese lead that begins with the day on which its report came out. */
const released = /^\s?(?:正式)?(?:发布|發布|公布|披露)/u;

/** The day that an article's first sentence calls today, or the day on which the report that it tells of came out. */
export const leadDay = (lead: string): Day | null => {
  const start = lead.slice(0, reach);
  const told = daysIn(start).find((printed) => {
    const before = start.slice(0, printed.start);
    return !/[.。!?！？]\s?$/u.test(before) && (today.test(before) || released.test(start.slice(printed.end)));
  });
  return told?.day ?? null;
};
