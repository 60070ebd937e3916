import type { Claim } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import type { Article } from '../corpus/article.ts';
import { buildIndex } from '../search/build-index.ts';
import { noDictionary } from '../search/dictionary.ts';
import type { Dictionary } from '../search/dictionary.ts';
import { splitPassages } from '../search/split-passages.ts';
import { correctClaims } from './corrections/correct-claims.ts';
import type { Correction } from './corrections/correction.ts';
import type { Library } from './library.ts';

/**
 * Reads all claims and passages of articles, and puts right what people corrected. Of two articles with one id the first is
 * kept. The dictionary carries questions for passages across languages; `claimsOf` gives claims that were read elsewhere.
 */
export const buildLibrary = (
  articles: readonly Article[],
  corrections: readonly Correction[] = [],
  dictionary: Dictionary = noDictionary,
  claimsOf: (article: Article) => readonly Claim[] = extractClaims,
): Library => {
  const byId = new Map<string, Article>();
  for (const article of articles) if (!byId.has(article.id)) byId.set(article.id, article);
  const kept = [...byId.values()];
  return {
    articles: byId,
    ...correctClaims(kept.flatMap(claimsOf), corrections),
    corrections,
    index: buildIndex(kept, kept.flatMap(splitPassages), dictionary),
  };
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
