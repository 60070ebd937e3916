/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day, or null where there is none (31 February, month 13). Months count from 1. */
export const dayOf = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : null;

export const firstOfMonth = (year: number, month: number): Day => `${pad(year, 4)}-${pad(month, 2)}-01`;

export const lastOfMonth = (year: number, month: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`;

export const isDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
};

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** Moves by whole months, clamped to the end of the month reached: 31 March − 1 month is 28 or 29 February. */
export const addMonths = (day: Day, months: number): Day => {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dayOfMonth(day), daysInMonth(year, month)), 2)}`;
};

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day) + days)).toISOString().slice(0, 10);
