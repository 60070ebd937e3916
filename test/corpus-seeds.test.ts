import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { Article } from '../src/corpus/article.ts';
import { readFile } from '../src/corpus/read-file.ts';

const root = path.resolve(process.env['TICKMARK_EVAL_DIR'] ?? '../shared');
const present = existsSync(path.join(root, 'seeds')) && existsSync(path.join(root, 'gold', 'seeds.json'));
if (!present) console.warn(`skipped: no evaluation articles in ${root} (TICKMARK_EVAL_DIR)`);

interface Row {
  readonly file: string;
  readonly quote: string;
}

const records = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value : []);

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

const rowsOf = (name: 'claims' | 'negatives'): readonly (Row & { readonly why: string })[] => {
  const marked: Record<string, unknown> = JSON.parse(readFileSync(path.join(root, 'gold', 'seeds.json'), 'utf8'));
  return records(marked[name])
    .filter((row) => name === 'negatives' || row['tier'] === 'core')
    .map((row) => ({
      file: path.basename(words(row['file'] ?? row['doc'])),
      quote: words(row['quote']),
      why: words(row['why']),
    }));
};

const read = (folder: string, file: string): Article | undefined =>
  readFile({ name: file, bytes: readFileSync(path.join(root, folder, file)) }).articles[0];

const filesIn = (folder: string): readonly string[] => readdirSync(path.join(root, folder)).sort();

(present ? describe : describe.skip)('the seed articles', () => {
  it('each has its language, publisher and date', () => {
    const read5 = filesIn('seeds').map((file) => read('seeds', file));
    expect(read5.map((article) => [article?.language, article?.publisher, article?.publishedOn])).toEqual([
      ['fr', 'KultureGeek', '2020-04-20'],
      ['fr', null, null],
      ['en', null, null],
      ['zh', 'Nikkei', '2024-01-05'],
      ['zh', 'Reuters', '2020-07-03'],
    ]);
  });

  it('each has a title, which its text begins with and does not repeat', () => {
    for (const file of filesIn('seeds')) {
      const article = read('seeds', file);
      expect(article?.text.split(article.title)).toHaveLength(2);
      expect(article?.text.indexOf(article.title)).toBe(0);
    }
  });

  it('every marked figure can be quoted', () => {
    const rows = rowsOf('claims');
    expect(rows.length).toBeGreaterThan(30);
    const lost = rows.filter((row) => read('seeds', row.file)?.text.includes(row.quote) !== true);
    expect(lost).toEqual([]);
  });

  it('teasers, counts and captions are out', () => {
    const files = filesIn('seeds');
    const outside = /teaser|comment count|time stamp|alt text|caption|attribute|CSS|URL|epoch/;
    const kept = rowsOf('negatives').filter((row) => {
      const file = files[Number(row.file.slice(1))] ?? '';
      return outside.test(row.why) && read('seeds', file)?.text.includes(row.quote) !== false;
    });
    expect(kept).toEqual([]);
  });

  it('nothing of a bare excerpt is lost', () => {
    const lost = filesIn('gold/dev').flatMap((file) => {
      const lines = readFileSync(path.join(root, 'gold/dev', file), 'utf8').split('\n');
      const text = read('gold/dev', file)?.text ?? '';
      return lines.filter((line) => !text.includes(line.trim())).map((line) => `${file}: ${line}`);
    });
    expect(lost).toEqual([]);
  });
});
