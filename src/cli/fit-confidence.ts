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
    .map(({ claim, agrees }) => ({
      rules: [...claim.rules, `language:${language}`], // What is no metric of ours is answered by its quote alone: its place and period are not claimed.
      right: claim.metric === 'other' ? agrees.attach : agrees.full,
    })),
  ...alarms.map((claim) => ({ rules: [...claim.rules, `language:${language}`], right: false })),
];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const logOdds = (weights: ReadonlyMap<string, number>, rules: readonly string[]): number =>
  rules.reduce((sum, rule) => sum + (weights.get(rule) ?? 0), weights.get('bias') ?? 0);

const rate = 0.7;
const rounds = 1200;
/** Pulls the weight of a rule seen a few times towards nothing. */
const ridge = 0.003;

/** Logistic regression by gradient descent; deterministic. */
const fit = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const names = ['bias', ...new Set(examples.flatMap((example) => example.rules))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.map(({ rules, right }) => ({
    at: ['bias', ...rules].map((rule) => places.get(rule) ?? 0),
    right,
  }));
  const bias = places.get('bias');
  let weights = names.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = names.map(() => 0);
    for (const { at, right } of rows) {
      const miss = sigmoid(at.reduce((sum, place) => sum + (weights[place] ?? 0), 0)) - (right ? 1 : 0);
      for (const place of at) slope[place] = (slope[place] ?? 0) + miss / rows.length;
    }
    weights = weights.map(
      (weight, place) => weight - rate * ((slope[place] ?? 0) + (place === bias ? 0 : ridge * weight)),
    );
  }
  return new Map(names.map((name, place) => [name, weights[place] ?? 0]));
};

/** Real articles are few beside our own, and what is asked is real: each counts as several. */
const realWeight = 3;

interface Weighed {
  readonly examples: readonly Example[];
  readonly weight: number;
}

const weighed = ({ examples, weight }: Weighed): readonly Example[] =>
  Array.from({ length: weight }, () => examples).flat();

const folds = 10;

interface Judged {
  readonly chance: number;
  readonly right: boolean;
}

/** Each article's claims judged by weights that were fitted without a tenth of the articles, its own among them. */
const crossValidate = (articles: readonly Weighed[]): readonly Judged[] =>
  Array.from({ length: folds }, (_, fold) => {
    const weights = fit(articles.filter((_article, index) => index % folds !== fold).flatMap(weighed));
    return articles
      .filter((_article, index) => index % folds === fold)
      .flatMap((article) => article.examples)
      .map(({ rules, right }) => ({ chance: sigmoid(logOdds(weights, rules)), right }));
  }).flat();

const tellThresholds = (judged: readonly Judged[], marked: number): readonly string[] =>
  [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((threshold) => {
    const kept = judged.filter(({ chance }) => chance >= threshold);
    const right = kept.filter((one) => one.right).length;
    return `  from ${threshold.toFixed(2)}: ${kept.length} claims, precision ${(right / Math.max(1, kept.length)).toFixed(3)}, ${(right / marked).toFixed(3)} of what is marked`;
  });

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
const articles = scored.map((one) => ({
  examples: examplesOf(one),
  weight: one.set === 'seeds' || one.set === 'dev' ? realWeight : 1,
}));
const examples = articles.flatMap((article) => article.examples);
if (examples.length === 0) {
  process.stderr.write(`Nothing to fit on: no marked articles under ${dir}. Set TICKMARK_EVAL_DIR.\n`);
  process.exitCode = 1;
} else {
  const file = path.resolve(import.meta.dirname, '../claims/confidence-weights.ts');
  writeFileSync(file, fileOf(fit(articles.flatMap(weighed))));
  const marked = scored.reduce(
    (sum, { pairs, missed }) => sum + pairs.filter(({ row }) => row.tier === 'core').length + missed.length,
    0,
  );
  process.stdout.write(
    [
      `${examples.length} claims of ${articles.length} articles, ${examples.filter((example) => example.right).length} right: wrote ${path.relative(process.cwd(), file)}`,
      'By cross-validation over articles:',
      ...tellThresholds(crossValidate(articles), marked),
      '',
    ].join('\n'),
  );
}
