import { statSync } from 'node:fs';

import { loadConfig, loadDataFolder } from '../config.ts';
import type { Article } from '../corpus/article.ts';
import { loadCorrections } from '../intake/load-corrections.ts';
import { readDictionary } from '../intake/read-dictionary.ts';
import { readCorpus } from '../intake/read-corpus.ts';
import { buildLibrary } from '../library/build-library.ts';
import { findIdleCorrections } from '../library/corrections/correct-claims.ts';
import type { Library } from '../library/library.ts';
import { warn, type Problem } from './command-line.ts';

/** The folder that is asked, and the time zone that "last quarter" is read in. */
export interface Corpus {
  readonly folder: string;
  /** Whether it is the one that the bot answers from. */
  readonly isConfigured: boolean;
  readonly dataFolder: string;
  readonly timeZone: string;
}

const isFolder = (dir: string): boolean => statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder of `--corpus`; the configured one where the command line names none. */
export const chosenCorpus = (folder: string | undefined): Corpus | Problem => {
  if (folder !== undefined) {
    return isFolder(folder)
      ? {
          folder,
          isConfigured: false,
          dataFolder: loadDataFolder(),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        }
      : { problem: `--corpus ${folder}: no such folder` };
  }
  const config = loadConfig();
  return 'errors' in config
    ? { problem: config.errors.join('\n') }
    : {
        folder: config.ok.corpusFolder,
        isConfigured: true,
        dataFolder: config.ok.dataFolder,
        timeZone: config.ok.timeZone,
      };
};

/** Reads a folder's articles, and what was added to the configured one; what can't be read is told on standard error. */
export const readArticles = async ({ folder, isConfigured, dataFolder }: Corpus): Promise<readonly Article[]> => {
  const { articles, warnings } = await readCorpus({
    corpusFolder: folder,
    dataFolder: isConfigured ? dataFolder : null,
  });
  for (const warning of warnings) warn(warning);
  if (articles.length === 0) warn(`no articles in ${folder}`);
  return articles;
};

/**
 * The library of a corpus, with what people corrected; what can't be read is told on standard error, a correction of a claim
 * that is not there only where the corpus is the configured one.
 */
export const readLibrary = async (corpus: Corpus): Promise<Library> => {
  const { isConfigured, dataFolder } = corpus;
  const { corrections, warnings } = await loadCorrections(dataFolder);
  const library = buildLibrary(await readArticles(corpus), corrections, readDictionary());
  const { claims, hidden = [] } = library;
  const idle = isConfigured ? findIdleCorrections(corrections, { claims, hidden }) : [];
  for (const warning of [...warnings, ...idle]) warn(warning);
  return library;
};
