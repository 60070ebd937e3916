import type { Claim } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';
import { readIndex } from '../search/build-index.ts';
import { createReader, createWriter } from '../search/bytes.ts';
import type { Dictionary } from '../search/dictionary.ts';
import type { Reading } from './build-library.ts';

/** For `bytesToReading`; the articles are not in it. */
export const readingToBytes = ({ claims, index }: Reading): Uint8Array => {
  const writer = createWriter();
  writer.text(JSON.stringify(claims));
  writer.bytes(index.toBytes());
  return writer.take();
};

/** Whole bytes hold what was written: whoever reads them has checked that. */
const isClaims = (value: unknown): value is readonly Claim[] => Array.isArray(value);

/** What was read of the same articles by the same rules; null where an article is missing. */
export const bytesToReading = (
  bytes: Uint8Array,
  articles: ReadonlyMap<string, Article>,
  dictionary: Dictionary,
): Reading | null => {
  const reader = createReader(bytes);
  const claims: unknown = JSON.parse(reader.text());
  const index = readIndex(reader.bytes(), articles, dictionary);
  return index === null || !isClaims(claims) ? null : { claims, index };
};
