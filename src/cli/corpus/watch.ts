import { once } from 'node:events';
import process from 'node:process';

import type { Config } from '../../config.ts';
import { openFeeds } from '../../intake/feeds.ts';
import { keepCurrent } from '../../intake/keep-current.ts';
import { createReaders } from '../../intake/readers.ts';
import { createScanner } from '../../intake/scan-corpus.ts';
import { openShelf } from '../../intake/shelf.ts';
import { systemClock } from '../../text/clock.ts';
import { print, warn } from '../command-line.ts';
import { rowOf } from './list.ts';

/** Tells every change of the corpus until it is interrupted; takes in the configured feeds meanwhile. */
export const watchCorpus = async (config: Config, isJson: boolean): Promise<0> => {
  const readers = createReaders();
  const scanner = createScanner(config, readers);
  const shelf = await openShelf(config.dataFolder, readers, systemClock(config.timeZone).today);
  const feeds = await openFeeds(config.feeds, {
    dataFolder: config.dataFolder,
    shelf,
    minutes: config.feedMinutes,
    allowLoopback: config.fetchesLoopback,
  });
  const first = await scanner.scan();
  warn(`${first.added.length} articles; watching ${config.corpusFolder} and ${config.feeds.length} feeds, Ctrl+C ends`);
  const keeping = await keepCurrent({
    place: config,
    scanner,
    feeds: config.feeds.length === 0 ? null : feeds,
    onWarning: warn,
    onChange: ({ added, removed }) => {
      for (const read of added)
        print(
          isJson
            ? JSON.stringify({ added: rowOf(read) })
            : `+ ${read.article.id} ${read.article.title} (${read.article.file}, ${read.claims.length} claims)`,
        );
      for (const id of removed) print(isJson ? JSON.stringify({ removed: id }) : `- ${id}`);
    },
  });
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await keeping.stop();
  await readers.close();
  return 0;
};
