import { sliceOf } from '../text/span.ts';
import { placedTermsOf } from './analyse.ts';
import { stemsOf } from './stems-of.ts';

/** Endings that one word has in French and in English. */
const endings: readonly (readonly [fr: string, en: string])[] = [
  ['ique', 'ic'],
  ['iques', 'ics'],
  ['ique', 'ical'],
  ['te', 'ty'],
  ['ie', 'y'],
  ['eur', 'or'],
  ['eur', 'er'],
  ['eux', 'ous'],
  ['aire', 'ary'],
  ['oire', 'ory'],
  ['isme', 'ism'],
  ['iste', 'ist'],
  ['if', 'ive'],
  ['el', 'al'],
  ['ement', 'ly'],
  ['ellement', 'ally'],
  ['yser', 'yze'],
  ['iser', 'ize'],
  ['iser', 'ise'],
  ['er', 'ate'],
  ['er', 'e'],
  ['er', ''],
  ['e', 'ed'],
  ['e', 'ate'],
  ['e', ''],
  ['re', 'er'],
  ['gramme', 'gram'],
];

const shortest = 4;

const isWord = (word: string): boolean => word.length >= shortest && /^[a-z]+$/.test(word);

const wordsOf = (text: string, language: 'en' | 'fr'): readonly string[] => [
  ...new Set(
    placedTermsOf(text, language).map(({ span }) =>
      sliceOf(text, span).toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    ),
  ),
];

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

const respelt = (word: string, to: 'en' | 'fr'): readonly string[] => [
  word,
  ...endings.flatMap(([fr, en]) => {
    const [from, into] = to === 'en' ? [fr, en] : [en, fr];
    const one = singular(word);
    return from !== '' && one.endsWith(from) && one.length - from.length >= shortest - 1
      ? [one.slice(0, one.length - from.length) + into]
      : [];
  }),
];

/** Stems that the words of a text may have in the other language by their looks: `économique`, `econom`. */
export const cognatesOf = (text: string, from: 'en' | 'fr', to: 'en' | 'fr'): readonly string[] => [
  ...new Set(
    wordsOf(text, from)
      .filter(isWord)
      .flatMap((word) => [...stemsOf(word, from), ...respelt(word, to).flatMap((other) => stemsOf(other, to))]),
  ),
];
