import { availableParallelism } from 'node:os';

import type { Article } from '../corpus/article.ts';
import type { Claim } from '../claims/claim.ts';
import { type CorpusPlace, corpusFiles } from './corpus-files.ts';
import type { FileRead } from './read-task.ts';
import type { Readers } from './readers.ts';

/** An article with what it claims. */
export interface ArticleRead {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Articles of a file that no file before it holds, and what could not be read of it. */
export interface CorpusPart {
  readonly articles: readonly ArticleRead[];
  readonly warnings: readonly string[];
}

/** The articles of a file, each with its own claims. */
export const withClaims = ({ articles, claims }: FileRead): readonly ArticleRead[] => {
  const own = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of claims) own.get(claim.article)?.push(claim);
  return articles.map((article) => ({ article, claims: own.get(article.id) ?? [] }));
};

/** Files that are read before they are asked for: enough that no thread waits for another one's long file. */
const ahead = 4 * availableParallelism();

/** Reads a corpus in the order of its files, a few ahead, and keeps none: the corpus may be larger than memory. */
export const streamCorpus = async function* (
  place: CorpusPlace,
  readers: Readers,
  onProgress: (done: number, of: number) => void = () => undefined,
): AsyncGenerator<CorpusPart> {
  const { files, warnings } = await corpusFiles(place);
  if (warnings.length > 0) yield { articles: [], warnings };
  const seen = new Set<string>();
  const reading = files.slice(0, ahead).map(({ task }) => readers.read(task));
  for (let done = 1; done <= files.length; done += 1) {
    const read = await reading.shift();
    const next = files[done - 1 + ahead];
    if (next !== undefined) reading.push(readers.read(next.task));
    onProgress(done, files.length);
    if (read === undefined) continue;
    const articles = withClaims(read).filter(({ article }) => !seen.has(article.id));
    for (const { article } of articles) seen.add(article.id);
    yield { articles, warnings: read.warnings };
  }
};
