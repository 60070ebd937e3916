import type { Engine } from './engine.ts';

/** Every engine that is compared, ours first; loaded only where it is run. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Tickmark: async () => (await import('./tickmark.ts')).tickmark(),
  MiniSearch: async () => (await import('./minisearch.ts')).minisearch(),
  'SQLite FTS5': async () => (await import('./fts5.ts')).fts5(),
  FlexSearch: async () => (await import('./flexsearch.ts')).flexsearch(),
  lunr: async () => (await import('./lunr.ts')).lunrEngine(),
  Orama: async () => (await import('./orama.ts')).orama(),
};
