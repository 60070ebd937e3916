import { setTimeout as wait } from 'node:timers/promises';

import type { ChartPlan } from './chart-plan.ts';
import type { Thread } from './thread.ts';

/** A queue before one drawing thread. */
export interface Studio {
  /** Rejects where the thread fails, takes too long, is closed, or too many wait. */
  readonly draw: (plan: ChartPlan) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Pictures that wait; more would come too late for their readers anyway. */
const mostWaiting = 60;

const tooLate = async (longest: number, signal: AbortSignal): Promise<never> => {
  await wait(longest, undefined, { signal });
  throw new Error(`the picture took more than ${longest} ms`);
};

const drawWithin = async (thread: Thread, plan: ChartPlan, longest: number): Promise<Uint8Array> => {
  const abort = new AbortController();
  const late = tooLate(longest, abort.signal);
  // Once the picture is there, nobody waits for the clock.
  late.catch(() => undefined);
  try {
    return await Promise.race([thread.draw(plan), late]);
  } finally {
    abort.abort();
  }
};

/**
 * Keeps one thread warm and gives it one plan after the other; one that fails or hangs is ended, and the next plan starts
 * another.
 *
 * @param longest Milliseconds for one picture.
 */
export const createStudio = (start: () => Thread, longest: number): Studio => {
  let thread: Thread | null = start();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;
  const drawNow = async (plan: ChartPlan): Promise<Uint8Array> => {
    if (isClosed) throw new Error('no more pictures are drawn');
    const artist = (thread ??= start());
    try {
      return await drawWithin(artist, plan, longest);
    } catch (error) {
      thread = null;
      await artist.end();
      throw error;
    }
  };
  return {
    draw: async (plan) => {
      if (waiting >= mostWaiting) throw new Error('too many pictures wait to be drawn');
      waiting += 1;
      const drawing = last.then(() => drawNow(plan));
      last = drawing.catch(() => undefined);
      try {
        return await drawing;
      } finally {
        waiting -= 1;
      }
    },
    close: async () => {
      isClosed = true;
      await thread?.end();
      await last;
    },
  };
};
