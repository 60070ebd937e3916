import { parseArgs } from 'node:util';

import type { Article } from '../corpus/article.ts';
import { readDictionary } from '../intake/read-dictionary.ts';
import { buildIndex } from '../search/build-index.ts';
import type { Hit, SearchIndex } from '../search/search-index.ts';
import { snippetOf } from '../search/snippet-of.ts';
import { splitPassages } from '../search/split-passages.ts';
import { sliceOf } from '../text/span.ts';
import { type Corpus, chosenCorpus, readArticles } from './chosen-corpus.ts';
import { print, runCommandLine, type Problem } from './command-line.ts';
import { askedLine, questionsIn, type AskedLine } from './read-questions.ts';

const usage = `Finds the passages of a corpus that speak of what a question asks.

  npm run -s search -- --corpus DIR --questions FILE [--limit N]
  npm run -s search -- --corpus DIR [--limit N] "QUESTION"

  --corpus DIR      a folder of articles, read recursively (default: the configured corpus)
  --questions FILE  JSON lines {"id": "q1", "line": "…", "language"?: "en" | "fr" | "zh"}; prints one JSON line each,
                    {"id", "passages": [{"articleId", "file", "start", "end", "score"}]}, best first
  --limit N         passages a question, 1 to 1000 (default: 10)
  --help            this text

Offsets are UTF-16 code units of the article's clean text. Exit code 0 when searched, 2 for a usage error, 1 for a failure.`;

const mostPassages = 1_000;

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      questions: { type: 'string' },
      limit: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });

type Options = ReturnType<typeof parse>;

interface Request {
  readonly corpus: Corpus;
  readonly questions: readonly AskedLine[];
  readonly limit: number;
  readonly asJson: boolean;
}

const requestOf = ({ values, positionals }: Options): Request | Problem => {
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPassages)
    return { problem: `--limit is a number from 1 to ${mostPassages}` };
  const line = positionals.join(' ').trim();
  if ((values.questions === undefined) === (line === '')) return { problem: 'either a question or --questions FILE' };
  const questions = values.questions === undefined ? [askedLine(line)] : questionsIn(values.questions);
  if ('problem' in questions) return questions;
  const corpus = chosenCorpus(values.corpus);
  if ('problem' in corpus) return corpus;
  return { corpus, questions, limit, asJson: values.questions !== undefined };
};

type Articles = ReadonlyMap<string, Article>;

const toJson = ({ id }: AskedLine, hits: readonly Hit[], articles: Articles): string =>
  JSON.stringify({
    id,
    passages: hits.map(({ passage, score }) => ({
      articleId: passage.article,
      file: articles.get(passage.article)?.file ?? '',
      start: passage.span.start,
      end: passage.span.end,
      score,
    })),
  });

const snippetLength = 240;

const toText = (hit: Hit, rank: number, articles: Articles): string => {
  const article = articles.get(hit.passage.article);
  if (article === undefined) return '';
  const snippet = snippetOf(article.text, hit.passage.span, hit.matched, snippetLength);
  const words = sliceOf(article.text, snippet.span).replace(/\s+/g, ' ');
  const shown = `${snippet.cutBefore ? '… ' : ''}${words}${snippet.cutAfter ? ' …' : ''}`;
  const files = [hit.passage, ...hit.copies].flatMap((passage) => articles.get(passage.article)?.file ?? []);
  return `${rank + 1}. ${article.title} (${files.join(', ')}; score ${hit.score.toFixed(2)})\n   ${shown}`;
};

/** `/share company:Alibaba market:China` asks for "share Alibaba China". */
const wordsOf = (line: string): string =>
  line.startsWith('/') ? line.slice(1).replace(/(^|\s)[a-z_]+:/g, '$1') : line;

const indexOf = (articles: readonly Article[]): { readonly index: SearchIndex; readonly articles: Articles } => ({
  index: buildIndex(articles, articles.flatMap(splitPassages), readDictionary()),
  articles: new Map(articles.map((article) => [article.id, article])),
});

const search = async ({ corpus, questions, limit, asJson }: Request): Promise<0> => {
  const { index, articles } = indexOf(await readArticles(corpus));
  for (const question of questions) {
    const hits = index.search({ text: wordsOf(question.line), language: question.language, limit });
    if (asJson) print(toJson(question, hits, articles));
    else for (const [rank, hit] of hits.entries()) print(toText(hit, rank, articles));
  }
  return 0;
};

const run = (options: Options): Promise<0> | Problem => {
  const request = requestOf(options);
  return 'problem' in request ? request : search(request);
};

await runCommandLine({ usage, parse, run });
