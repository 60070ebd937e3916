import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { evaluationDir } from '../config.ts';
import { languages } from '../text/language.ts';
import { goldSets, type Level, levels, ratioOf, type Scored, scoreGold } from './claim-eval.ts';
import { tellMisses } from './tell-misses.ts';
import { conformance } from './conformance.ts';
import { bootstrap } from './bootstrap.ts';
import { questionScores } from './question-eval.ts';
import { readSet, retrievalScores } from './retrieval-eval.ts';
import { leastLoadUp, leastSpeedUp, loadUp, speedUp } from './retrieval-speed.ts';
import { verdictScores } from './verdict-eval.ts';

/** A claim above this is answered with as a figure. */
const threshold = 0.5;

/** What precision and recall of a set, over all languages, must not fall below. */
const floors: Readonly<Record<string, Readonly<Record<Level, readonly [precision: number, recall: number]>>>> = {
  seeds: { value: [0.98, 0.98], attach: [0.97, 0.97], full: [0.92, 0.92] },
  dev: { value: [0.98, 0.98], attach: [0.96, 0.96], full: [0.93, 0.93] },
  b1: { value: [0.98, 0.98], attach: [0.92, 0.92], full: [0.85, 0.85] },
  b2: { value: [0.98, 0.97], attach: [0.82, 0.82], full: [0.77, 0.77] },
  b3: { value: [0.98, 0.97], attach: [0.87, 0.87], full: [0.85, 0.85] },
  b4: { value: [0.98, 0.96], attach: [0.8, 0.79], full: [0.74, 0.73] },
  b5: { value: [0.96, 0.95], attach: [0.77, 0.76], full: [0.66, 0.65] },
  b6: { value: [0.97, 0.96], attach: [0.87, 0.86], full: [0.82, 0.81] },
  b7: { value: [0.97, 0.96], attach: [0.83, 0.82], full: [0.75, 0.74] },
  b8: { value: [0.94, 0.93], attach: [0.64, 0.63], full: [0.54, 0.53] },
  b9: { value: [0.89, 0.91], attach: [0.7, 0.71], full: [0.57, 0.58] },
};

const usage = `Usage: npm run eval [-- --misses] [-- claims|questions|verdicts|conformance|search …]

Measures claims, answers, verdicts on messages, number conformance and retrieval on the marked articles and public suites that
TICKMARK_EVAL_DIR (default ../shared) holds, beside the floors. Exits with 1 below a floor.`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const share = (part: number, whole: number): string => (whole === 0 ? '  – ' : (part / whole).toFixed(3));

const column = (scored: readonly Scored[], level: Level, least = 0): string => {
  const { right, predicted, marked } = ratioOf(scored, level, least);
  return `${share(right, predicted)} / ${share(right, marked)}`;
};

const intervalOf = (scored: readonly Scored[]): string => {
  const [low, high] = bootstrap(scored, (sample) => {
    const { right, predicted } = ratioOf(sample, 'full');
    return predicted === 0 ? 0 : right / predicted;
  });
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
};

const evalClaims = (dir: string, misses: boolean): boolean => {
  const sets = goldSets(dir).map((set) => ({ name: set.name, scored: scoreGold(set) }));
  print('Claims: precision / recall; interval: 95 % of the full tuple’s precision, bootstrap over articles\n');
  print('set          lang rows  value+unit+cmp  + subject+metric  full tuple     interval   confident');
  for (const { name, scored } of sets) {
    for (const language of [...languages, null]) {
      const some = language === null ? scored : scored.filter((one) => one.language === language);
      if (some.length === 0) continue;
      const columns = levels.map((level) => column(some, level).padEnd(16)).join(' ');
      const rows = String(ratioOf(some, 'value').marked).padStart(4);
      print(
        `${name.padEnd(12)} ${language ?? 'all'}  ${rows}  ${columns} ${intervalOf(some).padEnd(10)} ${column(some, 'full', threshold)}`,
      );
    }
  }
  print('');
  if (misses) tellMisses(sets.flatMap(({ scored }) => scored)).forEach(print);
  return sets.every(({ name, scored }) =>
    levels.every((level) => {
      const floor = floors[name]?.[level];
      const { right, predicted, marked } = ratioOf(scored, level);
      const holds = floor === undefined || (right >= floor[0] * predicted && right >= floor[1] * marked);
      if (!holds) print(`BELOW THE FLOOR: ${name} ${level} ${floor.join(' / ')}`);
      return holds;
    }),
  );
};

const evalConformance = (dir: string): boolean => {
  const folder = path.join(dir, 'conformance/recognizers-text');
  if (!existsSync(folder)) return skipped('conformance', folder);
  print('Conformance with the Recognizers’ specifications (digit cases)');
  const suites = conformance(folder);
  for (const { suite, passed, failed, skipped: left } of suites) {
    print(`${suite.padEnd(40)} ${passed} passed, ${failed.length} failed, ${left.length} skipped with a reason`);
  }
  print('');
  return suites.every(({ failed }) => failed.length === 0);
};

const evalSearch = (dir: string): boolean => {
  const folder = path.join(dir, 'bench/retrieval');
  const scores = existsSync(folder) ? retrievalScores(folder) : null;
  if (scores === null) return skipped('retrieval', folder);
  print('Retrieval                nDCG@10  recall@10  floor');
  for (const { set, ndcg10, recall10, floor } of scores) {
    print(
      `${set.padEnd(24)} ${ndcg10.toFixed(3)}    ${recall10.toFixed(3)}      ${floor.toFixed(3)}${ndcg10 < floor ? '  BELOW' : ''}`,
    );
  }
  const speed = speedUp(readSet(path.join(folder, 'xquad.en.json'), 'en'));
  print(
    `MiniSearch’s time a question, beside ours with the same terms: ${speed.toFixed(1)} times (floor ${leastSpeedUp})`,
  );
  const load = loadUp(readSet(path.join(folder, 'xquad.zh.json'), 'zh'));
  print(
    `MiniSearch’s time from its JSON to the first answer, beside ours from the file: ${load.toFixed(1)} times (floor ${leastLoadUp})`,
  );
  print('');
  return scores.every(({ ndcg10, floor }) => ndcg10 >= floor) && speed >= leastSpeedUp && load >= leastLoadUp;
};

const evalQuestions = async (dir: string): Promise<boolean> => {
  if (!existsSync(path.join(dir, 'gold/questions.json'))) return skipped('questions', path.join(dir, 'gold'));
  const scores = await questionScores(dir);
  const wrong = scores.filter(({ ok }) => !ok);
  print(
    `Questions: ${scores.length - wrong.length} of ${scores.length} answered as they should be (each asked plainly and as a command)`,
  );
  for (const { id, form, why } of wrong) print(`  ${id} ${form}: ${why}`);
  print('');
  return wrong.length === 0;
};

/** Verdicts on the figures of messages that must be right; none may be a false "contradicted". */
const verdictFloor = 0.95;

const evalVerdicts = async (): Promise<boolean> => {
  const scores = await verdictScores();
  const wrong = scores.filter(({ expected, given }) => expected !== given);
  const slanders = wrong.filter(({ given }) => given === 'contradicted');
  const right = scores.length - wrong.length;
  print(`Verdicts on messages    right  of   share  floor  falsely contradicted`);
  for (const language of [...languages, null]) {
    const some = scores.filter((one) => language === null || one.language === language);
    const good = some.filter(({ expected, given }) => expected === given).length;
    const slandered = slanders.filter((one) => language === null || one.language === language).length;
    print(
      `${(language ?? 'all').padEnd(23)} ${String(good).padStart(5)}  ${String(some.length).padStart(3)}  ${share(good, some.length)}  ${language === null ? verdictFloor.toFixed(3) : '     '}  ${slandered}`,
    );
  }
  for (const { figure, text, expected, given } of wrong) print(`  ${figure} in “${text}”: ${given}, not ${expected}`);
  print('');
  return right >= verdictFloor * scores.length && slanders.length === 0;
};

const skipped = (part: string, folder: string): boolean => {
  print(`${part}: skipped, ${folder} is not there (TICKMARK_EVAL_DIR)\n`);
  return true;
};

const parts: Readonly<Record<string, (dir: string, misses: boolean) => boolean | Promise<boolean>>> = {
  claims: evalClaims,
  questions: evalQuestions,
  verdicts: evalVerdicts,
  conformance: evalConformance,
  search: evalSearch,
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => parts[name] === undefined);
  if (values.help === true || unknown.length > 0) {
    (values.help === true ? process.stdout : process.stderr).write(`${usage}\n`);
    return values.help === true ? 0 : 2;
  }
  const results: boolean[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (positionals.length === 0 || positionals.includes(name))
      results.push(await part(evaluationDir(), values.misses === true));
  }
  return results.every(Boolean) ? 0 : 1;
};

process.exitCode = await main();
