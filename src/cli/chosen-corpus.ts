import { statSync } from 'node:fs';

import { loadConfig } from '../config.ts';
import type { Article } from '../corpus/article.ts';
import { readFolder } from '../intake/read-folder.ts';
import { warn, type Problem } from './command-line.ts';

/** The folder that is asked, and the time zone that "last quarter" is read in. */
export interface Corpus {
  readonly folder: string;
  readonly timeZone: string;
}

const isFolder = (dir: string): boolean => statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder of `--corpus`; the configured one where the command line names none. */
export const chosenCorpus = (folder: string | undefined): Corpus | Problem => {
  if (folder !== undefined) {
    return isFolder(folder)
      ? { folder, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
      : { problem: `--corpus ${folder}: no such folder` };
  }
  const config = loadConfig();
  return 'errors' in config
    ? { problem: config.errors.join('\n') }
    : { folder: config.ok.corpusFolder, timeZone: config.ok.timeZone };
};

/** Reads a folder's articles; what can't be read is told on standard error. */
export const readArticles = async (folder: string): Promise<readonly Article[]> => {
  const { articles, warnings } = await readFolder(folder);
  for (const warning of warnings) warn(warning);
  if (articles.length === 0) warn(`no articles in ${folder}`);
  return articles;
};
