import type { Span } from '../text/span.ts';

/** A term with the stretch of text that it was made of. */
export interface PlacedTerm {
  readonly term: string;
  readonly span: Span;
}
