import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Day } from '../text/day.ts';
import { codeOf } from './reason-of.ts';

/** Where an added file comes from. */
export interface Origin {
  /** Its own name, with an ending that tells its kind. */
  readonly name: string;
  /** The path or address that it was read from. */
  readonly from: string;
  readonly addedOn: Day;
  /** Whether `from` is its address on the web. */
  readonly isAddress: boolean;
  /** Ids of articles in it that were removed. */
  readonly without: readonly string[];
}

/** A file that was added, kept as it was found. */
export interface Added {
  /** A digest of its bytes: the same file is added once. */
  readonly key: string;
  readonly origin: Origin;
}

/** In the data folder. */
const folderName = 'articles';

/** The folder of a data folder in which added files are kept: one folder each, named by the digest of its bytes. */
export const addedFolder = (dataFolder: string): string => path.join(dataFolder, folderName);

/** The digest by which a file's bytes are known. */
export const keyOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 24);

const placeOf = (dataFolder: string, key: string): string => path.join(addedFolder(dataFolder), key);

/** What is written here is not there until it is renamed: a process that is killed leaves nothing half-done. */
const draftOf = (dataFolder: string): string =>
  path.join(addedFolder(dataFolder), `.new-${randomBytes(8).toString('hex')}`);

const isTaken = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error));

const writeOrigin = (folder: string, origin: Origin): Promise<void> =>
  writeFile(path.join(folder, 'origin.json'), `${JSON.stringify(origin, null, 2)}\n`, { flush: true });

/** A file that is written down but not yet added. */
export interface Draft {
  readonly key: string;
  readonly folder: string;
  /** Where its bytes lie. */
  readonly source: string;
}

export const writeDraft = async (dataFolder: string, bytes: Uint8Array): Promise<Draft> => {
  const folder = draftOf(dataFolder);
  const source = path.join(folder, 'source');
  await mkdir(folder, { recursive: true });
  await writeFile(source, bytes, { flush: true });
  return { key: keyOf(bytes), folder, source };
};

export const discardDraft = ({ folder }: Draft): Promise<void> => rm(folder, { recursive: true, force: true });

/** Adds a draft, all of it or nothing whatever happens to the process; a file with the same bytes that is there stays. */
export const commitDraft = async (dataFolder: string, draft: Draft, origin: Origin): Promise<Added> => {
  try {
    await writeOrigin(draft.folder, origin);
    await rename(draft.folder, placeOf(dataFolder, draft.key));
  } catch (error) {
    await discardDraft(draft);
    if (!isTaken(error)) throw error;
  }
  return { key: draft.key, origin };
};

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const readOrigin = (text: string): Origin | null => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const { name, from, addedOn, isAddress, without }: Readonly<Record<string, unknown>> = {
    name: null,
    from: null,
    addedOn: null,
    isAddress: false,
    without: [],
    ...value,
  };
  return typeof name === 'string' && typeof from === 'string' && typeof addedOn === 'string' && isStrings(without)
    ? { name, from, addedOn, isAddress: isAddress === true, without }
    : null;
};

/** The added file with these bytes, or null. */
export const findAdded = async (dataFolder: string, key: string): Promise<Added | null> => {
  try {
    const origin = readOrigin(await readFile(path.join(placeOf(dataFolder, key), 'origin.json'), 'utf8'));
    return origin === null ? null : { key, origin };
  } catch {
    return null;
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** All files that were added, in the order of their keys. */
export const listAdded = async (dataFolder: string): Promise<readonly Added[]> => {
  const keys = (await namesIn(addedFolder(dataFolder))).filter((name) => /^[\da-f]{24}$/.test(name)).sort();
  const found: Added[] = [];
  for (const key of keys) {
    const added = await findAdded(dataFolder, key);
    if (added !== null) found.push(added);
  }
  return found;
};

/** Milliseconds after which a draft is nobody's any more: another process may be adding just now. */
const abandoned = 3_600_000;

/** Removes what a killed process left behind. */
export const sweepAdded = async (dataFolder: string): Promise<void> => {
  const left = (await namesIn(addedFolder(dataFolder))).filter((name) => name.startsWith('.'));
  for (const name of left) {
    const draft = path.join(addedFolder(dataFolder), name);
    const changedAt = await stat(draft).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (Date.now() - changedAt > abandoned) await rm(draft, { recursive: true, force: true });
  }
};

/** Where the bytes of an added file lie. */
export const sourceOf = (dataFolder: string, { key }: Added): string => path.join(placeOf(dataFolder, key), 'source');

/** Forgets an added file at once: it is renamed away before it is deleted. */
export const dropAdded = async (dataFolder: string, { key }: Added): Promise<void> => {
  const draft = draftOf(dataFolder);
  await rename(placeOf(dataFolder, key), draft);
  await rm(draft, { recursive: true, force: true });
};

/** Keeps the file but leaves out these of its articles, and only these, from now on. */
export const leaveOut = async (dataFolder: string, { key, origin }: Added, ids: readonly string[]): Promise<void> =>
  rewriteOrigin(dataFolder, key, { ...origin, without: ids });

const rewriteOrigin = async (dataFolder: string, key: string, origin: Origin): Promise<void> => {
  const folder = placeOf(dataFolder, key);
  const draft = path.join(folder, `.origin-${randomBytes(4).toString('hex')}`);
  await writeFile(draft, `${JSON.stringify(origin, null, 2)}\n`, { flush: true });
  await rename(draft, path.join(folder, 'origin.json'));
};
