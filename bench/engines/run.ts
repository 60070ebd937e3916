import { readFileSync, rmSync, statSync } from 'node:fs';
import process from 'node:process';

import { percentile } from '../percentile.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import type { Trial } from './trial.ts';

const limit = 10;

const gainOf = (place: number): number => (place < 0 ? 0 : 1 / Math.log2(place + 2));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const timed = async <T>(step: () => T | Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> => {
  const started = performance.now();
  const result = await step();
  return { result, milliseconds: performance.now() - started };
};

const spelt = (trial: Trial, { spell }: Engine): Trial =>
  spell === undefined
    ? trial
    : {
        documents: trial.documents.map(spell),
        questions: trial.questions.map(({ terms, right }) => ({ terms: spell(terms), right })),
      };

/** Called in a process of its own: the engine's name, the trial's file. Prints a `Score` in JSON. */
const run = async (name: string, file: string): Promise<void> => {
  const make = engines[name];
  if (make === undefined) throw new Error(`no engine ${name}`);
  const trial: Trial = JSON.parse(readFileSync(file, 'utf8'));
  const engine = await make();
  const { documents, questions } = spelt(trial, engine);
  const { milliseconds: built } = await timed(() => engine.build(documents));
  const peak = process.resourceUsage().maxRSS / 1024;
  for (const { terms } of questions.slice(0, 50)) engine.search(terms, limit);
  const asked = questions.map(({ terms, right }) => {
    const started = performance.now();
    const found = engine.search(terms, limit);
    return { milliseconds: performance.now() - started, place: right === null ? -1 : found.indexOf(right) };
  });
  const times = asked.map(({ milliseconds }) => milliseconds);
  const judged = asked.filter((_asked, at) => questions[at]?.right !== null);
  const snapshot = `${file}.${name.replaceAll(' ', '-')}`;
  await engine.save(snapshot);
  const { milliseconds: load } = await timed(() => engine.load(snapshot, questions[0]?.terms ?? ''));
  const size = statSync(snapshot).size / 1e6;
  rmSync(snapshot);
  const score = {
    perSecond: (documents.length / built) * 1000,
    peak,
    size,
    load,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    ndcg: mean(judged.map(({ place }) => gainOf(place))),
    recall: mean(judged.map(({ place }) => (place < 0 ? 0 : 1))),
  };
  process.stdout.write(`${JSON.stringify(score)}\n`);
};

await run(process.argv[2] ?? '', process.argv[3] ?? '');
