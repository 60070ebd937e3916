import type { Span } from '../text/span.ts';
import type { CueHit, CueKind } from './cue-hits.ts';
import type { Sentence } from './reading.ts';

/** Something in a sentence that a figure could be of. */
export type Candidate = {
  readonly span: Span;
  /** Spoken of beside the subject ("behind Microsoft"), so not what a figure is of. */
  readonly beside: boolean;
} & (
  | { readonly kind: 'company'; readonly id: string; readonly part: string | null }
  | { readonly kind: 'group'; readonly ids: readonly string[]; readonly parts: readonly (string | null)[] }
  | { readonly kind: 'topN'; readonly n: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'corefer' }
  /** `isImplied`: no word for a market or its sales, but a place, a sort of product or all vendors doing what a market does. */
  | { readonly kind: 'market'; readonly isImplied?: boolean }
  | { readonly kind: 'other'; readonly name: string }
);

export const cuesIn = (sentence: Sentence, kind: CueKind, span: Span): readonly CueHit[] =>
  sentence.cues.filter((cue) => cue.kind === kind && span.start <= cue.span.start && cue.span.end <= span.end);
