import { parentPort } from 'node:worker_threads';

import { type ReadTask, readTask } from './read-task.ts';

// The main thread posts nothing but tasks, one at a time.
parentPort?.on('message', (task: ReadTask) => {
  void readTask(task).then((read) => parentPort?.postMessage(read, []));
});
