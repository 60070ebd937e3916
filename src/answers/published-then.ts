import type { Citation, Figure } from './answer.ts';

/** A day that is none but the article's own is the day it was published, whenever the figure was first said. */
export const isPublishedThen = ({ statedOn, citations }: Figure, all: readonly Citation[]): boolean =>
  all.some(
    ({ n, publishedOn, basedOn }) =>
      citations.includes(n) && (publishedOn ?? basedOn?.publishedOn ?? null) === statedOn,
  );
