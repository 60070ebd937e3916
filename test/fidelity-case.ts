import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Article, Paragraph } from '../src/corpus/article.ts';
import { readSource } from '../src/corpus/read-source.ts';
import type { Reading } from '../src/corpus/read-file.ts';
import { sliceOf } from '../src/text/span.ts';

/** A folder for each case: the file as it was found, what should be known of its articles, and their text. */
export const fidelityFolder = path.join(import.meta.dirname, 'fidelity');

const marks: Readonly<Record<Paragraph['role'], string>> = { title: '# ', heading: '## ', cell: '| ', text: '' };

const linesOf = (article: Article): readonly string[] =>
  article.paragraphs.map(({ role, span }) => `${marks[role]}${sliceOf(article.text, span)}`);

/** The articles of a file as Markdown, one below the other. */
export const textOf = (articles: readonly Article[]): string =>
  `${articles.map((article) => linesOf(article).join('\n\n')).join('\n\n---\n\n')}\n`;

/** What is known of an article beside its text. */
export const knownOf = ({ title, language, publisher, publishedOn, url, kind, basedOn }: Article): object => ({
  title,
  language,
  publisher,
  publishedOn,
  url,
  kind,
  basedOn,
});

export const fidelityCases = (): readonly string[] => readdirSync(fidelityFolder).sort();

const sourceOf = (name: string): string =>
  readdirSync(path.join(fidelityFolder, name)).find((file) => file.startsWith('source.')) ?? '';

export const sourceBytes = (name: string): Uint8Array => readFileSync(path.join(fidelityFolder, name, sourceOf(name)));

export const readCase = (name: string): Promise<Reading> =>
  readSource({ name: sourceOf(name), bytes: sourceBytes(name) });

export const expectedText = (name: string): string =>
  readFileSync(path.join(fidelityFolder, name, 'expected.md'), 'utf8');

export const expectedKnown = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(fidelityFolder, name, 'expected.json'), 'utf8'));

/** Writes what is read now as what is expected, to be reviewed in the diff. */
export const writeExpected = async (name: string): Promise<Reading> => {
  const reading = await readCase(name);
  const folder = path.join(fidelityFolder, name);
  writeFileSync(path.join(folder, 'expected.md'), textOf(reading.articles));
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(reading.articles.map(knownOf), null, 2)}\n`);
  return reading;
};

const tokensOf = (text: string): readonly string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}]+|[^\s]/gu) ?? [];

const countsOf = (tokens: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

/** Harmonic mean of precision and recall over words, Chinese characters and marks. */
export const textF1 = (found: string, expected: string): number => {
  const [a, b] = [tokensOf(found), tokensOf(expected)];
  const wanted = countsOf(b);
  const shared = [...countsOf(a)].reduce((sum, [token, count]) => sum + Math.min(count, wanted.get(token) ?? 0), 0);
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
};
