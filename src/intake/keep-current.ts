import { mkdir } from 'node:fs/promises';

import { watch } from 'chokidar';

import { addedFolder } from './added.ts';
import type { CorpusPlace } from './corpus-files.ts';
import type { Feeds } from './feeds.ts';
import type { CorpusChange, Scanner } from './scan-corpus.ts';

export interface KeepOptions {
  readonly place: CorpusPlace;
  readonly scanner: Scanner;
  /** Null where no feed is configured. */
  readonly feeds: Feeds | null;
  /** Awaited before the next one comes. */
  readonly onChange: (change: CorpusChange) => Promise<void> | void;
  readonly onWarning: (warning: string) => void;
}

export interface Keeping {
  /** Looks at once, and is done when what is there has been told. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Milliseconds that a file must stay as it is before it is read: it may still be written. */
const settled = 400;

/** A folder on another machine tells nothing by itself. */
const lookEvery = 60_000;

/** Whether a feed's time has come is looked up in memory. */
const feedsEvery = 1000;

const isChange = ({ added, removed }: CorpusChange): boolean => added.length + removed.length > 0;

/** Watches a corpus and polls its feeds until it is stopped; one look after the other. */
export const keepCurrent = async ({ place, scanner, feeds, onChange, onWarning }: KeepOptions): Promise<Keeping> => {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let isStopped = false;
  const lookNow = async (): Promise<void> => {
    isWaiting = false;
    if (isStopped) return;
    const change = await scanner.scan();
    for (const warning of change.warnings) onWarning(warning);
    if (isChange(change)) await onChange(change);
  };
  const tell = (error: unknown): void => onWarning(error instanceof Error ? error.message : String(error));
  const look = (): Promise<void> => {
    if (!isWaiting) {
      isWaiting = true;
      last = last.then(lookNow).catch(tell);
    }
    return last;
  };
  const pollNow = async (): Promise<void> => {
    const reports = (await feeds?.poll()) ?? [];
    for (const { warnings } of reports) for (const warning of warnings) onWarning(warning);
    if (reports.some(({ added }) => added > 0)) await look();
  };
  let polling: Promise<void> | null = null;
  const poll = (): void => {
    polling ??= pollNow()
      .catch(tell)
      .finally(() => {
        polling = null;
      });
  };
  const folders = [place.corpusFolder, ...(place.dataFolder === null ? [] : [addedFolder(place.dataFolder)])];
  if (place.dataFolder !== null) await mkdir(addedFolder(place.dataFolder), { recursive: true });
  const watcher = watch(folders, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => !folders.includes(file) && /[/\\]\.[^/\\]+$/.test(file),
    awaitWriteFinish: { stabilityThreshold: settled, pollInterval: 100 },
  });
  watcher.on('all', () => void look()).on('error', tell);
  const clocks = [
    setInterval(() => void look(), lookEvery),
    ...(feeds === null ? [] : [setInterval(poll, feedsEvery)]),
  ];
  for (const clock of clocks) clock.unref();
  if (feeds !== null) poll();
  return {
    look,
    stop: async () => {
      isStopped = true;
      for (const clock of clocks) clearInterval(clock);
      feeds?.close();
      await watcher.close();
      await polling;
      await last;
    },
  };
};
