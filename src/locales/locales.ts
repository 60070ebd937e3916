import type { Language } from '../text/language.ts';
import { quantities as enQuantities } from './en/quantities.ts';
import { sentences as enSentences } from './en/sentences.ts';
import { terms as enTerms } from './en/terms.ts';
import { times as enTimes } from './en/times.ts';
import { quantities as frQuantities } from './fr/quantities.ts';
import { sentences as frSentences } from './fr/sentences.ts';
import { terms as frTerms } from './fr/terms.ts';
import { times as frTimes } from './fr/times.ts';
import type { Locale } from './locale.ts';
import { quantities as zhQuantities } from './zh/quantities.ts';
import { sentences as zhSentences } from './zh/sentences.ts';
import { terms as zhTerms } from './zh/terms.ts';
import { times as zhTimes } from './zh/times.ts';

/** Every language, by its code. */
export const locales: Readonly<Record<Language, Locale>> = {
  en: { language: 'en', terms: enTerms, sentences: enSentences, quantities: enQuantities, times: enTimes },
  fr: { language: 'fr', terms: frTerms, sentences: frSentences, quantities: frQuantities, times: frTimes },
  zh: { language: 'zh', terms: zhTerms, sentences: zhSentences, quantities: zhQuantities, times: zhTimes },
};
