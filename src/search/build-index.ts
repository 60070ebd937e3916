import type { Article } from '../corpus/article.ts';
import { askedConcepts } from './concepts.ts';
import { noDictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { emptyEngine, passagesIn, put } from './engine.ts';
import type { Engine } from './engine.ts';
import { foldCopies } from './fold-copies.ts';
import { matchedSpans } from './matched-spans.ts';
import type { Passage } from './passage.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import type { Hit, SearchIndex, SearchQuestion } from './search-index.ts';
import { mayBeCopies } from './sketch.ts';
import { readEngine, writeEngine } from './snapshot.ts';
import { firstVersion } from './versions.ts';
import type { Version } from './versions.ts';

/** As many copies of each passage are folded before some could crowd out what else was found. */
const mostCopies = 10;

/** Of scores only this much is told: the rest is rounding. */
const precision = 1e6;

const hitOf = (engine: Engine, best: Ranked, copies: readonly Ranked[]): Hit => ({
  passage: best.passage,
  score: Math.round(best.score * precision) / precision,
  get matched() {
    return matchedSpans(best, engine.read(best));
  },
  copies: copies.map(({ passage }) => passage),
});

const searchIn = (engine: Engine, question: SearchQuestion): readonly Hit[] => {
  const concepts = askedConcepts(question.text, question.language);
  const ranking = rank(engine, question, concepts, question.limit * mostCopies);
  const copying = {
    mayBe: (a: Ranked, b: Ranked) => mayBeCopies(a.sketch, b.sketch),
    wordingOf: (found: Ranked) => engine.read(found).wording,
  };
  return foldCopies(ranking, copying, question.limit).map(({ first, copies }) => hitOf(engine, first, copies));
};

const own = (article: Article, passages: readonly Passage[]): readonly Passage[] =>
  passages.filter((passage) => passage.article === article.id);

const byArticle = (passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> => {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.article);
    if (group) group.push(passage);
    else groups.set(passage.article, [passage]);
  }
  return groups;
};

const indexAt = (version: Version<Engine>): SearchIndex => ({
  search: (question) => version.read((engine) => searchIn(engine, question)),
  passages: version.read(passagesIn),
  withArticle: (article, passages) =>
    indexAt(version.after(put(article.id, { article, passages: own(article, passages) }))),
  withoutArticle: (id) => indexAt(version.after(put(id, null))),
  toBytes: () => version.read(writeEngine),
});

/** Indexes passages of articles in every language; a passage of an article that is not given is left out. */
export const buildIndex = (
  articles: readonly Article[],
  passages: readonly Passage[],
  dictionary: Dictionary = noDictionary,
): SearchIndex => {
  const engine = emptyEngine(dictionary);
  const ofArticle = byArticle(passages);
  for (const article of articles) put(article.id, { article, passages: ofArticle.get(article.id) ?? [] })(engine);
  return indexAt(firstVersion(engine));
};

/**
 * An index as it was written by the same version of these rules, over the same articles; null where one of them is missing.
 * Whether the bytes are whole is for the reader of the file to tell.
 */
export const readIndex = (
  bytes: Uint8Array,
  articles: ReadonlyMap<string, Article>,
  dictionary: Dictionary = noDictionary,
): SearchIndex | null => {
  const engine = readEngine(bytes, articles, dictionary);
  return engine === null ? null : indexAt(firstVersion(engine));
};
