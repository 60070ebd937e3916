import type { Claim } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';
import { type CorpusFile, type CorpusPlace, corpusFiles } from './corpus-files.ts';
import type { FileRead } from './read-task.ts';
import type { Readers } from './readers.ts';

/** An article with what it claims. */
export interface ArticleRead {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** How a corpus differs from what it was. */
export interface CorpusChange {
  readonly added: readonly ArticleRead[];
  /** Ids. */
  readonly removed: readonly string[];
  /** Of files that were read now, and of what stands in the way of others for the first time. */
  readonly warnings: readonly string[];
}

interface Known {
  readonly stamp: string;
  readonly articles: readonly ArticleRead[];
}

const withClaims = ({ articles, claims }: FileRead): readonly ArticleRead[] =>
  articles.map((article) => ({ article, claims: claims.filter((claim) => claim.article === article.id) }));

const nameOf = ({ task }: CorpusFile): string => `${task.path} ${task.name}`;

/** The articles of all files; of two with one id the first. */
const byId = (files: ReadonlyMap<string, Known>): ReadonlyMap<string, ArticleRead> => {
  const found = new Map<string, ArticleRead>();
  for (const { articles } of files.values())
    for (const read of articles) if (!found.has(read.article.id)) found.set(read.article.id, read);
  return found;
};

const isSame = (a: ArticleRead, b: ArticleRead | undefined): boolean =>
  b !== undefined && a.article.file === b.article.file;

/** Scans a corpus again and again; only files that changed since are read anew. */
export interface Scanner {
  readonly scan: (onProgress?: (done: number, of: number) => void) => Promise<CorpusChange>;
}

/** Begins with nothing known: the first scan reads all of the corpus. */
export const createScanner = (place: CorpusPlace, readers: Readers): Scanner => {
  let known: ReadonlyMap<string, Known> = new Map();
  let told: ReadonlySet<string> = new Set();
  const readOne = async (file: CorpusFile): Promise<readonly [Known, readonly string[]]> => {
    const held = known.get(nameOf(file));
    if (held?.stamp === file.stamp) return [held, []];
    const read = await readers.read(file.task);
    return [{ stamp: file.stamp, articles: withClaims(read) }, read.warnings];
  };
  const scan: Scanner['scan'] = async (onProgress) => {
    const { files, warnings } = await corpusFiles(place);
    let done = 0;
    const read = await Promise.all(
      files.map(async (file) => {
        const result = await readOne(file);
        done += 1;
        onProgress?.(done, files.length);
        return result;
      }),
    );
    const before = byId(known);
    const next = new Map(
      files.map((file, i): [string, Known] => [nameOf(file), read[i]?.[0] ?? { stamp: '', articles: [] }]),
    );
    const after = byId(next);
    const fresh = warnings.filter((warning) => !told.has(warning));
    known = next;
    told = new Set(warnings);
    return {
      added: [...after.values()].filter((one) => !isSame(one, before.get(one.article.id))),
      removed: [...before.keys()].filter((id) => !after.has(id)),
      warnings: [...fresh, ...read.flatMap(([, lines]) => lines)],
    };
  };
  return { scan };
};
