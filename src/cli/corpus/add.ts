import { readFile as readBytes, realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import type { Config } from '../../config.ts';
import { sizeLimit } from '../../corpus/decode.ts';
import { fetchUrl } from '../../intake/fetch-url.ts';
import { listFiles } from '../../intake/list-files.ts';
import { nameOfFetched } from '../../intake/name-of-fetched.ts';
import { createReaders } from '../../intake/readers.ts';
import { reasonOf } from '../../intake/reason-of.ts';
import { type Offer, type Outcome, openShelf } from '../../intake/shelf.ts';
import { systemClock } from '../../text/clock.ts';
import { onOneLine } from '../../text/one-line.ts';
import { print, warn } from '../command-line.ts';
import { createProgress } from '../progress.ts';

/** Something named on the command line, or a file below it. */
interface Wanted {
  readonly what: string;
  readonly load: () => Promise<Offer | { readonly problem: string }>;
}

interface Added extends Pick<Outcome, 'kind' | 'warnings'> {
  readonly what: string;
  readonly articles: number;
  readonly claims: number;
}

const loadFile = async (file: string): Promise<Offer | { readonly problem: string }> => {
  try {
    const { size } = await stat(file);
    if (size > sizeLimit) return { problem: `larger than ${sizeLimit / 1024 / 1024} MB` };
    return { bytes: await readBytes(file), name: path.basename(file), from: await realpath(file), isAddress: false };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
};

const loadAddress = async (url: string, config: Config): Promise<Offer | { readonly problem: string }> => {
  const fetched = await fetchUrl(url, { allowLoopback: config.fetchesLoopback });
  if (fetched === 'unchanged') return { problem: 'the server sends nothing' };
  if ('problem' in fetched) return fetched;
  return { bytes: fetched.bytes, name: nameOfFetched(fetched), from: fetched.url, isAddress: true };
};

const isFolder = async (named: string): Promise<boolean> => {
  try {
    return (await stat(named)).isDirectory();
  } catch {
    return false;
  }
};

const wantedOf = async (
  named: string,
  config: Config,
  onWarning: (warning: string) => void,
): Promise<readonly Wanted[]> => {
  if (/^https?:\/\//i.test(named)) return [{ what: named, load: () => loadAddress(named, config) }];
  if (!(await isFolder(named))) return [{ what: named, load: () => loadFile(named) }];
  const { files, warnings } = await listFiles(named);
  for (const warning of warnings) onWarning(warning);
  return files.map(({ name }) => ({ what: path.join(named, name), load: () => loadFile(path.join(named, name)) }));
};

/** Runs all, a few at a time. */
const inTurns = async <T>(all: readonly T[], turns: number, run: (one: T) => Promise<void>): Promise<void> => {
  const left = all.values();
  const turn = async (): Promise<void> => {
    for (const one of left) await run(one);
  };
  await Promise.all(Array.from({ length: turns }, turn));
};

const counted = (added: readonly Added[], kind: Outcome['kind']): number =>
  added.filter((one) => one.kind === kind).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const totals = (added: readonly Added[]): string => {
  const [articles, claims] = [sum(added.map((one) => one.articles)), sum(added.map((one) => one.claims))];
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return [
    `added ${plural(counted(added, 'added'), 'file')}: ${plural(articles, 'article')}, ${plural(claims, 'claim')}`,
    `${counted(added, 'known')} already there`,
    `${counted(added, 'refused')} refused`,
  ].join(' · ');
};

/** A warning begins with its file's own name, with which what was named ends. */
const whereOf = (what: string, name: string, warning: string): string => {
  const own = onOneLine(name);
  const rest = warning.startsWith(own) ? warning.slice(own.length) : '';
  return /^[:/]/.test(rest) ? `${what}${rest}` : `${what}: ${warning}`;
};

const notesOn = (what: string, name: string, { kind, warnings }: Outcome): readonly string[] =>
  warnings.map((warning) => onOneLine(`${kind === 'refused' ? 'not added: ' : ''}${whereOf(what, name, warning)}`));

/** Adds files, folders and addresses; one that can't be read is told at the end and holds up no other. */
export const addAll = async (named: readonly string[], config: Config, isJson: boolean): Promise<0 | 1> => {
  const readers = createReaders();
  const progress = createProgress('adding');
  const notes: string[] = [];
  const added: Added[] = [];
  try {
    const shelf = await openShelf(config.dataFolder, readers, systemClock(config.timeZone).today);
    const wanted = (
      await Promise.all(named.map((one) => wantedOf(one, config, (warning) => notes.push(warning))))
    ).flat();
    await inTurns(wanted, availableParallelism() * 2, async ({ what, load }) => {
      const offer = await load();
      const outcome = 'problem' in offer ? refusedFor(offer.problem) : await shelf.add(offer);
      added.push({
        what,
        kind: outcome.kind,
        articles: outcome.articles.length,
        claims: outcome.claims.length,
        warnings: outcome.warnings,
      });
      if (!isJson) notes.push(...notesOn(what, 'problem' in offer ? '' : offer.name, outcome));
      progress.show(added.length, wanted.length);
    });
  } finally {
    progress.clear();
    await readers.close();
  }
  for (const one of isJson ? added : []) print(JSON.stringify(one));
  if (!isJson) print(totals(added));
  for (const note of notes) warn(note);
  return counted(added, 'refused') + notes.length > 0 &&
    counted(added, 'added') + counted(added, 'known') < added.length
    ? 1
    : 0;
};

const refusedFor = (problem: string): Outcome => ({ kind: 'refused', articles: [], claims: [], warnings: [problem] });
