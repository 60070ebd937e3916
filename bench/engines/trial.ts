import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Article } from '../../src/corpus/article.ts';
import { sentences as en } from '../../src/locales/en/sentences.ts';
import { sentences as fr } from '../../src/locales/fr/sentences.ts';
import { sentences as zh } from '../../src/locales/zh/sentences.ts';
import { termsOf } from '../../src/search/analyse.ts';
import type { Language } from '../../src/text/language.ts';
import { sliceOf } from '../../src/text/span.ts';
import { readSet } from '../../src/cli/retrieval-eval.ts';
import type { Terms } from './engine.ts';

/** What every engine gets: documents, and questions with the document that answers them, where that is known. */
export interface Trial {
  readonly documents: readonly Terms[];
  readonly questions: readonly { readonly terms: Terms; readonly right: number | null }[];
}

/** The same in every run (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const joined = (terms: readonly string[]): Terms => terms.join(' ');

const sentencesOf = { en, fr, zh };

const sentencesIn = (articles: readonly Article[], language: Language): readonly (readonly string[])[] =>
  articles
    .filter((article) => article.language === language)
    .flatMap(({ text }) => sentencesOf[language](text).map((span) => termsOf(sliceOf(text, span), language)))
    .filter((terms) => terms.length > 4);

const perPassage = 5;

/** Of the words of a sentence so many give way to words that get rarer the more there are, as in any growing collection. */
const renewed = 0.15;

/** Passages put together out of sentences of one language. */
const writePassages = (articles: readonly Article[], count: number): readonly (readonly string[])[] => {
  const random = randomFrom(7);
  const pools = (['en', 'fr', 'zh'] as const).map((language) => sentencesIn(articles, language));
  const vocabulary = 4 * count;
  const renew = (term: string): string => (random() < renewed ? `new${Math.floor(vocabulary * random() ** 4)}` : term);
  return Array.from({ length: count }, (_, at) => {
    const pool = pools[at % pools.length] ?? [];
    return Array.from({ length: perPassage }, () => pool[Math.floor(random() * pool.length)] ?? []).flatMap((terms) =>
      terms.map(renew),
    );
  });
};

const sets = { 'xquad.en': 'en', 'xquad.zh': 'zh' } as const;

/** Every fourth question: enough to tell engines apart, and quick. */
const step = 4;

const judgedIn = (folder: string) =>
  Object.entries(sets).flatMap(([name, language]) => {
    const file = path.join(folder, `${name}.json`);
    return existsSync(file) ? [readSet(file, language)] : [];
  });

/** So many documents: paragraphs with questions where the sets are there, and passages written out of articles. */
export const makeTrial = (articles: readonly Article[], folder: string, size: number): Trial => {
  const judged = judgedIn(folder);
  const own = judged.flatMap(({ contexts, language }) => contexts.map((text) => joined(termsOf(text, language))));
  const starts = judged.map((_set, at) => judged.slice(0, at).reduce((sum, { contexts }) => sum + contexts.length, 0));
  const asked = judged.flatMap(({ questions, language }, at) =>
    questions
      .filter((_question, number) => number % step === 0)
      .map(({ text, context }) => ({ terms: joined(termsOf(text, language)), right: (starts[at] ?? 0) + context })),
  );
  const titles = articles.map(({ title, language }) => ({ terms: joined(termsOf(title, language)), right: null }));
  return {
    documents: [...own, ...writePassages(articles, Math.max(0, size - own.length)).map(joined)],
    questions: [...asked, ...titles].filter(({ terms }) => terms !== ''),
  };
};
