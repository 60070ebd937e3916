import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

import { addedFolder, keyOf } from '../src/intake/added.ts';

const root = path.resolve(import.meta.dirname, '..');

const keysIn = (data: string): readonly string[] => {
  try {
    return readdirSync(addedFolder(data)).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
};

const start = (folder: string, data: string) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/cli/corpus.ts', 'add', folder], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: data },
    stdio: 'ignore',
  });

/** Whether a folder holds the file that it is named by, and what is to be known of it. */
const isWhole = (folder: string, key: string): boolean => {
  try {
    JSON.parse(readFileSync(path.join(folder, key, 'origin.json'), 'utf8'));
    return keyOf(readFileSync(path.join(folder, key, 'source'))) === key;
  } catch {
    return false;
  }
};

/** Added files of which only a part is there. */
const brokenIn = (data: string): number => keysIn(data).filter((key) => !isWhole(addedFolder(data), key)).length;

const untilMore = async (data: string, than: number, hasEnded: () => boolean): Promise<void> => {
  while (!hasEnded() && keysIn(data).length <= than) await wait(5);
};

/** Kills an add in the middle of its work, at another moment each time; gives how many files were broken then. */
export const killOnce = async (folder: string, data: string, delay: number): Promise<number> => {
  const before = keysIn(data).length;
  const child = start(folder, data);
  const ended = new Promise((resolve) => child.once('close', resolve));
  await untilMore(data, before, () => child.exitCode !== null);
  await wait(delay);
  child.kill('SIGKILL');
  await ended;
  return brokenIn(data);
};

/** Adds what is left, and gives how many files there are in the end. */
export const addRest = async (folder: string, data: string): Promise<number> => {
  const child = start(folder, data);
  await new Promise((resolve) => child.once('close', resolve));
  return keysIn(data).length;
};
