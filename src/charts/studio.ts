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

/**
 * Keeps one thread warm and gives it one plan after the other; one that fails or hangs is ended, and the next plan starts
 * another.
 */
export const createStudio = (start: () => Thread): Studio => {
  let thread: Thread | null = start();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;
  const drawNow = async (plan: ChartPlan): Promise<Uint8Array> => {
    if (isClosed) throw new Error('no more pictures are drawn');
    const artist = (thread ??= start());
    try {
      return await artist.draw(plan);
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
