import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { goldSets, type Scored, scoreGold } from './claim-eval.ts';
import { evaluationDir } from '../config.ts';

/** One claim that could be judged: the rules that fired, and whether every part of it was right. */
interface Example {
  readonly rules: readonly string[];
  readonly right: boolean;
}

const examplesOf = ({ pairs, alarms, language }: Scored): readonly Example[] => [
  ...pairs
    .filter(({ row }) => row.tier === 'core')
    .map(({ claim, agrees }) => ({ rules: [...claim.rules, `language:${language}`], right: agrees.full })),
  ...alarms.map((claim) => ({ rules: [...claim.rules, `language:${language}`], right: false })),
];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const logOdds = (weights: ReadonlyMap<string, number>, rules: readonly string[]): number =>
  rules.reduce((sum, rule) => sum + (weights.get(rule) ?? 0), weights.get('bias') ?? 0);

const rounds = 3000;
const rate = 0.5;
/** Pulls the weight of a rule seen a few times towards nothing. */
const ridge = 0.004;

/** Logistic regression by gradient descent; deterministic. */
const fit = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const names = ['bias', ...new Set(examples.flatMap((example) => example.rules))].sort();
  let weights = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Map(names.map((name) => [name, 0]));
    for (const { rules, right } of examples) {
      const miss = sigmoid(logOdds(weights, rules)) - (right ? 1 : 0);
      for (const rule of ['bias', ...rules]) slope.set(rule, (slope.get(rule) ?? 0) + miss / examples.length);
    }
    weights = new Map(
      names.map((name) => [
        name,
        (weights.get(name) ?? 0) -
          rate * ((slope.get(name) ?? 0) + (name === 'bias' ? 0 : ridge * (weights.get(name) ?? 0))),
      ]),
    );
  }
  return weights;
};

const fileOf = (weights: ReadonlyMap<string, number>): string =>
  [
    '/** Log odds of being right in every part, by rule; written by `npm run fit`, never by hand. */',
    'export const weights: Readonly<Record<string, number>> = {',
    ...[...weights].map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(3)},`),
    '};',
    '',
  ].join('\n');

const dir = evaluationDir();
const scored = goldSets(dir).flatMap((set) => scoreGold(set));
const examples = scored.flatMap(examplesOf);
if (examples.length === 0) {
  process.stderr.write(`Nothing to fit on: no marked articles under ${dir}. Set TICKMARK_EVAL_DIR.\n`);
  process.exitCode = 1;
} else {
  const file = path.resolve(import.meta.dirname, '../claims/confidence-weights.ts');
  writeFileSync(file, fileOf(fit(examples)));
  process.stdout.write(
    `${examples.length} claims, ${examples.filter((example) => example.right).length} right: wrote ${path.relative(process.cwd(), file)}\n`,
  );
}
