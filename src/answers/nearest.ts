import type { Library } from '../library/library.ts';
import type { Article } from '../corpus/article.ts';
import type { Day } from '../text/day.ts';
import type { Citation } from './answer.ts';
import { citePlaces } from './cite.ts';
import { wasPublishedBy } from './known-by.ts';
import type { Question } from './question.ts';

const isKnown = (article: Article, asOf: Day | null): boolean => asOf === null || wasPublishedBy(article, asOf);

/** The passages of the corpus that are nearest to a question, best first. */
export const nearestPassages = (library: Library, question: Question, limit: number): readonly Citation[] => {
  const { text, language, asOf } = question;
  const hits = library.index.search({ text, language, limit: limit * 2 });
  const places = hits.flatMap(({ passage }) => {
    const article = library.articles.get(passage.article);
    return article === undefined || !isKnown(article, asOf) ? [] : [{ article, span: passage.span }];
  });
  return citePlaces(places.slice(0, limit));
};
