import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { CorpusPlace } from '../intake/corpus-files.ts';
import { createReaders } from '../intake/readers.ts';
import type { ArticleRead } from '../intake/scan-corpus.ts';
import { print, type Problem, runCommandLine, warn } from './command-line.ts';
import { addAll } from './corpus/add.ts';
import { printCheck } from './corpus/check.ts';
import { printList } from './corpus/list.ts';
import { articlesWith, configured, placeOf, readPlace } from './corpus/place.ts';
import { removeAll } from './corpus/remove.ts';
import { printArticle } from './corpus/show.ts';
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

/** Reads a corpus and says what a command says of it. */
const withPlace = async (
  place: CorpusPlace | Problem,
  tell: (articles: readonly ArticleRead[], warnings: readonly string[]) => 0 | 1,
): Promise<0 | 1 | Problem> => {
  if ('problem' in place) return place;
  const { articles, warnings } = await readPlace(place);
  return tell(articles, warnings);
};

const readFileAt = async (
  file: string,
): Promise<{ readonly articles: readonly ArticleRead[]; readonly warnings: readonly string[] }> => {
  const readers = createReaders(1);
  const { articles, claims, warnings } = await readers.read({
    path: file,
    name: path.basename(file),
    address: null,
    without: [],
  });
  await readers.close();
  return {
    articles: articles.map((article) => ({ article, claims: claims.filter((claim) => claim.article === article.id) })),
    warnings,
  };
};

const isFolder = async (named: string): Promise<boolean> =>
  (await stat(named).catch(() => null))?.isDirectory() ?? false;

const check = async (named: readonly string[], isJson: boolean): Promise<0 | 1> => {
  const all: ArticleRead[] = [];
  const lines: string[] = [];
  for (const one of named) {
    const { articles, warnings } = (await isFolder(one))
      ? await readPlace({ corpusFolder: one, dataFolder: null })
      : await readFileAt(one);
    all.push(...articles);
    lines.push(...warnings);
  }
  printCheck(all, lines, isJson);
  return lines.length === 0 ? 0 : 1;
};

const show = (articles: readonly ArticleRead[], ids: readonly string[], isJson: boolean): 0 | 1 => {
  const found = ids.map((id) => articlesWith(articles, id));
  for (const read of found.flat()) printArticle(read, isJson);
  return found.every((some) => some.length > 0) ? 0 : 1;
};

const run = async ({ values, positionals }: Options): Promise<0 | 1 | Problem> => {
  const [command, ...named] = positionals;
  const { corpus, json } = values;
  const needs = (what: string): Problem | null =>
    named.length === 0 ? { problem: `${command ?? ''}: name ${what}` } : null;
  if (command === 'check' && named.length > 0) return check(named, json);
  if (command === 'list' || command === 'check' || command === 'show') {
    const missing = command === 'show' ? needs('at least one article by its id') : null;
    return (
      missing ??
      withPlace(placeOf(corpus), (articles, warnings) => {
        if (command === 'show') return show(articles, named, json);
        if (command === 'check') printCheck(articles, warnings, json);
        else {
          printList(articles, json);
          for (const warning of warnings) warn(warning);
        }
        return warnings.length === 0 ? 0 : 1;
      })
    );
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
