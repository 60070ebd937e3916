import type { Library } from '../library/library.ts';
import type { Article } from '../corpus/article.ts';
import type { Hit } from '../search/search-index.ts';
import { snippetOf, type Snippet } from '../search/snippet-of.ts';
import type { Day } from '../text/day.ts';
import type { Citation } from './answer.ts';
import { citePlaces } from './cite.ts';
import { wasPublishedBy } from './known-by.ts';
import type { Question } from './question.ts';

/** UTF-16 code units of a passage that a reader sees at once. */
const longestQuote = 300;

const isKnown = (article: Article, asOf: Day | null): boolean => asOf === null || wasPublishedBy(article, asOf);

/** The words of a passage around what matched. */
const shownOf = ({ text }: Article, { passage, matched }: Hit): Snippet =>
  snippetOf(text, passage.span, matched, longestQuote);

/** The passages of the corpus that are nearest to a question, best first, each cut to the words that say why. */
export const nearestPassages = (library: Library, question: Question, limit: number): readonly Citation[] => {
  const { text, language, asOf } = question;
  const hits = library.index.search({ text, language, limit: limit * 2 });
  const shown = hits.flatMap((hit) => {
    const article = library.articles.get(hit.passage.article);
    return article === undefined || !isKnown(article, asOf) ? [] : [{ article, ...shownOf(article, hit) }];
  });
  return citePlaces(shown.slice(0, limit)).map((citation, at) => ({
    ...citation,
    cut: { before: shown[at]?.cutBefore ?? false, after: shown[at]?.cutAfter ?? false },
  }));
};
