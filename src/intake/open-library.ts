import { createHash } from 'node:crypto';
import path from 'node:path';

import type { Claim } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';
import { distinctArticles, libraryOf } from '../library/build-library.ts';
import type { Correction } from '../library/corrections/correction.ts';
import type { Library } from '../library/library.ts';
import { bytesToReading } from '../library/snapshot.ts';
import { codeVersion } from './code-version.ts';
import { readDictionary } from './read-dictionary.ts';
import { type Reading, readInThread, type Tell } from './read-in-thread.ts';
import { loadSnapshot, saveSnapshot } from './snapshot-file.ts';

/** What a library is made of, and who hears about it. */
export interface Opening {
  readonly articles: readonly Article[];
  /** Reads claims, by their articles' ids, where the articles have to be read; one that it leaves out has none until the next start. */
  readonly readClaims?: (articles: readonly Article[], tell: Tell) => Promise<ReadonlyMap<string, readonly Claim[]>>;
  readonly corrections: readonly Correction[];
  /** Where the snapshot stands between two starts. */
  readonly dataFolder: string;
  readonly warn: (warning: string) => void;
  /** Hears of progress only where articles have to be read. */
  readonly tell: Tell;
  /** In place of the thread that reads. */
  readonly read?: (reading: Reading, tell: Tell) => Promise<Uint8Array>;
}

/** Changes with every word of every article, and with the rules. */
const originOf = (articles: Iterable<Article>): string => {
  const hash = createHash('sha256').update(codeVersion());
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest('hex');
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The library as it was read at an earlier start; where that does not hold any longer, it is read anew, and kept. */
export const openLibrary = async ({
  articles,
  readClaims,
  corrections,
  dataFolder,
  warn,
  tell,
  read = readInThread,
}: Opening): Promise<Library> => {
  const distinct = distinctArticles(articles);
  const file = path.join(dataFolder, 'library.snapshot');
  const origin = originOf(distinct.values());
  const dictionary = readDictionary();
  const found = await loadSnapshot(file, origin);
  const known = found !== null && 'bytes' in found ? bytesToReading(found.bytes, distinct, dictionary) : null;
  if (known !== null) return libraryOf(distinct, known, corrections);
  if (found !== null && 'fault' in found) warn(`${file}: ${found.fault}; the articles are read anew`);
  const claims = await readClaims?.([...distinct.values()], tell);
  // Claims are the long part of the work: who has heard of them need not hear of the rest.
  const told = claims === undefined ? tell : () => undefined;
  const missing = claims === undefined ? [] : [...distinct.keys()].filter((id) => !claims.has(id));
  const held = new Map([...(claims ?? []), ...missing.map((id) => [id, []] as const)]);
  const bytes = await read({ articles: [...distinct.values()], claims: held }, told);
  const reading = bytesToReading(bytes, distinct, dictionary);
  if (reading === null) throw new Error('what the thread read is not of these articles');
  const warnOf = (why: string): void => warn(`${file}: not kept, so the next start reads the articles again (${why})`);
  try {
    if (missing.length === 0) await saveSnapshot(file, origin, bytes);
    else warnOf(`claims could not be read in ${missing.length} of them`);
  } catch (error) {
    warnOf(messageOf(error));
  }
  return libraryOf(distinct, reading, corrections);
};
