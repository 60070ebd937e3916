import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Where the rules stand that make a library of articles. */
const folders = ['text', 'locales', 'lexicon', 'corpus', 'claims', 'search', 'library'];

const root = path.resolve(import.meta.dirname, '..');

const packages = path.resolve(root, '../package.json');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
    .toSorted();

/**
 * Changes with every change to the rules that make a library of articles: there is no build to number. The packages that they
 * use are pinned, and the runtime brings the dictionary that cuts Chinese into words.
 */
export const codeVersion = (): string => {
  const hash = createHash('sha256')
    .update(process.versions.icu ?? '')
    .update(readFileSync(packages));
  for (const file of folders.flatMap(filesIn)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};
