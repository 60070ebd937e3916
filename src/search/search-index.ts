import type { Article } from '../corpus/article.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

export interface Hit {
  readonly passage: Passage;
  /** Pure BM25+ with boosts; comparable within one search only. */
  readonly score: number;
  /** Words of the passage's text that matched, in article offsets; in order, not touching. Read when asked for. */
  readonly matched: readonly Span[];
  /** Passages that say the same in almost the same words, and are left out of the hits. */
  readonly copies: readonly Passage[];
}

/** A question for passages. */
export interface SearchQuestion {
  readonly text: string;
  readonly language: Language;
  readonly limit: number;
}

/**
 * Never changes. Adding or removing an article gives the next index and costs what reading that article's terms costs,
 * however large the index is; asking an older index costs the changes that were made since, once.
 */
export interface SearchIndex {
  /** Best first, over all languages; equal scores in the order of article ids, then of places. */
  readonly search: (question: SearchQuestion) => readonly Hit[];
  readonly passages: number;
  /** Takes the place of an article with the same id. Passages of other articles are not taken. */
  readonly withArticle: (article: Article, passages: readonly Passage[]) => SearchIndex;
  /** The same index where there is no such article. */
  readonly withoutArticle: (id: string) => SearchIndex;
  /** For `readIndex`; the texts of the articles are not in it. */
  readonly toBytes: () => Uint8Array;
}
