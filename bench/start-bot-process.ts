import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { propertyOf } from '../src/playground/reading/read.ts';

/** A bot that runs in a process of its own, with the playground in it. */
export interface BotProcess {
  readonly url: string;
  /** Milliseconds from the start of the process until it said that it is ready. */
  readonly startedIn: number;
  /** Resident memory in MB; null where the system does not tell. */
  readonly memory: () => number | null;
  readonly stop: () => Promise<void>;
}

const root = path.resolve(import.meta.dirname, '..');

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const addressIn = (line: string): string | null => {
  const said = parse(line);
  const address = propertyOf(said, 'open');
  return propertyOf(said, 'msg') === 'ready' && typeof address === 'string' ? address : null;
};

const memoryOf = (pid: number): number | null => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
};

/** The flags and the entry that `npm start` gives to Node. */
export const npmStart = (): readonly string[] => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const line = propertyOf(propertyOf(manifest, 'scripts'), 'start');
  return String(line).split(' ').slice(1);
};

/** One visitor asks for many. */
const limits = { ASKS_PER_MINUTE: '999999' } as const;

/** Starts Node with arguments, without a token, and waits until the bot is ready. Rejects where it ends before. */
export const startBotProcess = (args: readonly string[], corpus: string): Promise<BotProcess> => {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', CORPUS_DIR: corpus, PLAYGROUND_PORT: '0', LOG_LEVEL: 'info', ...limits },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-10_000);
      const url = output
        .split('\n')
        .map(addressIn)
        .find((address) => address !== null);
      if (url === undefined || url === null) return;
      output = '';
      resolve({
        url,
        startedIn: performance.now() - began,
        memory: () => memoryOf(child.pid ?? 0),
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`${args.join(' ')} ended:\n${output}`)));
  });
};
