import type { Article } from '../../corpus/article.ts';
import type { ArticleRead, CorpusPart } from '../../intake/stream-corpus.ts';
import { onOneLine } from '../../text/one-line.ts';
import { print, warn } from '../command-line.ts';

interface Row extends Pick<
  Article,
  'id' | 'file' | 'kind' | 'language' | 'title' | 'publisher' | 'publishedOn' | 'url'
> {
  readonly characters: number;
  readonly claims: number;
}

/** An article in one line for scripts. */
export const rowOf = ({ article, claims }: ArticleRead): Row => {
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

/** One line an article, in the order in which they are read, each as soon as it is; warnings last. */
export const printList = async (parts: AsyncIterable<CorpusPart>, isJson: boolean): Promise<0 | 1> => {
  const warnings: string[] = [];
  let articles = 0;
  for await (const part of parts) {
    for (const read of part.articles) print(isJson ? JSON.stringify(rowOf(read)) : lineOf(read));
    articles += part.articles.length;
    warnings.push(...part.warnings);
  }
  if (!isJson) print(`${articles} ${articles === 1 ? 'article' : 'articles'}`);
  for (const warning of warnings) warn(warning);
  return warnings.length === 0 ? 0 : 1;
};
