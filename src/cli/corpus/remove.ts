import type { Config } from '../../config.ts';
import { corpusFiles } from '../../intake/corpus-files.ts';
import { readArticles } from '../../intake/read-task.ts';
import { createReaders } from '../../intake/readers.ts';
import { openShelf } from '../../intake/shelf.ts';
import { systemClock } from '../../text/clock.ts';
import { print, warn } from '../command-line.ts';

/** Removes articles by their ids; one of the folder that is only read can't be removed here. */
export const removeAll = async (ids: readonly string[], config: Config): Promise<0 | 1> => {
  const readers = createReaders();
  const left = new Set(ids);
  try {
    const shelf = await openShelf(config.dataFolder, readers, systemClock(config.timeZone).today);
    const { files } = await corpusFiles(config);
    for (const { task, key } of files) {
      const { articles } = await readArticles(task);
      const meant = articles.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
      if (meant.length === 0) continue;
      for (const id of meant) left.delete(id);
      if (key === null) {
        warn(`${meant.join(', ')}: stands in ${task.path}, which is only read; delete that file`);
        for (const id of meant) left.add(id);
        continue;
      }
      await shelf.remove(
        key,
        meant,
        articles.map(({ id }) => id),
      );
      for (const id of meant) print(`removed ${id}`);
    }
  } finally {
    await readers.close();
  }
  const unknown = [...left];
  for (const id of unknown) warn(`${id}: not removed`);
  return unknown.length === 0 ? 0 : 1;
};
