import process from 'node:process';

import { openStore } from '../../src/store/open-store.ts';

/** Adds watches without end and prints the number of each once it is kept. */
const store = await openStore(process.argv[2] ?? '');
for (;;) {
  const id = await store.addWatch({
    guild: 'g1',
    channel: 'c1',
    language: 'en',
    isTraditional: false,
    family: 'share',
    company: 'alibaba',
    part: null,
    market: 'cloud',
    region: 'CN',
    known: [],
  });
  process.stdout.write(`${id}\n`);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
