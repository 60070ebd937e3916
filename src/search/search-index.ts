import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

export interface Hit {
  readonly passage: Passage;
  /** Pure BM25+ with boosts; comparable within one search only. */
  readonly score: number;
  /** Words of the passage's text that matched, in article offsets. */
  readonly matched: readonly Span[];
}

/** A question for passages. */
export interface SearchQuestion {
  readonly text: string;
  readonly language: Language;
  readonly limit: number;
}

export interface SearchIndex {
  /** Best first, over all languages. */
  readonly search: (question: SearchQuestion) => readonly Hit[];
  readonly passages: number;
}
