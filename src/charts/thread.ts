import { Worker } from 'node:worker_threads';

import type { ChartPlan } from './chart-plan.ts';

/** What one thread draws with. */
export interface Thread {
  /** One plan at a time. Rejects where the thread fails or takes too long; it is then of no more use. */
  readonly draw: (plan: ChartPlan) => Promise<Uint8Array>;
  /** Ends it, also in the middle of a picture. */
  readonly end: () => Promise<void>;
}

/** The next message of a worker; rejects where it fails or leaves first, or `milliseconds` pass. */
const nextMessage = (worker: Worker, milliseconds: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(clock);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    const onMessage = (message: unknown): void => settle(() => resolve(message));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`the drawing thread left with ${code}`)));
    const late = new Error(`the picture took more than ${milliseconds} ms`);
    const clock = setTimeout(() => settle(() => reject(late)), milliseconds);
    clock.unref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });

/** Milliseconds to load fonts and libraries; a laden machine takes a few seconds. */
const loading = 60_000;

/**
 * Starts a thread that draws; while it has nothing to draw, it keeps no process alive.
 *
 * @param script Posts one message when it is ready, and a picture for each plan.
 * @param longest Milliseconds for one picture, once the thread is ready.
 */
export const startThread = (
  script: URL = new URL('./worker-start.js', import.meta.url),
  longest: number = 8000,
): Thread => {
  const worker = new Worker(script, { execArgv: [] });
  const ready = nextMessage(worker, loading);
  // Whoever wants a picture is told of the failure; without one it is nobody's, and ends no process.
  ready.catch(() => undefined);
  worker.on('error', () => undefined);
  worker.unref();
  return {
    draw: async (plan) => {
      worker.ref();
      try {
        await ready;
        const reply = nextMessage(worker, longest);
        worker.postMessage(plan, []);
        const png = await reply;
        if (png instanceof Uint8Array) return png;
        throw new Error('the thread sent no picture');
      } finally {
        worker.unref();
      }
    },
    end: async () => {
      await worker.terminate();
    },
  };
};
