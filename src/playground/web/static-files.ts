import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

const folder = path.join(import.meta.dirname, '..', 'page');

/** One file of the page. */
export interface PageFile {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Loads the page's files by their address; only files that stand in the folder at start are ever served. */
export const loadPage = async (): Promise<ReadonlyMap<string, PageFile>> => {
  const names = await readdir(folder, { recursive: true });
  const shown = names.filter((name) => types.has(path.extname(name)));
  const files = await Promise.all(
    shown.map(async (name) => {
      const contentType = types.get(path.extname(name)) ?? 'application/octet-stream';
      const address = name === 'index.html' ? '/' : `/page/${name.split(path.sep).join('/')}`;
      return [address, { contentType, bytes: await readFile(path.join(folder, name)) }] as const;
    }),
  );
  return new Map(files);
};
