import type { Locale } from 'discord-api-types/v10';

import type { Language } from '../text/language.ts';
import { traditional } from '../text/traditional.ts';
import type { Texts } from './command.ts';

/** Discord's locale → ours; English where we don't speak the reader's language. */
export const languageOf = (locale: string): Language => {
  const [code] = locale.split('-');
  return code === 'fr' || code === 'zh' ? code : 'en';
};

/** The texts that Discord shows instead of the English one. */
export const localizationsOf = (texts: Texts): Partial<Record<`${Locale}`, string>> => ({
  fr: texts.fr,
  'zh-CN': texts.zh,
  'zh-TW': traditional(texts.zh),
});
