import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

import { openDictionary } from '../search/dictionary.ts';
import type { Dictionary } from '../search/dictionary.ts';

/** Where the compiled dictionary stands; `npm run dictionary` writes it. */
export const dictionaryFile = new URL('../search/dictionary.br', import.meta.url);

/** The dictionary that ships. Its five megabytes are read at the first question that asks across languages. */
export const readDictionary = (): Dictionary =>
  openDictionary(() => brotliDecompressSync(readFileSync(dictionaryFile)));
