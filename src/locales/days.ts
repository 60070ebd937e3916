import { isDay, type Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';

const writer = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });

const writers: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: writer('en-GB'),
  fr: writer('fr'),
  zh: writer('zh-CN'),
};

/** A day as a language writes it: 3 March 2020, 3 mars 2020, 2020年3月3日. */
export const formatDay = (language: Language, day: Day): string => {
  if (!isDay(day)) return day;
  const written = writers[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? written.replace(/^1(?= )/, '1er') : written;
};
