import { formatDay } from '../locales/days.ts';
import { say, type MessageKey } from '../locales/say.ts';
import { isDay } from '../text/day.ts';
import type { Language } from '../text/language.ts';

/** Something a reader must know beside the figures, before it is put into words. */
export interface Note {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

const inWords = (value: string | number, language: Language): string | number =>
  typeof value === 'string' && isDay(value) ? formatDay(language, value) : value;

/** Each note once, in words. */
export const sayNotes = (notes: readonly Note[], language: Language): readonly string[] => [
  ...new Set(
    notes.map(({ key, values = {} }) =>
      say(
        language,
        key,
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, language)])),
      ),
    ),
  ),
];
