import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import type { Article } from '../../src/corpus/article.ts';
import { median } from '../percentile.ts';
import { engines } from './engines.ts';
import { makeTrial } from './trial.ts';

/** What one engine did with one trial; megabytes, milliseconds, and means over the judged questions. */
export interface Score {
  /** Documents built a second. */
  readonly perSecond: number;
  /** Resident, after building. */
  readonly peak: number;
  /** Of the file. */
  readonly size: number;
  /** From the file to the first answer. */
  readonly load: number;
  readonly p50: number;
  readonly p99: number;
  readonly ndcg: number;
  readonly recall: number;
}

/** A run of one engine over so many documents; null where it did not end in time. */
export interface Outcome {
  readonly engine: string;
  readonly documents: number;
  readonly score: Score | null;
}

/** Milliseconds for one engine and one size. */
export const longestRun = 150_000;

const script = new URL('./run.ts', import.meta.url).pathname;

const isScore = (value: unknown): value is Score => typeof value === 'object' && value !== null && 'ndcg' in value;

const scoreIn = (printed: string): Score | null => {
  const value: unknown = printed === '' ? null : JSON.parse(printed);
  return isScore(value) ? value : null;
};

/** Runs in a process of its own, so that memory is its own. */
const runEngine = (engine: string, file: string): Promise<Score | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, engine, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const clock = setTimeout(() => child.kill('SIGKILL'), longestRun);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(clock);
      resolve(scoreIn(printed));
    });
  });

/** Short runs are at the mercy of what else the machine does; the middle one of three is not. */
const runsOf = (documents: number): number => (documents < 100_000 ? 3 : 1);

const keys = ['perSecond', 'peak', 'size', 'load', 'p50', 'p99', 'ndcg', 'recall'] as const;

const middle = (scores: readonly Score[]): Score => {
  const [first] = scores;
  if (first === undefined) throw new Error('no run');
  return keys.reduce((one, key) => ({ ...one, [key]: median(scores.map((score) => score[key])) }), first);
};

const runOften = async (engine: string, file: string, documents: number): Promise<Score | null> => {
  const scores: Score[] = [];
  for (let left = runsOf(documents); left > 0; left -= 1) {
    const score = await runEngine(engine, file);
    if (score === null) return null;
    scores.push(score);
  }
  return middle(scores);
};

/** Every engine over the same documents and questions, one after the other; one that ran out of time is not asked for more. */
export const compareEngines = async (
  articles: readonly Article[],
  judged: string,
  sizes: readonly number[],
): Promise<readonly Outcome[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-engines-'));
  const file = path.join(folder, 'trial.json');
  const outcomes: Outcome[] = [];
  try {
    for (const documents of sizes) {
      writeFileSync(file, JSON.stringify(makeTrial(articles, judged, documents)));
      for (const engine of Object.keys(engines)) {
        const isLate = outcomes.some((outcome) => outcome.engine === engine && outcome.score === null);
        outcomes.push({ engine, documents, score: isLate ? null : await runOften(engine, file, documents) });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return outcomes;
};
