import { parentPort } from 'node:worker_threads';

import type { Reading } from './read-in-thread.ts';
import { distinctArticles, readAll } from '../library/build-library.ts';
import { readingToBytes } from '../library/snapshot.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import { noDictionary } from '../search/dictionary.ts';

// The main thread posts articles, once; it hears how many are read, and then gets the bytes.
parentPort?.once('message', ({ articles, claims }: Reading) => {
  const reading = readAll(
    distinctArticles(articles),
    noDictionary,
    (read) => parentPort?.postMessage(read, []),
    (article) => claims.get(article.id) ?? extractClaims(article),
  );
  const bytes = readingToBytes(reading);
  const { buffer } = bytes;
  parentPort?.postMessage(bytes, buffer instanceof ArrayBuffer ? [buffer] : []);
});
