import { parentPort } from 'node:worker_threads';

import type { ChartPlan } from './chart-plan.ts';
import { drawPlan } from './draw/draw-plan.ts';
import { loadFonts } from './draw/fonts.ts';

loadFonts();

// The main thread posts nothing but plans, one at a time.
parentPort?.on('message', (plan: ChartPlan) => {
  const png = new Uint8Array(drawPlan(plan));
  parentPort?.postMessage(png, [png.buffer]);
});
parentPort?.postMessage('ready', []);
