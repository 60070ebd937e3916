import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the rules stand that make a library of articles. */
const folders = ['text', 'locales', 'lexicon', 'corpus', 'claims', 'search', 'library'];

const root = path.resolve(import.meta.dirname, '..');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
    .toSorted();

/** Changes with every change to the rules that make a library of articles: there is no build to number. */
export const codeVersion = (): string => {
  const hash = createHash('sha256');
  for (const file of folders.flatMap(filesIn)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};
