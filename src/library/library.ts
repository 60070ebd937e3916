import type { Article } from '../corpus/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Correction } from './corrections/correction.ts';

/** Everything that answers are drawn from. Never changed: adding an article gives the next one. */
export interface Library {
  /** By id, in reading order. */
  readonly articles: ReadonlyMap<string, Article>;
  /** As people left them: without those in `hidden`. */
  readonly claims: readonly Claim[];
  readonly hidden?: readonly Claim[];
  /** They also hold for articles yet to come. */
  readonly corrections?: readonly Correction[];
  readonly index: SearchIndex;
}
