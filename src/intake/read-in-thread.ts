import { Worker } from 'node:worker_threads';

import type { Claim } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';

/** Hears how many articles are read. */
export type Tell = (read: number) => void;

/** What is to be read: articles, and by their ids the claims that were read already. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

/** Reads claims and passages of articles in a thread of its own, so that this one can go on answering; gives a snapshot's bytes. */
export const readInThread = (reading: Reading, tell: Tell): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reading-start.js', import.meta.url), { execArgv: [] });
    worker.on('message', (message: unknown) => {
      if (typeof message === 'number') tell(message);
      if (message instanceof Uint8Array) resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the reading thread left with ${code}`)));
    worker.postMessage(reading, []);
  });
