import { type Day, addDays } from '../../text/day.ts';
import { dayAt, parseInstant } from '../../text/instants.ts';
import type { Dateline } from './dateline.ts';
import type { Stamp } from './read-day.ts';

/** When something was published, as a file states it. */
export interface Published {
  readonly publishedOn: Day | null;
  /** The moment in milliseconds since 1970, where it is told in UTC: where it was published it may have been another day. */
  readonly publishedAt?: number;
}

/** Clocks of the world, in minutes before UTC: Honolulu and Auckland in summer. */
const [westmost, eastmost] = [-600, 780];

/** The first of the days that a reader is shown which can be the moment's own day somewhere on earth, or null. */
export const localDay = (at: number, shown: readonly (Day | null)[]): Day | null => {
  const [first, last] = [dayAt(at, westmost), dayAt(at, eastmost)];
  if (first === null || last === null) return null;
  return shown.find((day) => day !== null && first <= day && day <= last) ?? null;
};

/** The offset from UTC, in minutes, by which the texts of one file tell other moments; null where they tell none, or several. */
const offsetAmong = (texts: readonly string[]): number | null => {
  const offsets = new Set(texts.filter((text) => text.length < 90).flatMap((text) => parseInstant(text)?.offset ?? []));
  offsets.delete(0);
  const [only = null] = offsets;
  return offsets.size === 1 ? only : null;
};

/** A day that was read off a moment in UTC becomes the local one where other texts of the file tell by which clock it goes. */
export const publishedBy = (stamp: Stamp | null, texts: readonly string[]): Published => {
  if (stamp === null) return { publishedOn: null };
  if (stamp.at === null) return { publishedOn: stamp.day };
  const offset = offsetAmong(texts);
  const local = offset === null ? null : dayAt(stamp.at, offset);
  return local === null ? { publishedOn: stamp.day, publishedAt: stamp.at } : { publishedOn: local };
};

/** An article is not datelined a day ahead: what says so was published on that day. An earlier day is that of writing. */
export const datelineDay = (at: number, dateline: Dateline | null): Day | null => {
  const utc = dayAt(at, 0);
  const next = utc === null ? null : addDays(utc, 1);
  if (next === null || dateline === null || localDay(at, [next]) === null) return null;
  const { year, month, date } = dateline;
  const isNext = Number(next.slice(5, 7)) === month && Number(next.slice(8)) === date;
  return isNext && (year === null || year === Number(next.slice(0, 4))) ? next : null;
};
