import type { Article } from '../corpus/article.ts';
import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { termsOf } from './analyse.ts';
import { conceptsOf } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import type { Entry } from './open-minisearch.ts';
import type { Passage } from './passage.ts';
import { createReader } from './readings.ts';
import type { Holder, Reading } from './readings.ts';
import { sketchOf } from './sketch.ts';
import type { Change } from './versions.ts';
import { createWordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** An article with what is indexed of it. */
export interface Holding {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A holding with the numbers of its passages. */
export interface Held extends Holding {
  readonly numbers: readonly number[];
}

/** What an index is made of. Changes in place. */
export interface Engine {
  /** By article id. */
  readonly held: Map<string, Held>;
  /** By the number of the passage, which is its id in all indexes; numbers that are free again are used again. */
  readonly holders: (Holder | undefined)[];
  readonly free: number[];
  /** By the language of the passages. */
  readonly words: Readonly<Record<Language, WordIndex>>;
  /** Canonical ids of what is named, over all languages, so that they weigh the same in each. */
  readonly subjects: WordIndex;
  readonly read: (holder: Holder) => Reading;
  readonly dictionary: Dictionary;
}

/**
 * What a match in the title is worth. A passage is cited by its title too, and a word there says what all of it is about; but
 * what the passage names itself says more about it than what its article is about.
 */
export const titleBoosts = { words: 1.5, subjects: 0.5 } as const;

/** An engine of parts that belong together, with no number free. */
export const engineOf = (
  parts: Pick<Engine, 'held' | 'holders' | 'words' | 'subjects'>,
  dictionary: Dictionary,
): Engine => ({ ...parts, free: [], read: createReader(), dictionary });

export const emptyEngine = (dictionary: Dictionary): Engine => {
  const wordsOf = (): WordIndex => createWordIndex(titleBoosts.words);
  const words = { en: wordsOf(), fr: wordsOf(), zh: wordsOf() };
  return engineOf({ held: new Map(), holders: [], words, subjects: createWordIndex(titleBoosts.subjects) }, dictionary);
};

export const passagesIn = ({ holders, free }: Engine): number => holders.length - free.length;

const subjectsOf = (text: string, language: Language): readonly string[] => [
  ...new Set(conceptsOf(text, language).flatMap(({ ids }) => ids)),
];

/** What both indexes take of a passage. */
interface Entries {
  readonly words: Entry;
  readonly subjects: Entry;
}

const entriesOf = ({ article, passages }: Holding, numbers: readonly number[]): readonly Entries[] => {
  const { language } = article;
  const titles = { words: termsOf(article.title, language), subjects: subjectsOf(article.title, language) };
  return passages.map(({ span }, at) => {
    const text = sliceOf(article.text, span);
    const id = numbers[at] ?? 0;
    return {
      words: { id, title: titles.words, text: termsOf(text, language) },
      subjects: { id, title: titles.subjects, text: subjectsOf(text, language) },
    };
  });
};

const add = (engine: Engine, holding: Holding): void => {
  const { article, passages } = holding;
  const numbers = passages.map(() => engine.free.pop() ?? engine.holders.push(undefined) - 1);
  engine.held.set(article.id, { ...holding, numbers });
  for (const [at, { words, subjects }] of entriesOf(holding, numbers).entries()) {
    const passage = passages[at];
    if (passage === undefined) continue;
    engine.holders[words.id] = { article, passage, sketch: sketchOf(new Set(words.text)) };
    engine.words[article.language].add(words);
    engine.subjects.add(subjects);
  }
};

const drop = (engine: Engine, held: Held): void => {
  engine.held.delete(held.article.id);
  for (const { words, subjects } of entriesOf(held, held.numbers)) {
    engine.holders[words.id] = undefined;
    engine.free.push(words.id);
    engine.words[held.article.language].remove(words);
    engine.subjects.remove(subjects);
  }
};

/** Puts an article in, in place of the one with its id; null takes that one out. */
export const put =
  (id: string, holding: Holding | null): Change<Engine> =>
  (engine) => {
    const before = engine.held.get(id) ?? null;
    if (before) drop(engine, before);
    if (holding) add(engine, holding);
    return put(id, before);
  };
