import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { placedTermsOf, termsOf } from './analyse.ts';
import type { Concept } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import { intoChinese, intoEnglish } from './translate.ts';
import { weighNames } from './weigh-names.ts';
import type { WeightedTerm } from './word-index.ts';

/** A question in words. */
interface Worded {
  readonly text: string;
  readonly language: Language;
}

/** A question is cut here: what follows 1,024 different terms does not change the order, but the time. */
const mostTerms = 1_024;

/** What a word is worth in another language: names and numbers are the same there, most others are not. */
const foreignWeight = 0.5;

const mostNames = 4;

const named = (concepts: readonly Concept[], language: Language): readonly WeightedTerm[] =>
  concepts.flatMap(({ names }) => weighNames(names[language].slice(0, mostNames), language, 1));

const isNameOrNumber = (word: string): boolean => /[\p{Lu}\d]/u.test(word);

/** Names and numbers are as good as at home; other words may be the same by chance. */
const carriedOver = ({ text, language }: Worded, to: Language): readonly WeightedTerm[] => {
  const words = [...new Set(placedTermsOf(text, language).map(({ span }) => sliceOf(text, span)))];
  const weigh = (some: readonly string[], weight: number): readonly WeightedTerm[] =>
    termsOf(some.join(' '), to).map((term) => ({ term, weight }));
  return [
    ...weigh(words.filter(isNameOrNumber), 1),
    ...weigh(
      words.filter((word) => !isNameOrNumber(word)),
      foreignWeight,
    ),
  ];
};

const translated = ({ text, language }: Worded, to: Language, dictionary: Dictionary): readonly WeightedTerm[] => {
  if (language === 'zh' && to === 'en') return intoEnglish(text, dictionary);
  if (language === 'en' && to === 'zh') return intoChinese(text, dictionary);
  return [];
};

/** Each term once, with its highest weight, in the order in which they came. */
const distinct = (terms: readonly WeightedTerm[]): readonly WeightedTerm[] => {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return [...weights].slice(0, mostTerms).map(([term, weight]) => ({ term, weight }));
};

/** What to look for in the passages of one language: the question's own words, or what these and its names are called there. */
export const termsFor = (
  question: Worded,
  concepts: readonly Concept[],
  language: Language,
  dictionary: Dictionary,
): readonly WeightedTerm[] =>
  distinct(
    language === question.language
      ? termsOf(question.text, language).map((term) => ({ term, weight: 1 }))
      : [
          ...named(concepts, language),
          ...carriedOver(question, language),
          ...translated(question, language, dictionary),
        ],
  );
