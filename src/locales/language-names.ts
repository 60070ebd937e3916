import type { Language } from '../text/language.ts';

const writers: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
  zh: new Intl.DisplayNames('zh', { type: 'language' }),
};

/** What a language is called in another one. */
export const showLanguage = (named: Language, language: Language): string => writers[language].of(named) ?? named;
