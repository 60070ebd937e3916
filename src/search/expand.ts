import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { placedTermsOf, termsOf } from './analyse.ts';
import type { Concept } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import { findNotions } from './find-notions.ts';
import { translate } from './translate.ts';
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

/** Beside a dictionary; alone, a notion counts in full. Its names are common words, and pull less than those of companies. */
const notionWeight = 0.5;

type Named = Readonly<Record<Language, readonly string[]>>;

const named = (things: readonly Named[], language: Language, worth = 1): readonly WeightedTerm[] =>
  things.flatMap((names) => weighNames(names[language].slice(0, mostNames), language, worth));

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

const translated = (
  question: Worded,
  concepts: readonly Concept[],
  to: Language,
  dictionary: Dictionary,
): readonly WeightedTerm[] => {
  const notions = findNotions(question.text, question.language);
  const worth = to === 'fr' || question.language === 'fr' ? 1 : notionWeight;
  return [
    ...named(
      concepts.map(({ names }) => names),
      to,
    ),
    ...named(notions, to, worth),
    ...carriedOver(question, to),
    ...translate(question, to, dictionary),
  ];
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
      : translated(question, concepts, language, dictionary),
  );
