import { parentPort } from 'node:worker_threads';

import { type ClaimTask, type ReadTask, readClaims, readTask } from './read-task.ts';

// The main thread posts nothing but tasks, one at a time.
parentPort?.on('message', (task: ReadTask | ClaimTask) => {
  const reading = 'articles' in task ? Promise.resolve(readClaims(task)) : readTask(task);
  void reading.then((read) => parentPort?.postMessage(read, []));
});
