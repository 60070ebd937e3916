import { existsSync } from 'node:fs';
import path from 'node:path';

import { retrievalScores } from '../src/cli/retrieval-eval.ts';
import { evaluationDir } from '../src/config.ts';
import type { Article } from '../src/corpus/article.ts';
import { readDictionary } from '../src/intake/read-dictionary.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { searchAsShipped } from '../src/search/search-as-shipped.ts';
import { splitPassages } from '../src/search/split-passages.ts';
import { sliceOf } from '../src/text/span.ts';
import { compareEngines, longestRun, type Outcome, type Score } from './engines/compare.ts';
import { plotGrowth } from './engines/plot.ts';
import { median, percentile } from './percentile.ts';
import { repeat } from './repeat.ts';
import { amount, atMost, row, type Row, type Table } from './table.ts';
import { benchArticles } from './texts.ts';

const patience = 2_000;
const limit = 10;

/** Titles ask for what articles are about. */
const questionsOf = (articles: readonly Article[]) =>
  articles.filter(({ title }) => title !== '').map(({ title: text, language }) => ({ text, language, limit }));

const compare = (what: string, ours: number, peer: number): Row =>
  row(what, amount(ours, 'ms'), { peer: amount(peer, 'ms'), ratio: `${amount(ours / peer, '')} times the time` });

type Question = ReturnType<typeof questionsOf>[number];

const measureSpeed = (articles: readonly Article[]): readonly Row[] => {
  const passages = articles.flatMap(splitPassages);
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const texts = passages.map(({ article, span }) => sliceOf(textOf.get(article) ?? '', span));
  const perSecond = (build: () => void): number => (passages.length / median(repeat(build, patience))) * 1000;
  const [built, peerBuilt] = [
    perSecond(() => void buildIndex(articles, passages)),
    perSecond(() => void searchAsShipped(texts)),
  ];
  const [index, shipped] = [buildIndex(articles, passages, readDictionary()), searchAsShipped(texts)];
  const ask = (of: readonly Question[], find: (question: Question) => void): readonly number[] =>
    of.flatMap((question) => repeat(() => find(question), patience / of.length).slice(1));
  const questions = questionsOf(articles);
  const spaced = questions.filter(({ language }) => language !== 'zh');
  const chinese = questions.filter(({ language }) => language === 'zh');
  const find = (question: Question): void => void index.search(question);
  const asked = ask(spaced, find);
  const peerAsked = ask(spaced, ({ text }) => void shipped(text, limit));
  return [
    row(`index of ${passages.length} passages, built`, amount(built, 'passages/s'), {
      peer: amount(peerBuilt, 'passages/s'),
      ratio: `${amount(built / peerBuilt, '')} times the speed`,
    }),
    compare(`one of ${spaced.length} English and French questions, p50`, median(asked), median(peerAsked)),
    compare('p99', percentile(asked, 0.99), percentile(peerAsked, 0.99)),
    row(`one of ${chinese.length} Chinese questions, p50`, amount(median(ask(chinese, find)), 'ms')),
  ];
};

const measureQuality = (): readonly Row[] => {
  const folder = path.join(evaluationDir(), 'bench/retrieval');
  const scores = existsSync(folder) ? retrievalScores(folder) : null;
  return (scores ?? []).map(({ set, ndcg10, shipped, floor }) =>
    row(`nDCG@10, ${set}`, ndcg10.toFixed(3), {
      peer: shipped.toFixed(3),
      ratio: `${ndcg10 >= shipped ? '+' : '−'}${Math.abs(ndcg10 - shipped).toFixed(3)}`,
      target: `≥ ${floor}`,
      isMet: ndcg10 >= floor,
    }),
  );
};

const sizes = [1_000, 10_000, 100_000];

const scoreOf = (outcomes: readonly Outcome[], engine: string, documents: number): Score | null =>
  outcomes.find((outcome) => outcome.engine === engine && outcome.documents === documents)?.score ?? null;

const figuresOf = ({ perSecond, peak, size, load, p50, p99, ndcg, recall }: Score): readonly string[] => [
  ...[perSecond, peak, size, load, p50, p99].map((value) => amount(value, '')),
  ndcg.toFixed(3),
  recall.toFixed(3),
];

const picture = 'search-growth.svg';

/** From a tenth as many documents. */
const growthOf = (outcomes: readonly Outcome[], { engine, documents, score }: Outcome): readonly string[] => {
  const before = scoreOf(outcomes, engine, documents / 10);
  if (score === null || before === null) return ['–', '–', '–'];
  return [
    exponentOf(1 / before.perSecond, 10 / score.perSecond),
    exponentOf(before.p50, score.p50),
    exponentOf(before.p99, score.p99),
  ].map((exponent) => exponent.toFixed(2));
};

const comparison = (outcomes: readonly Outcome[]): string =>
  [
    '### Beside other engines',
    '',
    'The same documents, terms and questions for every engine, each in a process of its own; any of the terms may match.',
    'Documents are the paragraphs of XQuAD in English and Chinese, where those sets are there, and passages put together out',
    'of sentences of our corpus and test articles, a part of the words renewed; questions are every fourth of XQuAD and all',
    'titles. *load*: from the file to the first answer. Quality is over the questions of XQuAD. *growth*: the power of the',
    'number of documents by which build time, p50 and p99 grow from a tenth as many; 1 is in step. Below 100,000 documents',
    'a figure is the middle one of three runs.',
    '',
    '| documents | engine | built/s | peak MB | file MB | load ms | p50 ms | p99 ms | nDCG@10 | Recall@10 | growth of build, p50, p99 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...outcomes.map((outcome) => {
      const { engine, documents, score } = outcome;
      const figures =
        score === null ? [`not done in ${longestRun / 1000} s`, ...Array<string>(7).fill('–')] : figuresOf(score);
      const growth = growthOf(outcomes, outcome).join(', ');
      return `| ${[documents.toLocaleString('en'), engine, ...figures, growth].join(' | ')} |`;
    }),
    '',
    `![How build, load and question times grow with the number of documents, by engine](${picture})`,
    '',
  ].join('\n');

const timesRow = (what: string, ours: number, peer: number, target: number): Row =>
  row(what, amount(ours, 'ms'), {
    peer: amount(peer, 'ms'),
    ratio: `${amount(peer / ours, '')} times as fast`,
    target: `≥ ${target} times`,
    isMet: peer / ours >= target,
  });

/** By which power of the number of documents a figure grows over ten times as many: 1 is in step. */
const exponentOf = (small: number, large: number): number => Math.log10(large / small);

const exponentRow = (what: string, small: number, large: number): Row => {
  const exponent = exponentOf(small, large);
  return row(`growth of ${what} from 10,000 to 100,000`, exponent.toFixed(2), {
    target: '≤ 1.05',
    isMet: exponent <= 1.05,
  });
};

const besideAt = (outcomes: readonly Outcome[], documents: number): readonly Row[] => {
  const ours = scoreOf(outcomes, 'Tickmark', documents);
  if (ours === null) return [];
  const peers = outcomes.flatMap(({ engine, documents: size, score }) =>
    size === documents && engine !== 'Tickmark' && score !== null ? [{ engine, score }] : [],
  );
  const best = Math.max(...peers.map(({ score }) => score.ndcg));
  return [
    ...peers.map(({ engine, score }) =>
      timesRow(`p99 beside ${engine}`, ours.p99, score.p99, engine === 'MiniSearch' ? 10 : 1),
    ),
    ...peers
      .filter(({ engine }) => engine === 'MiniSearch')
      .map(({ score }) => timesRow('load beside MiniSearch’s JSON', ours.load, score.load, 30)),
    row('nDCG@10 beside the best of them', ours.ndcg.toFixed(3), {
      peer: best.toFixed(3),
      target: 'within 0.005',
      isMet: ours.ndcg >= best - 0.005,
    }),
  ].map((one) => ({ ...one, what: `${documents.toLocaleString('en')} documents: ${one.what}` }));
};

const atLarge = (outcomes: readonly Outcome[]): readonly Row[] => {
  const [small, large] = [scoreOf(outcomes, 'Tickmark', 10_000), scoreOf(outcomes, 'Tickmark', 100_000)];
  if (small === null || large === null) return [];
  return [
    atMost('100,000 documents: load', large.load, 1_000, 'ms'),
    atMost('p50', large.p50, 1, 'ms'),
    atMost('p99', large.p99, 10, 'ms'),
    atMost('file', large.size, 30, 'MB'),
    atMost('peak memory', large.peak, 1_200, 'MB'),
    row('built', amount(large.perSecond, 'documents/s'), { target: '≥ 3,400', isMet: large.perSecond >= 3_400 }),
    exponentRow('build time', 10_000 / small.perSecond, 100_000 / large.perSecond),
    exponentRow('p50', small.p50, large.p50),
  ];
};

/** Taking the longest article out and putting it in again, in an index of all. */
const measureChange = (articles: readonly Article[]): readonly Row[] => {
  const index = buildIndex(articles, articles.flatMap(splitPassages));
  const longest = articles.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined) return [];
  const passages = splitPassages(longest);
  const without = index.withoutArticle(longest.id);
  const taken = median(repeat(() => void index.withoutArticle(longest.id).passages, 500));
  const put = median(repeat(() => void without.withArticle(longest, passages).passages, 500));
  return [
    atMost(`an article of ${passages.length} passages, taken out`, taken, 10, 'ms'),
    atMost('and put in again', put, 10, 'ms'),
  ];
};

/** Measures our index beside MiniSearch as it ships, over the same passages, and its core beside other engines. */
export const measureSearch = async (): Promise<Table> => {
  const articles = await benchArticles();
  const quality = measureQuality();
  const outcomes = await compareEngines(articles, path.join(evaluationDir(), 'bench/retrieval'), sizes);
  return {
    title: 'Search',
    how: `The peer of the first rows is MiniSearch with nothing set, over the same passages; titles are the questions. It takes a Chinese sentence for one word, and looks in no other language than the question’s. ${
      quality.length > 0
        ? 'Quality is on XQuAD and FQuAD, paragraphs as documents.'
        : 'Quality was not measured: the question sets are not on this machine.'
    }`,
    rows: [
      ...measureSpeed(articles),
      ...measureChange(articles),
      ...quality,
      ...besideAt(outcomes, 10_000),
      ...atLarge(outcomes),
    ],
    after: comparison(outcomes),
    picture: { name: picture, svg: plotGrowth(outcomes) },
  };
};
