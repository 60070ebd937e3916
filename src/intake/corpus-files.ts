import { stat } from 'node:fs/promises';
import path from 'node:path';

import { listAdded, sourceOf } from './added.ts';
import { listFiles } from './list-files.ts';
import type { ReadTask } from './read-task.ts';

/** Where a corpus lies: a folder that is only read, and the data folder in which added files are kept. */
export interface CorpusPlace {
  readonly corpusFolder: string;
  /** Null: added files are no part of it. */
  readonly dataFolder: string | null;
}

/** A file of a corpus. */
export interface CorpusFile {
  readonly task: ReadTask;
  /** Changes when the file does. */
  readonly stamp: string;
  /** Of one that was added; null for one of the folder. */
  readonly key: string | null;
}

const addedFiles = async (dataFolder: string | null): Promise<readonly CorpusFile[]> => {
  if (dataFolder === null) return [];
  const found: CorpusFile[] = [];
  for (const added of await listAdded(dataFolder)) {
    const { key, origin } = added;
    const file = sourceOf(dataFolder, added);
    const size = await stat(file).then(
      (held) => held.size,
      () => null,
    );
    if (size === null) continue;
    found.push({
      task: {
        path: file,
        name: `added/${key.slice(0, 8)}/${origin.name}`,
        address: origin.isAddress ? origin.from : null,
        without: origin.without,
      },
      stamp: `${key} ${origin.without.join(' ')}`,
      key,
    });
  }
  return found;
};

/** All files of a corpus: those of its folder in the order of their paths, then the added ones. */
export const corpusFiles = async ({
  corpusFolder,
  dataFolder,
}: CorpusPlace): Promise<{ readonly files: readonly CorpusFile[]; readonly warnings: readonly string[] }> => {
  const { files, warnings } = await listFiles(corpusFolder);
  const listed = files.map(({ name, bytes, changedAt }): CorpusFile => ({
    task: { path: path.join(corpusFolder, name), name, address: null, without: [] },
    stamp: `${bytes} ${changedAt}`,
    key: null,
  }));
  return { files: [...listed, ...(await addedFiles(dataFolder))], warnings };
};
