import { type Config, loadConfig } from '../../config.ts';
import type { CorpusPlace } from '../../intake/corpus-files.ts';
import { createReaders } from '../../intake/readers.ts';
import { type CorpusPart, streamCorpus } from '../../intake/stream-corpus.ts';
import type { Problem } from '../command-line.ts';
import { createProgress } from '../progress.ts';

export const configured = (): Config | Problem => {
  const config = loadConfig();
  return 'errors' in config ? { problem: config.errors.join('\n') } : config.ok;
};

/** `--corpus DIR` alone, or the configured folder with what was added to it. */
export const placeOf = (folder: string | undefined): CorpusPlace | Problem => {
  if (folder !== undefined) return { corpusFolder: folder, dataFolder: null };
  const config = configured();
  return 'problem' in config ? config : { corpusFolder: config.corpusFolder, dataFolder: config.dataFolder };
};

/** Everything that a corpus holds, and what could not be read of it, file by file; none of it is kept. */
export const readPlace = async function* (place: CorpusPlace): AsyncGenerator<CorpusPart> {
  const readers = createReaders();
  const progress = createProgress('reading');
  try {
    for await (const part of streamCorpus(place, readers, progress.show)) {
      progress.clear();
      yield part;
    }
  } finally {
    progress.clear();
    await readers.close();
  }
};
