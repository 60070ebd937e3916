import type { Article } from '../corpus/article.ts';
import type { Day } from '../text/day.ts';
import type { Candidate } from './candidate.ts';
import type { Note } from './note.ts';

/** The day of an article, else of what it was written from; null where neither says. */
export const dateOf = ({ publishedOn, basedOn }: Article): Day | null => publishedOn ?? basedOn?.publishedOn ?? null;

/** A date of which only the year or month is known counts from its end. */
const lastDay = (date: string): Day => `${date}-12-31`.slice(0, 10);

/** Whether an article is known to have been published by a day: one without a date is not. */
export const wasPublishedBy = (article: Article, asOf: Day): boolean => {
  const date = dateOf(article);
  return date !== null && lastDay(date) <= asOf;
};

const countArticles = (candidates: readonly Candidate[]): number =>
  new Set(candidates.map(({ article }) => article.id)).size;

/** Keeps what was published by a day. An article without a date is not known to have been. */
export const knownBy = (
  candidates: readonly Candidate[],
  asOf: Day | null,
): { readonly candidates: readonly Candidate[]; readonly notes: readonly Note[] } => {
  if (asOf === null) return { candidates, notes: [] };
  const left = candidates.filter(({ article }) => !wasPublishedBy(article, asOf));
  const undated = countArticles(left.filter(({ article }) => dateOf(article) === null));
  const later = countArticles(left.filter(({ article }) => dateOf(article) !== null));
  return {
    candidates: candidates.filter(({ article }) => wasPublishedBy(article, asOf)),
    notes: [
      ...(later > 0 ? [{ key: 'answers.note.later' as const, values: { count: later, asOf } }] : []),
      ...(undated > 0 ? [{ key: 'answers.note.undated' as const, values: { count: undated, asOf } }] : []),
    ],
  };
};
