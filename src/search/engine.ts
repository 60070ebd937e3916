import type { Article } from '../corpus/article.ts';
import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { termsOf } from './analyse.ts';
import { conceptsOf } from './concepts.ts';
import type { Passage } from './passage.ts';
import { createReader } from './readings.ts';
import type { Holder, Reading } from './readings.ts';
import type { Change } from './versions.ts';
import { createWordIndex } from './word-index.ts';
import type { Entry, WordIndex } from './word-index.ts';

/** An article with what is indexed of it. */
export interface Holding {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** What an index is made of. Changes in place. */
export interface Engine {
  readonly holdings: Map<string, Holding>;
  /** By passage id. */
  readonly holders: Map<string, Holder>;
  /** By the language of the passages. */
  readonly words: Readonly<Record<Language, WordIndex>>;
  /** Canonical ids of what is named, over all languages, so that they weigh the same in each. */
  readonly subjects: WordIndex;
  readonly read: (holder: Holder) => Reading;
}

/** A passage is cited by its title too, and a word there says what all of it is about. */
const titleBoost = 1.5;

/** What the passage names itself says more about it than what its article is about. */
const titleSubjectBoost = 0.5;

export const emptyEngine = (): Engine => {
  const wordsOf = (language: Language): WordIndex => createWordIndex((text) => termsOf(text, language), titleBoost);
  return {
    holdings: new Map(),
    holders: new Map(),
    words: { en: wordsOf('en'), fr: wordsOf('fr'), zh: wordsOf('zh') },
    subjects: createWordIndex((ids) => ids.split(' ').filter(Boolean), titleSubjectBoost),
    read: createReader(),
  };
};

const subjectsOf = (text: string, language: Language): string =>
  [...new Set(conceptsOf(text, language).flatMap(({ ids }) => ids))].join(' ');

const wordEntry = ({ article, passage }: Holder): Entry => ({
  id: passage.id,
  title: article.title,
  text: sliceOf(article.text, passage.span),
});

const subjectEntry = ({ article, passage }: Holder, title: string): Entry => ({
  id: passage.id,
  title,
  text: subjectsOf(sliceOf(article.text, passage.span), article.language),
});

const holdersOf = ({ article, passages }: Holding): readonly Holder[] =>
  passages.map((passage) => ({ article, passage }));

const add = (engine: Engine, holding: Holding): void => {
  const { article } = holding;
  const title = subjectsOf(article.title, article.language);
  engine.holdings.set(article.id, holding);
  for (const holder of holdersOf(holding)) {
    engine.holders.set(holder.passage.id, holder);
    engine.words[article.language].add(wordEntry(holder));
    engine.subjects.add(subjectEntry(holder, title));
  }
};

const drop = (engine: Engine, holding: Holding): void => {
  const { article } = holding;
  const title = subjectsOf(article.title, article.language);
  engine.holdings.delete(article.id);
  for (const holder of holdersOf(holding)) {
    engine.holders.delete(holder.passage.id);
    engine.words[article.language].remove(wordEntry(holder));
    engine.subjects.remove(subjectEntry(holder, title));
  }
};

/** Puts an article in, in place of the one with its id; null takes that one out. */
export const put =
  (id: string, holding: Holding | null): Change<Engine> =>
  (engine) => {
    const before = engine.holdings.get(id) ?? null;
    if (before) drop(engine, before);
    if (holding) add(engine, holding);
    return put(id, before);
  };
