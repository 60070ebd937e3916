import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';

import type { Article } from '../corpus/article.ts';
import type { Reading } from '../corpus/read-file.ts';
import { readSource } from '../corpus/read-source.ts';
import type { Day } from '../text/day.ts';
import { onOneLine } from '../text/one-line.ts';
import { listFiles } from './list-files.ts';
import { reasonOf } from './reason-of.ts';

export interface FolderOptions {
  /** Dates the articles whose file states no day. */
  readonly published?: Day;
}

const readOne = async (dir: string, file: string, options: FolderOptions): Promise<Reading> => {
  try {
    return await readSource({ name: file, bytes: await readBytes(path.join(dir, file)) }, options);
  } catch (error) {
    return { articles: [], warnings: [onOneLine(`${file}: ${reasonOf(error)}`)] };
  }
};

/** Reads the files of a folder one after the other, and keeps none: the folder may be larger than memory. */
export const streamFolder = async function* (dir: string, options: FolderOptions = {}): AsyncGenerator<Reading> {
  const { files, warnings } = await listFiles(dir);
  if (warnings.length > 0) yield { articles: [], warnings };
  for (const { name } of files) yield await readOne(dir, name, options);
};

/**
 * Reads all articles in a folder and the folders within, in the order of their paths. Files whose name begins with a dot
 * are passed over; what can't be read becomes one warning with its path, relative to the folder.
 */
export const readFolder = async (dir: string, options: FolderOptions = {}): Promise<Reading> => {
  const articles: Article[] = [];
  const warnings: string[] = [];
  for await (const reading of streamFolder(dir, options)) {
    articles.push(...reading.articles);
    warnings.push(...reading.warnings);
  }
  return { articles, warnings };
};
