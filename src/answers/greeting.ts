import { askingOf } from '../locales/asking.ts';
import { languages } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import type { Question } from './question.ts';

/** Whether a plain question asks for nothing: a greeting, thanks, or no word at all. */
export const isGreeting = ({ words }: Question): boolean => {
  if (words === null) return false;
  const text = normalise(words).trim();
  return !/[\p{L}\p{N}]/u.test(text) || languages.some((language) => askingOf(language).greeting.test(text));
};
