import type { ArticleRead } from '../../intake/scan-corpus.ts';
import { onOneLine } from '../../text/one-line.ts';
import { print } from '../command-line.ts';

/** An article in one line for scripts. */
export const rowOf = ({ article, claims }: ArticleRead): object => {
  const { id, file, kind, language, title, publisher, publishedOn, url, text } = article;
  return {
    id,
    file,
    kind,
    language,
    title,
    publisher,
    publishedOn,
    url,
    characters: text.length,
    claims: claims.length,
  };
};

const lineOf = ({ article, claims }: ArticleRead): string =>
  [
    article.id,
    article.publishedOn ?? 'no date   ',
    article.language,
    `${String(claims.length).padStart(3)} claims`,
    `${onOneLine(article.title).slice(0, 80)} (${onOneLine(article.publisher ?? 'publisher unknown')}, ${onOneLine(article.file)})`,
  ].join('  ');

/** One line an article, in the order in which they are read. */
export const printList = (articles: readonly ArticleRead[], isJson: boolean): void => {
  for (const read of articles) print(isJson ? JSON.stringify(rowOf(read)) : lineOf(read));
  if (!isJson) print(`${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`);
};
