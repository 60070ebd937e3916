import type { Span } from '../text/span.ts';

/** The unit that is indexed and cited: a paragraph, or a stretch of sentences of a long one. */
export interface Passage {
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly span: Span;
}
