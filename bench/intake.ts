import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import type { Article } from '../src/corpus/article.ts';
import { readFile } from '../src/corpus/read-file.ts';
import { createReaders } from '../src/intake/readers.ts';
import { streamFolder } from '../src/intake/read-folder.ts';
import { distinctArticles, readAll } from '../src/library/build-library.ts';
import { noDictionary } from '../src/search/dictionary.ts';
import { createScanner } from '../src/intake/scan-corpus.ts';
import {
  expectedKnown,
  expectedText,
  fidelityCases,
  knownOf,
  readCase,
  sourceBytes,
  textF1,
  textOf,
} from '../test/fidelity-case.ts';
import { addRest, killOnce } from './kill.ts';
import { median } from './percentile.ts';
import { repeat } from './repeat.ts';
import { amount, atMost, row, type Row, type Table } from './table.ts';
import { benchArticles } from './texts.ts';

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

const atLeast = (what: string, value: number, target: number, unit: string, rest: Partial<Row> = {}): Row =>
  row(what, amount(value, unit), { target: `≥ ${target} ${unit}`.trim(), isMet: value >= target, ...rest });

const pages = fidelityCases().filter(
  (name) => Buffer.from(sourceBytes(name)).includes('<html') && !/-(?:gz|zip|eml|pdf|rss|atom)(?:-|$)/.test(name),
);

const bodyOf = (markdown: string): string => markdown.replace(/^[#|] ?#? ?/gm, '');

const readable = (html: string): string => new Readability(parseHTML(html).document).parse()?.textContent ?? '';

const pageOf = (name: string): string =>
  new TextDecoder(/gb/.test(name) ? 'gb18030' : 'utf-8').decode(sourceBytes(name));

const measureFidelity = async (): Promise<readonly Row[]> => {
  const names = fidelityCases();
  const scores: number[] = [];
  let exact = 0;
  for (const name of names) {
    const { articles } = await readCase(name);
    scores.push(textF1(textOf(articles), expectedText(name)));
    if (JSON.stringify(articles.map(knownOf)) === JSON.stringify(expectedKnown(name))) exact += 1;
  }
  const ours = pages.map((name) =>
    textF1(
      bodyOf(expectedText(name)),
      textOf(readFile({ name: 'a.html', bytes: sourceBytes(name) }).articles).replace(/^[#|] ?#? ?/gm, ''),
    ),
  );
  const theirs = pages.map((name) => textF1(bodyOf(expectedText(name)), readable(pageOf(name))));
  const time = (read: (name: string) => unknown): number =>
    median(repeat(() => void pages.map(read), 2000)) / pages.length;
  const [mine, peer] = [
    time((name) => readFile({ name: 'a.html', bytes: sourceBytes(name) })),
    time((name) => readable(pageOf(name))),
  ];
  return [
    atLeast(`text of ${names.length} files in all formats, mean F1`, Number(mean(scores).toFixed(4)), 0.98, ''),
    row('title, language, publisher, day and address all exact', `${exact} of ${names.length}`, {
      target: 'all',
      isMet: exact === names.length,
    }),
    row(`text of ${pages.length} saved pages, mean F1`, mean(ours).toFixed(3), {
      peer: mean(theirs).toFixed(3),
      ratio: `${mean(ours) >= mean(theirs) ? '+' : '−'}${Math.abs(mean(ours) - mean(theirs)).toFixed(3)}`,
    }),
    row('a saved page, read and cleaned', amount(mine, 'ms'), {
      peer: amount(peer, 'ms'),
      ratio: `${amount(mine / peer, '')} times the time`,
    }),
  ];
};

/** The text with other numbers of its own, so that no two are one article. */
const variant = ({ title, text, publishedOn, publisher }: Article, n: number): string =>
  `---\ntitle: ${JSON.stringify(`${title} (${n})`)}\npublishedOn: ${publishedOn ?? '2025-01-01'}\npublisher: ${JSON.stringify(publisher ?? 'Example News')}\n---\n\n${text.split('\n').slice(1).join('\n\n')}\n\nNote ${n}.\n`;

const fileCount = 1200;

const writeCorpus = (folder: string, articles: readonly Article[], count: number): number => {
  mkdirSync(folder);
  let characters = 0;
  for (let n = 0; n < count; n += 1) {
    const article = articles[n % articles.length];
    if (article === undefined) continue;
    characters += article.text.length;
    writeFileSync(path.join(folder, `${n}.md`), variant(article, n));
  }
  return characters;
};

/** From files to a library that can be asked, with a thread for each core. */
const measureSpeed = async (folder: string, articles: readonly Article[]): Promise<readonly Row[]> => {
  const characters = writeCorpus(folder, articles, fileCount);
  const readers = createReaders();
  const first = { path: path.join(folder, '0.md'), name: '0.md', address: null, without: [] };
  // A thread takes seconds to start: the bot starts its threads once.
  await Promise.all(Array.from({ length: availableParallelism() }, () => readers.read(first)));
  const started = performance.now();
  const { added } = await createScanner({ corpusFolder: folder, dataFolder: null }, readers).scan();
  const read = performance.now();
  const claims = new Map(added.map((one) => [one.article.id, one.claims]));
  readAll(
    distinctArticles(added.map(({ article }) => article)),
    noDictionary,
    () => undefined,
    ({ id }) => claims.get(id) ?? [],
  );
  const seconds = (performance.now() - started) / 1000;
  await readers.close();
  return [
    atLeast(
      `${fileCount} articles of ${Math.round(characters / fileCount)} characters on average: read, cleaned, claims extracted, indexed`,
      fileCount / seconds,
      200,
      'articles/s',
    ),
    row('of that, read, cleaned and extracted', amount(fileCount / ((read - started) / 1000), 'articles/s')),
    row('in characters', amount(characters / seconds, 'characters/s')),
  ];
};

const streamed = 100_000;

const line = (n: number): string =>
  JSON.stringify({
    title: `Company ${n} sells more`,
    date: '2026-05-04',
    url: `https://news.example/${n}`,
    text: `Revenue of company ${n} rose ${n % 90} percent to $${n} million in the first quarter of 2026, it said on Monday, after a weaker year.`,
  });

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
};

/** Reads them one after the other and keeps none. */
const measureMemory = async (folder: string): Promise<readonly Row[]> => {
  mkdirSync(folder);
  const perFile = 500;
  for (let at = 0; at < streamed; at += perFile)
    writeFileSync(path.join(folder, `${at}.jsonl`), Array.from({ length: perFile }, (_, n) => line(at + n)).join('\n'));
  let count = 0;
  let early = 0;
  const started = performance.now();
  for await (const { articles } of streamFolder(folder)) {
    count += articles.length;
    if (early === 0 && count >= streamed / 10) early = heap();
  }
  const seconds = (performance.now() - started) / 1000;
  return [
    row(
      `${count.toLocaleString('en')} articles read one after the other, on one core`,
      amount(count / seconds, 'articles/s'),
    ),
    atMost('heap after all of them above that after a tenth of them', heap() - early, 10, 'MB'),
  ];
};

const kills = 50;

const measureKills = async (folder: string, data: string, articles: readonly Article[]): Promise<readonly Row[]> => {
  const files = 2000;
  writeCorpus(folder, articles, files);
  let broken = 0;
  for (let n = 0; n < kills; n += 1) broken += await killOnce(folder, data, (n * 37) % 250);
  const left = await addRest(folder, data);
  return [
    row(`added files broken by ${kills} kills in the middle of adding`, String(broken), {
      target: '0',
      isMet: broken === 0,
    }),
    row(`files there after adding the rest, of ${files}`, String(left), {
      target: String(files),
      isMet: left === files,
    }),
  ];
};

/** Measures how articles come in: how truly, how fast, in how much memory, and through how many kills. */
export const measureIntake = async (): Promise<Table> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-bench-'));
  const articles = await benchArticles();
  try {
    return {
      title: 'Bringing articles in',
      how: 'Files of the fidelity cases and of the corpus. The peer is Mozilla’s Readability on linkedom, which reads pages only; its text is held against the same expected text.',
      rows: [
        ...(await measureFidelity()),
        ...(await measureSpeed(path.join(folder, 'speed'), articles)),
        ...(await measureMemory(path.join(folder, 'memory'))),
        ...(await measureKills(path.join(folder, 'kills'), path.join(folder, 'data'), articles)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
