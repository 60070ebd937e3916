import type { Day } from '../../text/day.ts';
import { parseDate } from '../../text/dates.ts';
import { dateIn } from './read-day.ts';

/** Places and names in capitals, "le", "on", a city in Chinese: what may stand before the day of a dateline. */
const opening = /^(?:\p{Lu}[\p{L}.'’/&-]*|le|on|[\p{Script=Han}]{2,12})$/u;

const opens = (words: string): boolean =>
  words
    .split(/[\s,，(（【[]+/u)
    .filter((word) => word !== '')
    .every((word) => opening.test(word));

/** An agency in brackets or between slashes, then a dash, a colon or the wire's 电 / 讯 / 消息. */
const closing =
  /^[\s)）\]】]*(?:\([^)]{2,40}\)|（[^）]{2,40}）|\/[^/]{2,40}\/|,?\s*\p{Lu}[\p{L} ]{2,30})?\s*(?:[-–—:]|电|讯|消息|\([^)]{2,40}\)|\/\S)/u;

const bracketed = /^\s*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/)/u;

/** The day that an article's first words state in the manner of a wire ("Taipei, Sept. 1, 2025 (CNA)"); null where they state none. */
export const datelineDay = (lead: string): Day | null => {
  const start = lead.slice(0, 140);
  const printed = dateIn(start);
  if (printed === null) return null;
  const at = start.indexOf(printed);
  const behind = start.slice(at + printed.length);
  const isDateline = at <= 70 && opens(start.slice(0, at)) && (closing.test(behind) || bracketed.test(behind));
  return isDateline ? parseDate(printed.trim()) : null;
};
