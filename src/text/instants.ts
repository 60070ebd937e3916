import { parseDate } from './dates.ts';
import { type Day, isDay } from './day.ts';

/** A moment, in milliseconds since 1970, and how many minutes before UTC the clock stands that it was told by. */
export interface Instant {
  readonly at: number;
  readonly offset: number;
}

const minute = 60_000;

/** A time of day and its offset behind a day: ISO, RFC 822, JavaScript's `toString`. */
const clock =
  /[T\s](?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::(?<s>[0-5]\d)(?:[.,]\d+)?)?\s*(?<zone>Z|(?:UTC|GMT|UT)(?![+-]|\p{L})|(?:UTC|GMT)?(?<sign>[+-])(?<zh>\d{2}):?(?<zm>\d{2}))(?![\d:])/iu;

const epoch = (text: string): number | null => {
  if (/^\d{13}$/.test(text)) return Number(text);
  return /^1\d{9}$/.test(text) ? Number(text) * 1000 : null;
};

const numbered = (text: string | undefined): number => Number(text ?? 0);

/** The moment that a text of some forty characters states with its offset from UTC; null where it states no time or no offset. */
export const parseInstant = (text: string): Instant | null => {
  const plain = text.trim();
  const counted = epoch(plain);
  if (counted !== null) return { at: counted, offset: 0 };
  const day = plain.length > 90 ? null : parseDate(plain);
  const { h, m, s, sign, zh, zm } = (day === null ? undefined : clock.exec(plain)?.groups) ?? {};
  if (day === null || h === undefined) return null;
  const offset = (numbered(zh) * 60 + numbered(zm)) * (sign === '-' ? -1 : 1);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const at = midnight + (numbered(h) * 60 + numbered(m) - offset) * minute + numbered(s) * 1000;
  return Number.isNaN(at) ? null : { at, offset: offset === 0 ? 0 : offset };
};

/** The day on which a moment falls by a clock that stands so many minutes before UTC; null beyond the calendar. */
export const dayAt = (at: number, offset: number): Day | null => {
  const moved = new Date(at + offset * minute);
  const day = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
};
