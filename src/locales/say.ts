import { IntlMessageFormat } from 'intl-messageformat';

import type { Language } from '../text/language.ts';
import { messages as en } from './en/messages/index.ts';
import { messages as fr } from './fr/messages/index.ts';
import { messages as zh } from './zh/messages/index.ts';

export type MessageKey = keyof typeof en;

const tables: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, fr, zh };

/** French keeps a mark with its word: the spaces before « : ; ? ! » » and behind « « » do not break. */
const typeset = (language: Language, text: string): string =>
  language === 'fr' ? text.replaceAll(/ (?=[:;?!»%](?:\s|$|[.)]))/g, '\u00A0').replaceAll('« ', '«\u00A0') : text;

const compiled = new Map<string, IntlMessageFormat>();

const formatOf = (language: Language, key: MessageKey): IntlMessageFormat => {
  const id = `${language} ${key}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const fresh = new IntlMessageFormat(typeset(language, tables[language][key]), language);
  compiled.set(id, fresh);
  return fresh;
};

/** The text of a message in a language. Throws where a value that the message names is missing. */
export const say = (
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => String(formatOf(language, key).format({ ...values }));
