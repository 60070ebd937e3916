import { NumberRecognizer } from '@microsoft/recognizers-text-number';
import { NumberWithUnitRecognizer } from '@microsoft/recognizers-text-number-with-unit';

import type { Language } from '../src/text/language.ts';

const cultures: Readonly<Record<Language, string>> = { en: 'en-us', fr: 'fr-fr', zh: 'zh-cn' };

/** Microsoft's recognizers of money and percentages in a language; gives how many a text holds. */
export const createRecognize = (language: Language): ((text: string) => number) => {
  const culture = cultures[language];
  const money = new NumberWithUnitRecognizer(culture).getCurrencyModel(culture);
  const percentages = new NumberRecognizer(culture).getPercentageModel(culture);
  return (text) => money.parse(text).length + percentages.parse(text).length;
};
