import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createReaders } from '../intake/readers.ts';
import { type CorpusPart, withClaims } from '../intake/stream-corpus.ts';
import { print, type Problem, runCommandLine } from './command-line.ts';
import { addAll } from './corpus/add.ts';
import { printCheck } from './corpus/check.ts';
import { printList } from './corpus/list.ts';
import { configured, placeOf, readPlace } from './corpus/place.ts';
import { removeAll } from './corpus/remove.ts';
import { printArticles } from './corpus/show.ts';
import { watchCorpus } from './corpus/watch.ts';

const usage = `Brings articles in, and tells what became of them.

  npm run -s corpus -- add PATH|URL…     files, folders and addresses; those that are there already change nothing
  npm run -s corpus -- list              all articles
  npm run -s corpus -- show ID…          an article's text with its claims marked
  npm run -s corpus -- remove ID…        articles that were added
  npm run -s corpus -- check [PATH…]     what each file became, and what is to be known of it; adds nothing
  npm run -s corpus -- watch             tells every change, and takes in the feeds of FEEDS, until it is interrupted

  --corpus DIR   list, show, check: this folder instead of the configured one and what was added to it
  --json         one line of JSON for each article, or for each file that was added
  --help         this text

Exit code 0 when all was done, 2 for a usage error, 1 where something could not be read, added, found or removed.`;

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });

type Options = ReturnType<typeof parse>;

const readFileAt = async (file: string): Promise<CorpusPart> => {
  const readers = createReaders(1);
  const read = await readers.read({ path: file, name: path.basename(file), address: null, without: [] });
  await readers.close();
  return { articles: withClaims(read), warnings: read.warnings };
};

const isFolder = async (named: string): Promise<boolean> =>
  (await stat(named).catch(() => null))?.isDirectory() ?? false;

/** Each file and folder that is named, one after the other. */
const readNamed = async function* (named: readonly string[]): AsyncGenerator<CorpusPart> {
  for (const one of named) {
    if (await isFolder(one)) yield* readPlace({ corpusFolder: one, dataFolder: null });
    else yield await readFileAt(one);
  }
};

const run = async ({ values, positionals }: Options): Promise<0 | 1 | Problem> => {
  const [command, ...named] = positionals;
  const { corpus, json } = values;
  const needs = (what: string): Problem | null =>
    named.length === 0 ? { problem: `${command ?? ''}: name ${what}` } : null;
  if (command === 'check' && named.length > 0) return printCheck(readNamed(named), json);
  if (command === 'list' || command === 'check' || command === 'show') {
    const missing = command === 'show' ? needs('at least one article by its id') : null;
    const place = placeOf(corpus);
    if (missing !== null) return missing;
    if ('problem' in place) return place;
    const parts = readPlace(place);
    if (command === 'show') return printArticles(parts, named, json);
    return command === 'check' ? printCheck(parts, json) : printList(parts, json);
  }
  const config = configured();
  if ('problem' in config) return config;
  if (command === 'add') return needs('at least one file, folder or address') ?? addAll(named, config, json);
  if (command === 'remove') return needs('at least one article by its id') ?? removeAll(named, config);
  if (command === 'watch') return watchCorpus(config, json);
  if (command === undefined) print(usage);
  return { problem: command === undefined ? 'say what to do' : `${command}: no such command` };
};

await runCommandLine({ usage, parse, run });
