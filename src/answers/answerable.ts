import type { Library } from '../library/library.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import type { Cluster } from './merge.ts';
import type { Question } from './question.ts';
import { selectClusters } from './select.ts';
import { isConfident } from './is-confident.ts';

/** Whether a figure is sure enough to lead an answer. */
export const isSure = (cluster: Cluster): boolean => cluster.some(({ claim }) => isConfident(claim.confidence));

/** Whether a question gets a figure. */
export const isAnswered = (all: readonly Candidate[], question: Question): boolean =>
  selectClusters(all, question).clusters.some(isSure);

/** For how many companies a question gets a figure. */
export const countAnswered = (library: Library, question: Question): number =>
  new Set(
    selectClusters(candidatesOf(library), question)
      .clusters.filter(isSure)
      .flatMap(([{ claim }]) => (claim.subject.type === 'company' ? [claim.subject.id] : [])),
  ).size;
