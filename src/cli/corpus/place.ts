import { type Config, loadConfig } from '../../config.ts';
import type { CorpusPlace } from '../../intake/corpus-files.ts';
import { createReaders } from '../../intake/readers.ts';
import { type ArticleRead, createScanner } from '../../intake/scan-corpus.ts';
import { type Problem, warn } from '../command-line.ts';
import { createProgress } from '../progress.ts';

export const configured = (): Config | Problem => {
  const config = loadConfig();
  return 'errors' in config ? { problem: config.errors.join('\n') } : config.ok;
};

/** `--corpus DIR` alone, or the configured folder with what was added to it. */
export const placeOf = (folder: string | undefined): CorpusPlace | Problem => {
  if (folder !== undefined) return { corpusFolder: folder, dataFolder: null };
  const config = configured();
  return 'problem' in config ? config : { corpusFolder: config.corpusFolder, dataFolder: config.dataFolder };
};

/** Everything that a corpus holds, and what could not be read of it. */
export const readPlace = async (
  place: CorpusPlace,
): Promise<{ readonly articles: readonly ArticleRead[]; readonly warnings: readonly string[] }> => {
  const readers = createReaders();
  const progress = createProgress('reading');
  try {
    const { added, warnings } = await createScanner(place, readers).scan(progress.show);
    return { articles: added, warnings };
  } finally {
    progress.clear();
    await readers.close();
  }
};

/** The articles whose id begins with what was typed; told where there is none. */
export const articlesWith = (articles: readonly ArticleRead[], typed: string): readonly ArticleRead[] => {
  const found = articles.filter(({ article }) => article.id.startsWith(typed));
  if (found.length === 0) warn(`${typed}: no article with this id; \`npm run corpus -- list\` shows all`);
  return found;
};
