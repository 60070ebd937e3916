import { onOneLine } from '../text/one-line.ts';
import type { Article } from './article.ts';
import { sizeLimit } from './decode.ts';
import type { Unpacked } from './packing.ts';
import { packings } from './packings/all.ts';
import { type Reading, type ReadOptions, type SourceFile, readFile } from './read-file.ts';
import { isSupported } from './supported.ts';

/** An archive in an archive is opened, one in that is not. */
const deepest = 3;

const nothing: Reading = { articles: [], warnings: [] };

const warning = (name: string, problem: string): Reading => ({ articles: [], warnings: [`${name}: ${problem}`] });

const readUnpacked = async (
  found: Unpacked,
  outer: SourceFile,
  options: ReadOptions,
  depth: number,
): Promise<Reading> => {
  if ('problem' in found) return warning(found.name, found.problem);
  const { file, stated } = found;
  const isListed = file.name.startsWith(`${outer.name}/`);
  if (isListed && !isSupported(file.name)) return nothing;
  const reading = await read(file, { ...options, ...(stated === undefined ? {} : { stated }) }, depth + 1);
  return isListed ? reading : renamed(reading, file.name, outer.name);
};

/** What is inside a letter, a PDF or a compressed file goes by the name that the file has on disk. */
const renamed = ({ articles, warnings }: Reading, from: string, to: string): Reading => ({
  articles: articles.map((article) => ({ ...article, file: article.file.replace(from, to) })),
  warnings: warnings.map((line) => line.replace(from, to)),
});

const readAll = async (
  files: AsyncIterable<Unpacked>,
  outer: SourceFile,
  options: ReadOptions,
  depth: number,
): Promise<Reading> => {
  const articles: Article[] = [];
  const warnings: string[] = [];
  for await (const found of files) {
    const reading = await readUnpacked(found, outer, options, depth);
    articles.push(...reading.articles);
    warnings.push(...reading.warnings);
  }
  return articles.length + warnings.length > 0
    ? { articles, warnings }
    : warning(outer.name, 'no file in it that can be read');
};

const read = async (file: SourceFile, options: ReadOptions, depth: number): Promise<Reading> => {
  if (file.bytes.length > sizeLimit) return warning(file.name, `larger than ${sizeLimit / 1024 / 1024} MB`);
  const packing = packings.find((one) => one.accepts(file));
  if (packing === undefined) return readFile(file, options);
  if (depth >= deepest) return warning(file.name, 'archives within archives within archives');
  try {
    return await readAll(packing.unpack(file), file, options, depth);
  } catch (error) {
    return warning(file.name, `could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
};

/** Reads the articles of one file of any kind: text, compressed, an archive, a letter, a PDF. Never rejects: what fails becomes a warning. */
export const readSource = async (file: SourceFile, options: ReadOptions = {}): Promise<Reading> => {
  const { articles, warnings } = await read(file, options, 0);
  return { articles, warnings: warnings.map(onOneLine) };
};
