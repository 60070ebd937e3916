import { isDay, type Day } from '../text/day.ts';
import { isLanguage, type Language } from '../text/language.ts';

/** What a button asks for. The question itself stands in the message, so any replica can answer at any time. */
export interface Press {
  readonly action: 'page' | 'csv';
  /** From 0. */
  readonly page: number;
  readonly sources: 'few' | 'all';
  /** The language that the message is in, whoever presses. */
  readonly language: Language;
  /** The day of the question: "last quarter" stays what it was. */
  readonly day: Day;
  /** Digest of the corpus that the message was drawn from. */
  readonly corpus: string;
}

const actions = { page: 'p', csv: 'c' } as const;
const sources = { few: 'f', all: 'a' } as const;

/** `v1|p|2|f|fr|20261121|9f3c2a1b` */
export const writeCustomId = (press: Press): string =>
  [
    'v1',
    actions[press.action],
    press.page,
    sources[press.sources],
    press.language,
    press.day.replaceAll('-', ''),
    press.corpus,
  ].join('|');

/** Null for ids that this version did not write. */
export const readCustomId = (text: string): Press | null => {
  const parts = /^v1\|([pc])\|(\d{1,4})\|([fa])\|(\w+)\|(\d{4})(\d{2})(\d{2})\|([0-9a-f]{8})$/.exec(text);
  if (parts === null) return null;
  const [, action, page, source, language = '', year, month, date, corpus = ''] = parts;
  const day = `${year}-${month}-${date}`;
  if (!isLanguage(language) || !isDay(day)) return null;
  return {
    action: action === actions.csv ? 'csv' : 'page',
    page: Number(page),
    sources: source === sources.all ? 'all' : 'few',
    language,
    day,
    corpus,
  };
};
