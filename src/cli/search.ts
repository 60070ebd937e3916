import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { questionLanguage } from '../answers/question-language.ts';
import type { Article } from '../corpus/article.ts';
import { readFolder } from '../intake/read-folder.ts';
import { buildIndex } from '../search/build-index.ts';
import type { Hit, SearchIndex } from '../search/search-index.ts';
import { snippetOf } from '../search/snippet-of.ts';
import { splitPassages } from '../search/split-passages.ts';
import { isLanguage } from '../text/language.ts';
import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';

const usage = `Finds the passages of a corpus that speak of what a question asks.

  npm run -s search -- --corpus DIR --questions FILE [--limit N]
  npm run -s search -- --corpus DIR [--limit N] "QUESTION"

  --corpus DIR      a folder of articles, read recursively (default: corpus)
  --questions FILE  JSON lines {"id": "q1", "line": "…", "language"?: "en" | "fr" | "zh"}; prints one JSON line each,
                    {"id", "passages": [{"articleId", "file", "start", "end", "score"}]}, best first
  --limit N         passages a question, 1 to 1000 (default: 10)
  --help            this text

Offsets are UTF-16 code units of the article's clean text. Exit code 0 when searched, 2 for a usage error, 1 for a failure.`;

/** A line of the questions' file. */
interface Asked {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

/** What the user got wrong, as opposed to what failed. */
class UsageError extends Error {}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** `/share company:Alibaba market:China` asks for "share Alibaba China". */
const withoutOptionNames = (line: string): string =>
  line.startsWith('/') ? line.slice(1).replace(/(^|\s)[a-z_]+:/g, '$1') : line;

const askedOf = (text: string, id: string, language: unknown): Asked => {
  const words = withoutOptionNames(text.trim());
  const named = typeof language === 'string' && isLanguage(language);
  return { id, text: words, language: named ? language : questionLanguage(words) };
};

const parseQuestions = (file: string): readonly Asked[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const asked = parseJson(line);
      if (!isRecord(asked) || typeof asked['line'] !== 'string' || typeof asked['id'] !== 'string') {
        throw new UsageError(`${file}:${index + 1}: not a line {"id": "…", "line": "…"}`);
      }
      return [askedOf(asked['line'], asked['id'], asked['language'])];
    });

const parseLimit = (limit: string): number => {
  const count = Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > 1_000)
    throw new UsageError('--limit is a number from 1 to 1000');
  return count;
};

const parseOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', default: 'corpus' },
        questions: { type: 'string' },
        limit: { type: 'string', default: '10' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

type Articles = ReadonlyMap<string, Article>;

const asJson = ({ id }: Asked, hits: readonly Hit[], articles: Articles): string =>
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

const asText = (hit: Hit, rank: number, articles: Articles): string => {
  const article = articles.get(hit.passage.article);
  if (article === undefined) return '';
  const snippet = snippetOf(article.text, hit.passage.span, hit.matched, snippetLength);
  const words = sliceOf(article.text, snippet.span).replace(/\s+/g, ' ');
  const shown = `${snippet.cutBefore ? '… ' : ''}${words}${snippet.cutAfter ? ' …' : ''}`;
  return `${rank + 1}. ${article.title} (${article.file}, score ${hit.score.toFixed(2)})\n   ${shown}`;
};

const loadCorpus = async (dir: string): Promise<{ readonly index: SearchIndex; readonly articles: Articles }> => {
  const { articles, warnings } = await readFolder(dir);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  if (articles.length === 0) process.stderr.write(`no articles in ${dir}\n`);
  return {
    index: buildIndex(articles, articles.flatMap(splitPassages)),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const run = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args);
  if (values.help) return print(usage);
  const limit = parseLimit(values.limit);
  const words = positionals.join(' ');
  if ((values.questions === undefined) === (words === ''))
    throw new UsageError('either a question or --questions FILE');
  const questions = values.questions === undefined ? [askedOf(words, '', null)] : parseQuestions(values.questions);
  const { index, articles } = await loadCorpus(values.corpus);
  for (const question of questions) {
    const hits = index.search({ ...question, limit });
    if (values.questions !== undefined) print(asJson(question, hits, articles));
    else for (const [rank, hit] of hits.entries()) print(asText(hit, rank, articles));
  }
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write('--help says how\n');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
