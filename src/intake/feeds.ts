import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Article } from '../corpus/article.ts';
import { readSource } from '../corpus/read-source.ts';
import { sliceOf } from '../text/span.ts';
import { type FetchOptions, type Fetched, fetchUrl } from './fetch-url.ts';
import { nameOfFetched } from './name-of-fetched.ts';
import type { Outcome, Shelf } from './shelf.ts';

/** What is remembered of a feed between two polls, also over a restart. */
interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** In a row. */
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly nextAt: number;
  /** Ids of the entries that were taken in, or refused, before. */
  readonly seen: readonly string[];
}

interface FeedReport {
  readonly feed: string;
  /** Articles that came in. */
  readonly added: number;
  readonly warnings: readonly string[];
}

export interface FeedOptions extends FetchOptions {
  readonly dataFolder: string;
  readonly shelf: Shelf;
  /** Between two polls of a feed that answers; one that doesn't is asked less and less often, at least once a day. */
  readonly minutes: number;
  readonly now?: () => number;
}

const fresh: FeedState = { etag: null, lastModified: null, failures: 0, nextAt: 0, seen: [] };

const isState = (value: unknown): value is FeedState =>
  typeof value === 'object' &&
  value !== null &&
  'failures' in value &&
  typeof value.failures === 'number' &&
  'nextAt' in value &&
  typeof value.nextAt === 'number' &&
  'seen' in value &&
  Array.isArray(value.seen);

const stateFile = (dataFolder: string): string => path.join(dataFolder, 'feeds.json');

const loadStates = async (dataFolder: string): Promise<Map<string, FeedState>> => {
  try {
    const value: unknown = JSON.parse(await readFile(stateFile(dataFolder), 'utf8'));
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(
      entries.flatMap(([url, state]: [string, unknown]) => (isState(state) ? [[url, state] as const] : [])),
    );
  } catch {
    return new Map();
  }
};

const saveStates = async (dataFolder: string, states: ReadonlyMap<string, FeedState>): Promise<void> => {
  await mkdir(dataFolder, { recursive: true });
  const draft = `${stateFile(dataFolder)}.new`;
  await writeFile(draft, `${JSON.stringify(Object.fromEntries(states), null, 2)}\n`, { flush: true });
  await rename(draft, stateFile(dataFolder));
};

const day = 24 * 60;

/** Twice as long after each failure, up to a day; as long as the server asks for where that is longer. */
const pauseAfter = (failures: number, minutes: number, retryAfter: number | null): number =>
  Math.max(Math.min(minutes * 2 ** failures, day), Math.min((retryAfter ?? 0) / 60, day)) * 60_000;

/** An entry as a file of its own, the same for the same entry. */
const fileOf = (article: Article): Uint8Array => {
  const { title, url, publishedOn, publisher, language, paragraphs, text } = article;
  const lines = paragraphs.filter(({ role }) => role !== 'title');
  const body = lines
    .map(
      ({ span, role }, i) =>
        `${sliceOf(text, span)}${role === 'cell' && lines[i + 1]?.role === 'cell' ? '\n' : '\n\n'}`,
    )
    .join('');
  return new TextEncoder().encode(
    `${JSON.stringify({ title, url, date: publishedOn, publisher, language, text: body.trim() })}\n`,
  );
};

/** A feed that gives only the beginnings: the article is fetched where the entry leads. */
const shortest = 400;

/** Pages that one poll fetches. */
const mostPages = 30;

const isShort = ({ text, url }: Article): boolean => text.length < shortest && url !== null && /^https?:/.test(url);

const pageOptions = ({ allowLoopback = false, signal }: FeedOptions): FetchOptions => ({
  allowLoopback,
  ...(signal === undefined ? {} : { signal }),
});

const fetchWhole = async (article: Article, options: FeedOptions): Promise<Fetched | null> => {
  const page = article.url === null ? null : await fetchUrl(article.url, pageOptions(options));
  return page === null || page === 'unchanged' || 'problem' in page ? null : page;
};

const nameOfEntry = ({ title }: Article): string => `${title.replace(/[/\\\s]+/g, ' ').slice(0, 80)}.json`;

const addEntry = async (article: Article, feed: string, options: FeedOptions, mayFetch: boolean): Promise<Outcome> => {
  const from = article.url ?? `${feed}#${article.title}`;
  const whole = mayFetch && isShort(article) ? await fetchWhole(article, options) : null;
  if (whole !== null) {
    const outcome = await options.shelf.add({ bytes: whole.bytes, name: nameOfFetched(whole), from, isAddress: true });
    if (outcome.kind !== 'refused') return outcome;
  }
  return options.shelf.add({
    bytes: fileOf(article),
    name: nameOfEntry(article),
    from,
    isAddress: article.url !== null,
  });
};

interface Taken {
  readonly report: FeedReport;
  readonly seen: readonly string[];
}

const takeIn = async (
  fetched: Fetched,
  feed: string,
  seen: readonly string[],
  options: FeedOptions,
): Promise<Taken> => {
  const { articles, warnings } = await readSource({ name: nameOfFetched(fetched), bytes: fetched.bytes });
  let [added, pages] = [0, 0];
  for (const article of articles.filter(({ id }) => !seen.includes(id))) {
    if (options.signal?.aborted === true) break;
    const outcome = await addEntry(article, feed, options, pages < mostPages);
    if (isShort(article)) pages += 1;
    if (outcome.kind === 'added') added += outcome.articles.length;
  }
  const report = {
    feed,
    added,
    warnings: articles.length === 0 ? [`${feed}: no article in it (${warnings[0] ?? 'empty'})`] : [],
  };
  return { report, seen: articles.map(({ id }) => id) };
};

/** Polls feeds, each when its time has come. */
export interface Feeds {
  /** One report for each feed that was asked now. */
  readonly poll: () => Promise<readonly FeedReport[]>;
  /** Breaks off what is under way; it is taken up again by whoever opens these feeds next. */
  readonly close: () => void;
}

export const openFeeds = async (urls: readonly string[], options: FeedOptions): Promise<Feeds> => {
  const { dataFolder, minutes, now = Date.now } = options;
  const states = await loadStates(dataFolder);
  const closing = new AbortController();
  const { signal } = closing;
  const open = { ...options, signal };
  const remember = async (url: string, state: FeedState): Promise<void> => {
    states.set(url, state);
    await saveStates(dataFolder, states);
  };
  const ask = async (url: string): Promise<FeedReport> => {
    const state = states.get(url) ?? fresh;
    const result = await fetchUrl(url, { ...open, known: state });
    if (signal.aborted) return { feed: url, added: 0, warnings: [] };
    if (result === 'unchanged') {
      await remember(url, { ...state, failures: 0, nextAt: now() + pauseAfter(0, minutes, null) });
      return { feed: url, added: 0, warnings: [] };
    }
    if ('problem' in result) {
      const failures = state.failures + 1;
      await remember(url, { ...state, failures, nextAt: now() + pauseAfter(failures, minutes, result.retryAfter) });
      return { feed: url, added: 0, warnings: [`${url}: ${result.problem}`] };
    }
    const { report, seen } = await takeIn(result, url, state.seen, open);
    if (signal.aborted) return report;
    const { etag, lastModified } = result;
    await remember(url, { etag, lastModified, failures: 0, nextAt: now() + pauseAfter(0, minutes, null), seen });
    return report;
  };
  return {
    poll: async () => {
      const reports: FeedReport[] = [];
      for (const url of urls.filter((one) => (states.get(one)?.nextAt ?? 0) <= now())) {
        if (!signal.aborted) reports.push(await ask(url));
      }
      return reports;
    },
    close: () => closing.abort(),
  };
};
