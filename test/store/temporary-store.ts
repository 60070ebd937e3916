import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** A store in a folder of its own. */
export const temporaryStore = async (): Promise<{
  readonly store: Store;
  readonly folder: string;
  /** Closes it and takes the folder away. */
  readonly remove: () => Promise<void>;
}> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-store-'));
  const store = await openStore(folder);
  return {
    store,
    folder,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};
