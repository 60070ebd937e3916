import { stopWords } from '../locales/zh/stop-words.ts';
import type { Language } from '../text/language.ts';
import { cognatesOf } from './cognates.ts';
import type { Dictionary } from './dictionary.ts';
import { stemsOf } from './stems-of.ts';
import { weighNames } from './weigh-names.ts';
import type { WeightedTerm } from './word-index.ts';

/** A longer question is translated as far as this, in UTF-16 code units. */
const longest = 1_000;

const longestWord = 8;

/** What is inside a longer word says half as much, and so does a character that is no part of a word. */
const partWeight = 0.5;

interface Part {
  readonly word: string;
  readonly weight: number;
}

const lengthAt = (run: string, at: number, { meaningsOf }: Dictionary): number => {
  for (let length = Math.min(longestWord, run.length - at); length > 1; length -= 1) {
    if (meaningsOf(run.slice(at, at + length)).length > 0) return length;
  }
  return 1;
};

/** All that is shorter than a word and longer than one character. */
const insideOf = (word: string): readonly Part[] =>
  Array.from(word).flatMap((_character, from) =>
    Array.from({ length: word.length - from }, (_, at) => word.slice(from, from + at + 1))
      .filter((part) => part.length > 1 && part.length < word.length)
      .map((part) => ({ word: part, weight: partWeight })),
  );

/** The longest known words of a run of Chinese, from left to right, and the words in them. */
const partsOf = (run: string, dictionary: Dictionary): readonly Part[] => {
  const parts: Part[] = [];
  for (let at = 0; at < run.length;) {
    const length = lengthAt(run, at, dictionary);
    const word = run.slice(at, at + length);
    parts.push({ word, weight: length === 1 ? partWeight : 1 }, ...insideOf(word));
    at += length;
  }
  return parts;
};

const han = /\p{Script=Han}+/gu;

/** What Chinese words of a text may be called in English. */
const intoEnglish = (text: string, dictionary: Dictionary): readonly WeightedTerm[] =>
  (text.slice(0, longest).match(han) ?? [])
    .flatMap((run) => partsOf(run, dictionary))
    .filter(({ word }) => !stopWords.has(word))
    .flatMap(({ word, weight }) => weighNames(dictionary.meaningsOf(word), 'en', weight));

/** What English words of a text, and pairs of neighbours, may be called in Chinese. */
const intoChinese = (text: string, dictionary: Dictionary): readonly WeightedTerm[] => {
  const stems = stemsOf(text.slice(0, longest), 'en');
  return stems
    .flatMap((stem, at) => [stem, ...stems.slice(at + 1, at + 2).map((next) => `${stem} ${next}`)])
    .flatMap((key) => weighNames(dictionary.wordsFor(key), 'zh', 1));
};

/** What only looks alike, or was translated by way of English, may be something else. */
const indirectWeight = 0.5;

/** A word that is one of many a Chinese word may stand for is not worth another step. */
const leastCarried = 0.4;

const alike = (text: string, from: 'en' | 'fr', to: 'en' | 'fr', weight: number): readonly WeightedTerm[] =>
  cognatesOf(text, from, to).map((term) => ({ term, weight }));

const fromChineseToFrench = (text: string, dictionary: Dictionary): readonly WeightedTerm[] =>
  intoEnglish(text, dictionary)
    .filter(({ term, weight }) => !term.startsWith('~') && weight >= leastCarried)
    .flatMap(({ term, weight }) => alike(term, 'en', 'fr', weight * indirectWeight));

const fromFrenchToChinese = (text: string, dictionary: Dictionary): readonly WeightedTerm[] =>
  cognatesOf(text.slice(0, longest), 'fr', 'en').flatMap((stem) =>
    weighNames(dictionary.wordsFor(stem), 'zh', indirectWeight),
  );

/** A way from one language into another; none leads where it came from. */
type Way = (text: string, dictionary: Dictionary) => readonly WeightedTerm[];

const nowhere: Way = () => [];

/** No free dictionary of French is packaged: its words are taken for the English ones that they look like. */
const ways: Readonly<Record<Language, Readonly<Record<Language, Way>>>> = {
  en: { en: nowhere, fr: (text) => alike(text.slice(0, longest), 'en', 'fr', indirectWeight), zh: intoChinese },
  fr: { en: (text) => alike(text.slice(0, longest), 'fr', 'en', indirectWeight), fr: nowhere, zh: fromFrenchToChinese },
  zh: { en: intoEnglish, fr: fromChineseToFrench, zh: nowhere },
};

/** What the words of a question may be called in another language, each with what it is worth beside a word of the question. */
export const translate = (
  { text, language }: { readonly text: string; readonly language: Language },
  to: Language,
  dictionary: Dictionary,
): readonly WeightedTerm[] => ways[language][to](text, dictionary);
