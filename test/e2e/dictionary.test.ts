import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

import { expect, it } from '@jest/globals';

import { dictionaryFile } from '../../src/intake/read-dictionary.ts';
import { compileDictionary } from '../../src/search/compile-dictionary.ts';
import { readEntries } from '../../src/cli/read-cedict.ts';

it('the dictionary that ships is what its script makes: change it by the script alone', async () => {
  const shipped = brotliDecompressSync(readFileSync(dictionaryFile)).toString();
  expect(compileDictionary(await readEntries()) === shipped).toBe(true);
});
