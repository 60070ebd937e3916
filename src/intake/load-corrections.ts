import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { readCorrections, type Corrections } from '../library/corrections/read-corrections.ts';

/** In the data folder. */
const name = 'corrections.jsonl';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What people put right, from `corrections.jsonl` in the data folder; nothing where there is no such file. Never rejects. */
export const loadCorrections = async (dataFolder: string): Promise<Corrections> => {
  const file = path.join(dataFolder, name);
  try {
    return readCorrections(await readFile(file, 'utf8'), name);
  } catch (error) {
    if (isMissing(error)) return { corrections: [], warnings: [] };
    return { corrections: [], warnings: [`${file}: can't be read, so nothing is corrected (${reasonOf(error)})`] };
  }
};
