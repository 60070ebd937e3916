import type { Span } from '../text/span.ts';

/** The unit that is indexed and cited: a paragraph, a stretch of sentences of a long one, or a few tiny ones. */
export interface Passage {
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly span: Span;
}
