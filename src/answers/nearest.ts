import type { Library } from '../library/library.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../search/passage.ts';
import type { Hit } from '../search/search-index.ts';
import { snippetOf, type Snippet } from '../search/snippet-of.ts';
import type { Day } from '../text/day.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Citation } from './answer.ts';
import { citePlaces } from './cite.ts';
import { byOriginality } from './copies.ts';
import { wasPublishedBy } from './known-by.ts';
import type { Question } from './question.ts';

/** UTF-16 code units of a passage that a reader sees at once. */
const longestQuote = 300;

const isKnown = (article: Article, asOf: Day | null): boolean => asOf === null || wasPublishedBy(article, asOf);

/** A passage with its article. */
interface Printed {
  readonly article: Article;
  readonly passage: Passage;
}

const printedIn = (library: Library, asOf: Day | null, passages: readonly Passage[]): readonly Printed[] =>
  passages.flatMap((passage) => {
    const article = library.articles.get(passage.article);
    return article === undefined || !isKnown(article, asOf) ? [] : [{ article, passage }];
  });

const wordsOf = ({ article, passage }: Printed): string => sliceOf(article.text, passage.span);

/** Of those that print the very same words the one nearest to the source. */
const originalOf = (found: Printed, copies: readonly Printed[]): Printed =>
  [found, ...copies.filter((copy) => wordsOf(copy) === wordsOf(found))].toSorted((a, b) =>
    byOriginality(a.article, b.article),
  )[0] ?? found;

/** The words of a passage around what matched, which was told of the passage that was found. */
const shownOf = ({ article, passage }: Printed, hit: Hit): Snippet => {
  const by = passage.span.start - hit.passage.span.start;
  const matched = hit.matched.map((span) => shift(span, by));
  return snippetOf(article.text, passage.span, matched, longestQuote);
};

/** The passages of the corpus that are nearest to a question, best first, each cut to the words that say why. */
export const nearestPassages = (library: Library, question: Question, limit: number): readonly Citation[] => {
  const { text, language, asOf } = question;
  const hits = library.index.search({ text, language, limit: limit * 2 });
  const shown = hits.flatMap((hit) => {
    const others = printedIn(library, asOf, hit.copies);
    return printedIn(library, asOf, [hit.passage]).map((found) => {
      const original = originalOf(found, others);
      const copies = [found, ...others].map(({ article }) => article);
      return { article: original.article, copies, ...shownOf(original, hit) };
    });
  });
  return citePlaces(shown.slice(0, limit)).map((citation, at) => ({
    ...citation,
    cut: { before: shown[at]?.cutBefore ?? false, after: shown[at]?.cutAfter ?? false },
  }));
};
