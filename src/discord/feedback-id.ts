import { isDay, type Day } from '../text/day.ts';
import { isLanguage, type Language } from '../text/language.ts';

/** A thumb under an answer. The answer itself stands in the message, so any replica can take it at any time. */
export interface Thumb {
  readonly vote: 'up' | 'down';
  /** The language and the day of the answer. */
  readonly language: Language;
  readonly day: Day;
}

const votes = { up: 'u', down: 'd' } as const;

/** `v1|u|fr|20261121` */
export const writeThumbId = ({ vote, language, day }: Thumb): string =>
  ['v1', votes[vote], language, day.replaceAll('-', '')].join('|');

/** Null for ids of other buttons. */
export const readThumbId = (id: string): Thumb | null => {
  const [, vote, language = '', year, month, date] = /^v1\|([ud])\|(\w+)\|(\d{4})(\d{2})(\d{2})$/.exec(id) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isLanguage(language) || !isDay(day)) return null;
  return { vote: vote === votes.up ? 'up' : 'down', language, day };
};

/** The message that a reason is about: `v1|why|123456789012345678`. */
export const writeReasonId = (message: string): string => `v1|why|${message}`;

/** Null for ids of other forms. */
export const readReasonId = (id: string): string | null => /^v1\|why\|(\d{17,20})$/.exec(id)?.[1] ?? null;
