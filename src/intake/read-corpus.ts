import type { Article } from '../corpus/article.ts';
import type { Reading } from '../corpus/read-file.ts';
import { type CorpusPlace, corpusFiles } from './corpus-files.ts';
import { readArticles } from './read-task.ts';

/** All articles of a corpus, without their claims; what can't be read becomes one warning. */
export const readCorpus = async (place: CorpusPlace): Promise<Reading> => {
  const { files, warnings: found } = await corpusFiles(place);
  const articles: Article[] = [];
  const warnings = [...found];
  for (const { task } of files) {
    const reading = await readArticles(task);
    articles.push(...reading.articles);
    warnings.push(...reading.warnings);
  }
  return { articles, warnings };
};
