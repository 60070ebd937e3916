import type { Claim } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import type { Article } from '../corpus/article.ts';
import { buildIndex } from '../search/build-index.ts';
import { noDictionary } from '../search/dictionary.ts';
import type { Dictionary } from '../search/dictionary.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { splitPassages } from '../search/split-passages.ts';
import { correctClaims } from './corrections/correct-claims.ts';
import type { Correction } from './corrections/correction.ts';
import type { Library } from './library.ts';

/** What reading articles gives, before people correct it. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly index: SearchIndex;
}

/** Of two articles with one id the first. */
export const distinctArticles = (articles: readonly Article[]): ReadonlyMap<string, Article> => {
  const byId = new Map<string, Article>();
  for (const article of articles) if (!byId.has(article.id)) byId.set(article.id, article);
  return byId;
};

/** Reads all claims and passages. `tell` hears, in between, how many articles are read; `claimsOf` gives claims that were read elsewhere. */
export const readAll = (
  articles: ReadonlyMap<string, Article>,
  dictionary: Dictionary,
  tell: (read: number) => void = () => undefined,
  claimsOf: (article: Article) => readonly Claim[] = extractClaims,
): Reading => {
  const kept = [...articles.values()];
  const claims = kept.flatMap((article, at) => {
    tell(at);
    return claimsOf(article);
  });
  const index = buildIndex(kept, kept.flatMap(splitPassages), dictionary);
  tell(kept.length);
  return { claims, index };
};

/** A library of what was read, with what people corrected put right. */
export const libraryOf = (
  articles: ReadonlyMap<string, Article>,
  { claims, index }: Reading,
  corrections: readonly Correction[],
): Library => ({ articles, ...correctClaims(claims, corrections), corrections, index });

/**
 * Reads all claims and passages of articles, and puts right what people corrected. Of two articles with one id the first is
 * kept. The dictionary carries questions for passages across languages.
 */
export const buildLibrary = (
  articles: readonly Article[],
  corrections: readonly Correction[] = [],
  dictionary: Dictionary = noDictionary,
): Library => {
  const distinct = distinctArticles(articles);
  return libraryOf(distinct, readAll(distinct, dictionary), corrections);
};

/** The library without an article; the same library where it holds none with that id. */
export const withoutArticle = (library: Library, id: string): Library =>
  library.articles.has(id)
    ? {
        ...library,
        articles: new Map([...library.articles].filter(([key]) => key !== id)),
        claims: library.claims.filter((claim) => claim.article !== id),
        hidden: (library.hidden ?? []).filter((claim) => claim.article !== id),
        index: library.index.withoutArticle(id),
      }
    : library;

/**
 * The library with one more article, in place of one with the same id; only that article is read.
 *
 * @param read Its claims, where a thread has read them already.
 */
export const withArticle = (library: Library, article: Article, read?: readonly Claim[]): Library => {
  const rest = withoutArticle(library, article.id);
  const { claims, hidden } = correctClaims(read ?? extractClaims(article), library.corrections ?? []);
  return {
    ...rest,
    articles: new Map([...rest.articles, [article.id, article]]),
    claims: [...rest.claims, ...claims],
    hidden: [...(rest.hidden ?? []), ...hidden],
    index: library.index.withArticle(article, splitPassages(article)),
  };
};
