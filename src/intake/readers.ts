import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { onOneLine } from '../text/one-line.ts';
import type { Article } from '../corpus/article.ts';
import type { ClaimTask, FileRead, ReadTask } from './read-task.ts';

/** Threads that read files beside the one that answers. */
export interface Readers {
  /** Rejects never: a thread that fails is a warning of its file. */
  readonly read: (task: ReadTask) => Promise<FileRead>;
  /** The claims of articles that were read before; a thread that fails at one of them gives none, and a warning. */
  readonly readClaims: (articles: readonly Article[]) => Promise<FileRead>;
  readonly close: () => Promise<void>;
}

/** Milliseconds for one file, after which its thread is given up. */
const longest = 120_000;

type Task = ReadTask | ClaimTask;

const failed = (task: Task, problem: string): FileRead => ({
  articles: [],
  claims: [],
  warnings: [onOneLine(`${task.name}: ${problem}`)],
});

interface Thread {
  readonly run: (task: Task) => Promise<FileRead>;
  readonly end: () => Promise<number>;
}

const startThread = (onFailure: () => void): Thread => {
  const worker = new Worker(new URL('./reading-thread-start.js', import.meta.url), { execArgv: [] });
  worker.on('error', () => undefined);
  worker.unref();
  const run = (task: Task): Promise<FileRead> =>
    new Promise((settle) => {
      const finish = (read: FileRead): void => {
        clearTimeout(clock);
        worker.off('message', finish).off('error', onError).off('exit', onExit);
        worker.unref();
        settle(read);
      };
      const giveUp = (problem: string): void => {
        onFailure();
        finish(failed(task, problem));
        void worker.terminate();
      };
      const onError = (error: unknown): void =>
        giveUp(`could not be read (${error instanceof Error ? error.message : String(error)})`);
      const onExit = (): void => giveUp('the thread that read it ended');
      const clock = setTimeout(() => giveUp('takes too long to read'), longest);
      worker.on('message', finish).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage(task, []);
    });
  return { run, end: () => worker.terminate() };
};

/** Starts reading threads as they are needed, one for each core and no more than `most`. */
export const createReaders = (most: number = availableParallelism()): Readers => {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const waiting: ((thread: Thread) => void)[] = [];
  const start = (): Thread => {
    const thread: Thread = startThread(() => all.delete(thread));
    all.add(thread);
    return thread;
  };
  const take = (): Promise<Thread> => {
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    return all.size < most ? Promise.resolve(start()) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(all.has(thread) ? thread : start());
    else if (all.has(thread)) idle.push(thread);
  };
  const run = async (task: Task): Promise<FileRead> => {
    const thread = await take();
    try {
      return await thread.run(task);
    } finally {
      give(thread);
    }
  };
  return {
    read: run,
    readClaims: (articles) => run({ name: articles[0]?.file ?? '', articles }),
    close: async () => {
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
};
