import type { Day } from '../../text/day.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Citation, Figure } from '../answer.ts';

/** What can set a figure of a message and one of the corpus apart. */
export type Aspect =
  | 'market'
  | 'region'
  | 'part'
  | 'period'
  | 'horizon'
  | 'basis'
  | 'denominator'
  | 'certainty'
  | 'house'
  | 'unit';

/**
 * What the corpus says to one figure of a message.
 *
 * - `supported`: it says the same; `figures` holds the figure.
 * - `contradicted`: of the very same thing it says something else; `figures` holds what it says, the newest first.
 * - `absent`: it says neither; `figures` holds the nearest one, if any, and `apart` why that one does not compare.
 * - `unread`: whom or what the figure is of can't be told from the message.
 */
export interface Verdict {
  readonly kind: 'supported' | 'contradicted' | 'absent' | 'unread';
  /** Where the figure stands in the message. */
  readonly span: Span;
  /** What the message was read to say; null where it could not be read. */
  readonly said: Figure | null;
  readonly figures: readonly Figure[];
  readonly apart: readonly Aspect[];
  /** Those of `apart` that the message leaves open. */
  readonly unsaid: readonly Aspect[];
}

/** All figures of a message, in its order, with what the corpus says to each. */
export interface Verdicts {
  readonly language: Language;
  /** The day that "last quarter" in the message is relative to. */
  readonly day: Day;
  readonly verdicts: readonly Verdict[];
  /** Behind the figures, numbered from 1. */
  readonly citations: readonly Citation[];
  readonly searched: { readonly articles: number; readonly claims: number };
}
