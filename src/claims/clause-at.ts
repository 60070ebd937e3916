import type { Span } from '../text/span.ts';
import type { Sentence } from './reading.ts';

/** The clause of a sentence that holds an offset; the whole sentence where none does. */
export const clauseAt = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find((clause) => clause.start <= at && at < clause.end) ?? sentence.span;
