import { Worker } from 'node:worker_threads';

import type { ChartPlan } from './chart-plan.ts';

/** What one thread draws with. */
export interface Thread {
  /** One plan at a time. Rejects where the thread fails; it is then of no more use. */
  readonly draw: (plan: ChartPlan) => Promise<Uint8Array>;
  /** Ends it, also in the middle of a picture. */
  readonly end: () => Promise<void>;
}

/** Starts a thread that draws; while it has nothing to draw, it keeps no process alive. */
export const startThread = (script: URL = new URL('./worker-start.js', import.meta.url)): Thread => {
  const worker = new Worker(script, { execArgv: [] });
  // Without a listener of its own, a failure between two pictures would end the process.
  worker.on('error', () => undefined);
  worker.unref();
  const draw = (plan: ChartPlan): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        worker.unref();
        end();
      };
      const onMessage = (png: unknown): void =>
        settle(() => (png instanceof Uint8Array ? resolve(png) : reject(new Error('the thread sent no picture'))));
      const onError = (error: unknown): void => settle(() => reject(error));
      const onExit = (code: number): void => settle(() => reject(new Error(`the drawing thread left with ${code}`)));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage(plan, []);
    });
  return {
    draw,
    end: async () => {
      await worker.terminate();
    },
  };
};
