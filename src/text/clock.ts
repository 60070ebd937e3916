import type { Day } from './day.ts';

/** The port through which time enters: tests freeze it. */
export interface Clock {
  /** The current day in the team's time zone. */
  readonly today: () => Day;
  /** The day of a moment (milliseconds since 1970) in that zone. */
  readonly dayAt: (moment: number) => Day;
}

/** A clock that reads the system's time in an IANA zone. Throws RangeError for an unknown zone. */
export const systemClock = (timeZone: string): Clock => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return { today: () => format.format(new Date()), dayAt: (moment) => format.format(new Date(moment)) };
};

/** Always one day; moments count in UTC. */
export const frozenClock = (day: Day): Clock => ({
  today: () => day,
  dayAt: (moment) => new Date(moment).toISOString().slice(0, 10),
});
