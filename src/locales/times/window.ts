import type { Span } from '../../text/span.ts';
import type { Around } from './grammar.ts';

// Bounds what rules can look at, so that time stays linear.
const reach = 64;

/** The text on both sides of a span, cut short. */
export const aroundOf = (text: string, span: Span): Around => ({
  before: text.slice(Math.max(0, span.start - reach), span.start),
  after: text.slice(span.end, span.end + reach),
});
