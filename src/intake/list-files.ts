import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { sizeLimit } from '../corpus/decode.ts';
import { isSupported } from '../corpus/supported.ts';
import { onOneLine } from '../text/one-line.ts';
import { reasonOf } from './reason-of.ts';

/** A file as the disk shows it. */
interface FoundFile {
  /** Relative to the folder that was listed, with `/` between folders. */
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** A file that was found, or what stood in the way of one. */
type Found = FoundFile | { readonly warning: string };

export interface Listing {
  readonly files: readonly FoundFile[];
  readonly warnings: readonly string[];
}

const joinName = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** `above`: the real paths of the folders that lead here, by which a link back to one of them is known. */
const listEntry = async (dir: string, name: string, above: readonly string[]): Promise<readonly Found[]> => {
  try {
    const found = await stat(path.join(dir, name));
    if (found.isDirectory()) return await listFolder(dir, name, above);
    if (!found.isFile()) return [{ warning: `${name}: not a regular file` }];
    return found.size > sizeLimit
      ? [{ warning: `${name}: larger than ${sizeLimit / 1024 / 1024} MB` }]
      : [{ name, bytes: found.size, changedAt: found.mtimeMs }];
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

const listAll = async (dir: string): Promise<readonly Found[]> => {
  try {
    return await listFolder(dir, '', []);
  } catch (error) {
    return [{ warning: `${dir}: ${reasonOf(error)}` }];
  }
};

/**
 * The files of a folder and the folders within that may hold articles, in the order of their paths. What begins with a dot
 * is passed over; what can't be had becomes one warning with its path, relative to the folder.
 */
export const listFiles = async (dir: string): Promise<Listing> => {
  const found = await listAll(dir);
  const files = found.flatMap((one) => ('name' in one ? [one] : []));
  const others = files.filter(({ name }) => !isSupported(name)).map(({ name }) => name);
  return {
    files: files.filter(({ name }) => isSupported(name)),
    warnings: [...found.flatMap((one) => ('warning' in one ? [one.warning] : [])), ...unsupportedWarnings(others)].map(
      onOneLine,
    ),
  };
};
