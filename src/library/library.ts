import type { Article } from '../corpus/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** Everything that answers are drawn from. Never changed: adding an article gives the next one. */
export interface Library {
  /** By id, in reading order. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: readonly Claim[];
  readonly index: SearchIndex;
}
