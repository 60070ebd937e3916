import { languages, type Language } from '../text/language.ts';
import { typedKey } from './typed.ts';
import { currencies, type Currency } from './rates.ts';

/** What people write for each, beside its code and its sign. */
const names: Readonly<Record<Currency, readonly string[]>> = {
  USD: ['US$', '$', 'dollar', 'dollars', 'US dollar', 'US dollars', 'dollars américains', '美元', '美金', '美刀'],
  CNY: ['RMB', '¥', 'CN¥', 'yuan', 'yuans', 'renminbi', '人民币', '元', '人民币元'],
  EUR: ['€', 'euro', 'euros', '欧元'],
};

const shownNames: Readonly<Record<Language, Readonly<Record<Currency, string>>>> = {
  en: { USD: 'US dollar', CNY: 'Chinese yuan', EUR: 'euro' },
  fr: { USD: 'dollar américain', CNY: 'yuan chinois', EUR: 'euro' },
  zh: { USD: '美元', CNY: '人民币', EUR: '欧元' },
};

/** Signs alone have no letters to compare. */
const keyOf = (typed: string): string => typedKey(typed) || typed.trim();

const keys: ReadonlyMap<string, Currency> = new Map(
  currencies.flatMap((currency) =>
    [currency, ...names[currency], ...languages.map((language) => shownNames[language][currency])].map(
      (name) => [keyOf(name), currency] as const,
    ),
  ),
);

/** The currency that a person typed, by code, sign or name in any language; null for one without rates. */
export const resolveCurrency = (typed: string): Currency | null => keys.get(keyOf(typed)) ?? null;

export const showCurrency = (currency: Currency, language: Language): string => shownNames[language][currency];

/** All that may be typed for a currency. */
export const currencyNames = (currency: Currency): readonly string[] => names[currency];
