import { existsSync } from 'node:fs';
import path from 'node:path';

import { retrievalScores } from '../src/cli/retrieval-eval.ts';
import { evaluationDir } from '../src/config.ts';
import type { Article } from '../src/corpus/article.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { searchAsShipped } from '../src/search/search-as-shipped.ts';
import { splitPassages } from '../src/search/split-passages.ts';
import { sliceOf } from '../src/text/span.ts';
import { median, percentile } from './percentile.ts';
import { repeat } from './repeat.ts';
import { amount, row, type Row, type Table } from './table.ts';
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
  const [index, shipped] = [buildIndex(articles, passages), searchAsShipped(texts)];
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

/** Measures our index beside MiniSearch as it ships, over the same passages. */
export const measureSearch = async (): Promise<Table> => {
  const articles = await benchArticles();
  const quality = measureQuality();
  return {
    title: 'Search',
    how: `The peer is MiniSearch with nothing set, over the same passages; titles are the questions. It takes a Chinese sentence for one word, and looks in no other language than the question’s. ${
      quality.length > 0
        ? 'Quality is on XQuAD and FQuAD, paragraphs as documents.'
        : 'Quality was not measured: the question sets are not on this machine.'
    }`,
    rows: [...measureSpeed(articles), ...quality],
  };
};
