import process from 'node:process';
import { setImmediate } from 'node:timers/promises';

import type { Logger } from 'pino';

import type { Config } from '../config.ts';
import { claimsInThreads } from '../intake/claims-in-threads.ts';
import { corpusFiles } from '../intake/corpus-files.ts';
import { openFeeds } from '../intake/feeds.ts';
import { keepCurrent } from '../intake/keep-current.ts';
import { loadCorrections } from '../intake/load-corrections.ts';
import { openLibrary } from '../intake/open-library.ts';
import { readTask } from '../intake/read-task.ts';
import { type Readers, createReaders } from '../intake/readers.ts';
import { type CorpusChange, createScanner } from '../intake/scan-corpus.ts';
import { type Shelf, openShelf } from '../intake/shelf.ts';
import { withArticle, withoutArticle } from '../library/build-library.ts';
import { findIdleCorrections } from '../library/corrections/correct-claims.ts';
import type { Library } from '../library/library.ts';
import { systemClock } from '../text/clock.ts';
import { showProgress } from './show-progress.ts';

/** The library that answers are drawn from, kept as the corpus is. */
export interface KeptLibrary {
  readonly library: () => Library;
  readonly shelf: Shelf;
  /** Done when what is there now can be asked. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** So many files are read, and so many articles searched for claims, sooner than threads are started. */
const [fewFiles, fewArticles] = [1500, 400];

const readWhole = async (
  { added }: CorpusChange,
  dataFolder: string,
  readers: Readers,
  log: Logger,
): Promise<{ library: Library; warnings: readonly string[] }> => {
  const { corrections, warnings } = await loadCorrections(dataFolder);
  const progress = showProgress(added.length, process.stderr.isTTY, log);
  const library = await openLibrary({
    articles: added.map(({ article }) => article),
    ...(added.length <= fewArticles
      ? {}
      : {
          readClaims: (articles, tell) => claimsInThreads(articles, readers, tell, (warning) => log.warn(warning)),
        }),
    corrections,
    dataFolder,
    warn: (warning) => log.warn(warning),
    tell: progress.tell,
  });
  progress.end();
  const { claims, hidden = [] } = library;
  return { library, warnings: [...warnings, ...findIdleCorrections(corrections, { claims, hidden })] };
};

/** The next library; between two articles questions are answered. */
const changed = async (before: Library, { added, removed }: CorpusChange): Promise<Library> => {
  let library = before;
  for (const id of removed) {
    library = withoutArticle(library, id);
    await setImmediate();
  }
  for (const { article, claims } of added) {
    library = withArticle(library, article, claims);
    await setImmediate();
  }
  return library;
};

/**
 * Reads the corpus and keeps the library current: watches its folder, takes in feeds and what people add. A question is
 * answered from one library or from the next, never from something between.
 */
export const keepLibrary = async (config: Config, log: Logger, onChange: () => void): Promise<KeptLibrary> => {
  const started = performance.now();
  const readers = createReaders();
  const place = { corpusFolder: config.corpusFolder, dataFolder: config.dataFolder };
  const shelf = await openShelf(config.dataFolder, readers, systemClock(config.timeZone).today);
  const readHere = (await corpusFiles(place)).files.length <= fewFiles ? readTask : readers.read;
  // The snapshot of an earlier start may hold the claims.
  let read: Readers['read'] = (task) => readHere({ ...task, isWithoutClaims: true });
  const scanner = createScanner(place, { ...readers, read: (task) => read(task) });
  const first = await scanner.scan();
  read = readers.read;
  const { library, warnings } = await readWhole(first, config.dataFolder, readers, log);
  for (const warning of [...first.warnings, ...warnings]) log.warn(warning);
  let current = library;
  log.info(
    {
      articles: library.articles.size,
      claims: library.claims.length,
      corrections: library.corrections?.length ?? 0,
      milliseconds: Math.round(performance.now() - started),
    },
    'the corpus is read',
  );
  if (library.articles.size === 0) log.warn({ folder: config.corpusFolder }, 'there is no article to answer from');
  const { feeds: urls, feedMinutes: minutes, fetchesLoopback: allowLoopback, dataFolder } = config;
  const keeping = await keepCurrent({
    place,
    scanner,
    feeds: urls.length === 0 ? null : await openFeeds(urls, { dataFolder, shelf, minutes, allowLoopback }),
    onWarning: (warning) => log.warn(warning),
    onChange: async (change) => {
      current = await changed(current, change);
      log.info(
        { added: change.added.length, removed: change.removed.length, articles: current.articles.size },
        'the corpus changed',
      );
      onChange();
    },
  });
  return {
    library: () => current,
    shelf,
    look: keeping.look,
    stop: async () => {
      await keeping.stop();
      await readers.close();
    },
  };
};
