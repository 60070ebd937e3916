import type { Logger } from 'pino';
import { Presets, SingleBar } from 'cli-progress';

/** Fewer articles than this are read before anybody would look. */
const worthShowing = 300;

/** What hears how far long work is. */
export interface Progress {
  readonly tell: (done: number) => void;
  readonly end: () => void;
}

const bar = (total: number): Progress => {
  const shown = new SingleBar(
    { format: 'reading articles {bar} {value}/{total}', clearOnComplete: true },
    Presets.shades_classic,
  );
  shown.start(total, 0);
  return { tell: (done) => shown.update(done), end: () => shown.stop() };
};

const lines = (total: number, log: Logger): Progress => {
  let told = 0;
  return {
    tell: (done) => {
      const tenth = Math.floor((10 * done) / total);
      if (tenth > told) log.info({ done, total }, 'reading articles');
      told = tenth;
    },
    end: () => undefined,
  };
};

const silent: Progress = { tell: () => undefined, end: () => undefined };

/** A bar in a terminal, a line for every tenth elsewhere; it begins with the first step that is told. */
export const showProgress = (total: number, isTerminal: boolean, log: Logger): Progress => {
  let shown: Progress | null = null;
  const start = (): Progress => (total < worthShowing ? silent : isTerminal ? bar(total) : lines(total, log));
  return {
    tell: (done) => (shown ??= start()).tell(done),
    end: () => shown?.end(),
  };
};
