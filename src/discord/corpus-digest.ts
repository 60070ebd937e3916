import { createHash } from 'node:crypto';

import type { Library } from '../library/library.ts';

const digests = new WeakMap<Library, string>();

/** Eight hexadecimal digits that change with the articles of a library. */
export const digestOf = (library: Library): string => {
  const known = digests.get(library);
  if (known !== undefined) return known;
  const ids = [...library.articles.keys()].toSorted().join('\n');
  const digest = createHash('sha256').update(ids).digest('hex').slice(0, 8);
  digests.set(library, digest);
  return digest;
};
