import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Article } from '../corpus/article.ts';
import { readDictionary } from '../intake/read-dictionary.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchAsShipped } from '../search/search-as-shipped.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { splitPassages } from '../search/split-passages.ts';
import type { Language } from '../text/language.ts';

/** How well questions find the text that answers them; 0–1, the mean over all questions of a set. */
export interface RetrievalScore {
  readonly set: string;
  readonly ndcg10: number;
  readonly recall10: number;
  /** nDCG@10 of MiniSearch with nothing set, on the same questions and texts. */
  readonly shipped: number;
  /** What nDCG@10 must reach. */
  readonly floor: number;
}

interface Asked {
  readonly id: string;
  readonly text: string;
  /** Which context answers it. */
  readonly context: number;
}

/** Questions, and the texts that answer them. */
export interface QuestionSet {
  readonly language: Language;
  readonly contexts: readonly string[];
  readonly questions: readonly Asked[];
}

type SetName = 'xquad.en' | 'xquad.zh' | 'fquad.fr';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

const textAt = (value: unknown, key: string): string => {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
};

/** Reads a file in SQuAD’s form. */
export const readSet = (file: string, language: Language): QuestionSet => {
  const squad: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const paragraphs = listAt(squad, 'data').flatMap((article) => listAt(article, 'paragraphs'));
  return {
    language,
    contexts: paragraphs.map((paragraph) => textAt(paragraph, 'context')),
    questions: paragraphs.flatMap((paragraph, context) =>
      listAt(paragraph, 'qas').map((asked) => ({ id: textAt(asked, 'id'), text: textAt(asked, 'question'), context })),
    ),
  };
};

const asArticle = (text: string, context: number, language: Language): Article => ({
  id: String(context),
  file: `${context}.md`,
  kind: 'article',
  language,
  title: '',
  publisher: null,
  url: null,
  publishedOn: null,
  basedOn: null,
  text,
  paragraphs: [{ span: { start: 0, end: text.length }, role: 'text' }],
  raw: [],
});

const indexOf = ({ contexts, language }: QuestionSet): SearchIndex => {
  const articles = contexts.map((text, context) => asArticle(text, context, language));
  return buildIndex(articles, articles.flatMap(splitPassages), readDictionary());
};

const depth = 10;

/** Finds the contexts for a question, best first, at most `depth`. */
type Finder = (text: string, language: Language) => readonly number[];

/** A context may be several passages: it stands where the best of them does. */
const finderOf = (set: QuestionSet): Finder => {
  const index = indexOf(set);
  return (text, language) => {
    const hits = index.search({ text, language, limit: depth + 5 });
    return [...new Set(hits.map(({ passage }) => Number(passage.article)))].slice(0, depth);
  };
};

const shippedFinderOf = ({ contexts }: QuestionSet): Finder => {
  const search = searchAsShipped(contexts);
  return (text) => search(text, depth);
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** With one right context the ideal gain is 1. */
const scoresOf = (find: Finder, { questions, language }: QuestionSet) => {
  const places = questions.map(({ text, context }) => find(text, language).indexOf(context));
  return {
    ndcg10: meanOf(places.map((place) => (place < 0 ? 0 : 1 / Math.log2(place + 2)))),
    recall10: meanOf(places.map((place) => (place < 0 ? 0 : 1))),
  };
};

const files: Readonly<Record<SetName, Language>> = { 'xquad.en': 'en', 'xquad.zh': 'zh', 'fquad.fr': 'fr' };

const runs: readonly {
  readonly set: string;
  readonly ask: SetName;
  readonly among: SetName;
  readonly floor: number;
}[] = [
  { set: 'XQuAD en', ask: 'xquad.en', among: 'xquad.en', floor: 0.965 },
  { set: 'XQuAD zh', ask: 'xquad.zh', among: 'xquad.zh', floor: 0.96 },
  { set: 'FQuAD fr', ask: 'fquad.fr', among: 'fquad.fr', floor: 0.82 },
  { set: 'XQuAD zh → en', ask: 'xquad.zh', among: 'xquad.en', floor: 0.84 },
  { set: 'XQuAD en → zh', ask: 'xquad.en', among: 'xquad.zh', floor: 0.76 },
];

/** Scores of every set in a folder of SQuAD files; null where one of them is missing. Takes about half a minute. */
export const retrievalScores = (dir: string): readonly RetrievalScore[] | null => {
  const fileOf = (name: string): string => path.join(dir, `${name}.json`);
  if (!Object.keys(files).every((name) => existsSync(fileOf(name)))) return null;
  const load = (name: SetName) => {
    const set = readSet(fileOf(name), files[name]);
    return { set, find: finderOf(set), shipped: shippedFinderOf(set) };
  };
  const sets = { 'xquad.en': load('xquad.en'), 'xquad.zh': load('xquad.zh'), 'fquad.fr': load('fquad.fr') };
  return runs.map(({ set, ask, among, floor }) => ({
    set,
    ...scoresOf(sets[among].find, sets[ask].set),
    shipped: scoresOf(sets[among].shipped, sets[ask].set).ndcg10,
    floor,
  }));
};
