import { existsSync } from 'node:fs';
import path from 'node:path';

import { evaluationDir } from '../src/config.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFolder } from '../src/intake/read-folder.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The articles that ship, those of the tests, and the marked ones where they are there. */
export const benchArticles = async (): Promise<readonly Article[]> => {
  const folders = [
    path.join(root, 'corpus'),
    path.join(root, 'test/fidelity'),
    path.join(evaluationDir(), 'seeds'),
    path.join(evaluationDir(), 'gold/dev'),
  ];
  const read = await Promise.all(folders.filter((folder) => existsSync(folder)).map((folder) => readFolder(folder)));
  return read.flatMap(({ articles }) => articles);
};
