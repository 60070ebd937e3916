import { readFile as readBytes, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Article } from '../corpus/article.ts';
import { sizeLimit } from '../corpus/decode.ts';
import type { Reading } from '../corpus/read-file.ts';
import { readSource } from '../corpus/read-source.ts';
import { isSupported } from '../corpus/supported.ts';
import type { Day } from '../text/day.ts';

export interface FolderOptions {
  /** Dates the articles whose file states no day. */
  readonly published?: Day;
}

/** A file that was found, or what stood in the way of one. */
type Found = { readonly file: string } | { readonly warning: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'not there, or a link to nothing',
  ELOOP: 'a link that leads back to itself',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'for no stated reason';

const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? `could not be read (${codeOf(error)})`;

const joinName = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** `above`: the real paths of the folders that lead here, by which a link back to one of them is known. */
const listEntry = async (dir: string, name: string, above: readonly string[]): Promise<readonly Found[]> => {
  try {
    const found = await stat(path.join(dir, name));
    if (found.isDirectory()) return await listFolder(dir, name, above);
    if (!found.isFile()) return [{ warning: `${name}: not a regular file` }];
    return found.size > sizeLimit
      ? [{ warning: `${name}: larger than ${sizeLimit / 1024 / 1024} MB` }]
      : [{ file: name }];
  } catch (error) {
    return [{ warning: `${name}: ${reasonOf(error)}` }];
  }
};

const listFolder = async (dir: string, name: string, above: readonly string[]): Promise<readonly Found[]> => {
  const real = await realpath(path.join(dir, name));
  if (above.includes(real)) return [{ warning: `${name}: a link that leads back to itself` }];
  const names = (await readdir(real)).filter((entry) => !entry.startsWith('.')).sort();
  const found: (readonly Found[])[] = [];
  for (const entry of names) found.push(await listEntry(dir, joinName(name, entry), [...above, real]));
  return found.flat();
};

const endingOf = (file: string): string => path.extname(file).toLowerCase();

/** One line for each kind of file that nothing here reads. */
const unsupportedWarnings = (files: readonly string[]): readonly string[] => {
  const endings = [...new Set(files.map(endingOf))].sort();
  return endings.map((ending) => {
    const same = files.filter((file) => endingOf(file) === ending);
    const count = same.length === 1 ? '1 file' : `${same.length} files`;
    return `${same[0] ?? ''}: ${ending === '' ? 'no ending' : ending} is not a supported format (${count})`;
  });
};

const readOne = async (dir: string, file: string, options: FolderOptions): Promise<Reading> => {
  try {
    return await readSource({ name: file, bytes: await readBytes(path.join(dir, file)) }, options);
  } catch (error) {
    return { articles: [], warnings: [`${file}: ${reasonOf(error)}`] };
  }
};

const listAll = async (dir: string): Promise<readonly Found[]> => {
  try {
    return await listFolder(dir, '', []);
  } catch (error) {
    return [{ warning: `${dir}: ${reasonOf(error)}` }];
  }
};

/**
 * Reads all articles in a folder and the folders within, in the order of their paths. Files whose name begins with a dot
 * are passed over; what can't be read becomes one warning with its path, relative to the folder.
 */
export const readFolder = async (dir: string, options: FolderOptions = {}): Promise<Reading> => {
  const found = await listAll(dir);
  const files = found.flatMap((one) => ('file' in one ? [one.file] : []));
  const articles: Article[] = [];
  const warnings = found.flatMap((one) => ('warning' in one ? [one.warning] : []));
  for (const file of files.filter((name) => isSupported(name))) {
    const reading = await readOne(dir, file, options);
    articles.push(...reading.articles);
    warnings.push(...reading.warnings);
  }
  return {
    articles,
    warnings: [...warnings, ...unsupportedWarnings(files.filter((name) => !isSupported(name)))],
  };
};
