import { formatAmount, formatQuantity } from '../locales/amounts.ts';
import { say } from '../locales/say.ts';
import { periodLabel } from '../locales/times/label.ts';
import type { Language } from '../text/language.ts';
import type { Conversion } from './answer.ts';

/** The amount of a conversion alone. */
export const formatConversion = (language: Language, { value, high, unit }: Conversion): string =>
  formatQuantity(language, { value, high: high ?? null, unit, comparator: high === undefined ? 'eq' : 'range' });

/** An amount in another currency with how it came about: the article's own, or the rate and its time. */
export const conversionWords = (language: Language, conversion: Conversion): string => {
  const { rate } = conversion;
  const amount = formatConversion(language, conversion);
  return rate === undefined
    ? say(language, 'answers.conversion.article', { amount })
    : say(language, 'answers.conversion.reference-rate', {
        amount,
        period: periodLabel(language, rate),
        one: formatAmount(language, '1', rate.one),
        rate: formatAmount(language, rate.value, rate.unit),
      });
};
