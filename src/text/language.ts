/** The languages that articles are read in and answers are given in. */
export const languages = ['en', 'fr', 'zh'] as const;

/** One of ours; Discord's locales (`zh-CN`, `en-GB`) map onto it in the rim. */
export type Language = (typeof languages)[number];

export const isLanguage = (code: string): code is Language => languages.some((language) => language === code);
