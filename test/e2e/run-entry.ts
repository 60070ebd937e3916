import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');

/** How a command of the terminal ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs an entry of the project as its npm script does, without npm, with these variables beside the process's own. */
export const runEntry = (
  file: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', file, ...args],
      { cwd: root, env: { ...process.env, ...variables }, maxBuffer: 64 * 1024 * 1024 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
