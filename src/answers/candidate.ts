import type { Big } from 'big.js';

import type { Article } from '../corpus/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Day } from '../text/day.ts';

/** A claim with what an answer has to know about it beside its words. */
export interface Candidate {
  readonly claim: Claim;
  readonly article: Article;
  /** The market that the claim speaks of; else the one that the named unit works in. */
  readonly market: string | null;
  /** What the last printed digit stands for, in base units. */
  readonly step: Big;
  /** The day the claim was made, from the text or the article's date; null where neither says. */
  readonly saidOn: Day | null;
  /** The full day that the text or the article's date prints for it; null where none does. */
  readonly printedOn: Day | null;
  /** The best evidence of when the claim belongs: its period's end, else the newest period of its article or when it was said. */
  readonly recency: Day | null;
}
