import type { Day } from '../../text/day.ts';
import type { Press } from '../custom-id.ts';

/** Which part of an answer is looked at, and what it was drawn from. */
export interface View {
  /** From 0; beyond the last one is the last one. */
  readonly page: number;
  readonly sources: 'few' | 'all';
  /** The day that the question is relative to. */
  readonly day: Day;
  /** Digest of the corpus, eight hexadecimal digits. */
  readonly corpus: string;
  /** The corpus is no longer the one that the message was first drawn from. */
  readonly isStale: boolean;
}

export const firstView = (day: Day, corpus: string): View => ({ page: 0, sources: 'few', day, corpus, isStale: false });

/** What a button of an earlier message shows now. */
export const viewOf = ({ page, sources, day, corpus }: Press, current: string): View => ({
  page,
  sources,
  day,
  corpus: current,
  isStale: corpus !== current,
});
