import type { Language } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { reasonFor } from './conflict-reasons.ts';
import { clustersAt, isConflict, related } from './contradictions.ts';
import type { Cluster } from './merge.ts';

/** Figures (by place) that speak of the same thing and differ, and why. */
export const conflictsOf = (
  clusters: readonly Cluster[],
  all: readonly Candidate[],
  language: Language,
): Answer['conflicts'] =>
  related(clusters, isConflict).map((places) => ({
    figures: places,
    reason: reasonFor(clustersAt(clusters, places), all, language),
  }));
