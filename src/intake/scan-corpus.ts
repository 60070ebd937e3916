import { type CorpusFile, type CorpusPlace, corpusFiles } from './corpus-files.ts';
import type { FileRead } from './read-task.ts';
import type { Readers } from './readers.ts';
import { type ArticleRead, withClaims } from './stream-corpus.ts';

/** How a corpus differs from what it was. */
export interface CorpusChange {
  readonly added: readonly ArticleRead[];
  /** Ids. */
  readonly removed: readonly string[];
  /** Of files that were read now, and of what stands in the way of others for the first time. */
  readonly warnings: readonly string[];
}

/** What is remembered of a file: without its articles, which would be held twice. */
interface Known {
  readonly stamp: string;
  /** The name that each article in it gives as its file, by the article's id. */
  readonly articles: ReadonlyMap<string, string>;
}

/** Files by path and name, in the order in which they are read. */
type Files = ReadonlyMap<string, Known>;

/** Where an article is taken from. */
interface Place {
  readonly key: string;
  readonly file: string;
}

const keyOf = ({ task }: CorpusFile): string => `${task.path} ${task.name}`;

const knownOf = (stamp: string, { articles }: FileRead): Known => ({
  stamp,
  articles: new Map(articles.map(({ id, file }) => [id, file])),
});

/** Where each article stands; of several files that hold one the first. */
const placesOf = (files: Files): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const [key, { articles }] of files)
    for (const [id, file] of articles) if (!found.has(id)) found.set(id, { key, file });
  return found;
};

/** Of each file the ids of articles that were not there, or stood under another name. */
const newIn = (before: Files, after: Files): ReadonlyMap<string, ReadonlySet<string>> => {
  const [was, is] = [placesOf(before), placesOf(after)];
  const found = new Map<string, Set<string>>();
  for (const [id, { key, file }] of is) {
    if (was.get(id)?.file === file) continue;
    found.set(key, (found.get(key) ?? new Set()).add(id));
  }
  return found;
};

const goneFrom = (before: Files, after: Files): readonly string[] => {
  const left = placesOf(after);
  return [...placesOf(before).keys()].filter((id) => !left.has(id));
};

/** Scans a corpus again and again; only files that changed since are read anew. */
export interface Scanner {
  readonly scan: (onProgress?: (done: number, of: number) => void) => Promise<CorpusChange>;
}

/** Begins with nothing known: the first scan reads all of the corpus. */
export const createScanner = (place: CorpusPlace, readers: Readers): Scanner => {
  let known: Files = new Map();
  let told: ReadonlySet<string> = new Set();
  const readChanged = async (
    files: readonly CorpusFile[],
    onProgress: (done: number, of: number) => void,
  ): Promise<Map<string, FileRead>> => {
    const changed = files.filter((file) => known.get(keyOf(file))?.stamp !== file.stamp);
    let done = files.length - changed.length;
    const read = await Promise.all(
      changed.map(async (file): Promise<[string, FileRead]> => {
        const found = await readers.read(file.task);
        done += 1;
        onProgress(done, files.length);
        return [keyOf(file), found];
      }),
    );
    return new Map(read);
  };
  const knownNow = (file: CorpusFile, read: ReadonlyMap<string, FileRead>): Known => {
    const found = read.get(keyOf(file));
    return found === undefined
      ? (known.get(keyOf(file)) ?? { stamp: '', articles: new Map() })
      : knownOf(file.stamp, found);
  };
  const scan: Scanner['scan'] = async (onProgress = () => undefined) => {
    const { files, warnings } = await corpusFiles(place);
    const read = await readChanged(files, onProgress);
    const next = new Map(files.map((file) => [keyOf(file), knownNow(file, read)]));
    const fresh = newIn(known, next);
    const added: ArticleRead[] = [];
    for (const file of files) {
      const ids = fresh.get(keyOf(file));
      if (ids === undefined) continue;
      // A file that did not change holds something new where one that held it too went.
      const found = read.get(keyOf(file)) ?? (await readers.read(file.task));
      added.push(...withClaims(found).filter(({ article }) => ids.has(article.id)));
    }
    const removed = goneFrom(known, next);
    const stated = [
      ...warnings.filter((warning) => !told.has(warning)),
      ...[...read.values()].flatMap((one) => one.warnings),
    ];
    known = next;
    told = new Set(warnings);
    return { added, removed, warnings: stated };
  };
  return { scan };
};
