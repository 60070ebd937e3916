import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Answer } from '../answers/answer.ts';
import { questionLanguage } from '../answers/question-language.ts';
import { renderText } from '../answers/render-text.ts';
import { loadConfig } from '../config.ts';
import { readFolder } from '../intake/read-folder.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { frozenClock, systemClock, type Clock } from '../text/clock.ts';
import { isDay, type Day } from '../text/day.ts';
import { isLanguage, languages, type Language } from '../text/language.ts';
import { answerLine } from './answer-line.ts';
import { readQuestions, type AskedLine, type Problem } from './read-questions.ts';

const usage = `Answers a question with figures, the quotes behind them and where they stand.

  npm run -s ask -- [options] "LINE"
  npm run -s ask -- [options] --questions FILE

LINE is a plain question in English, French or Chinese, or a slash command line; a value runs to the next " name:".
  npm run -s ask -- "What is Alibaba's share of China's cloud market?"
  npm run -s ask -- "/share company:Alibaba market:China period:2020-Q1"
Commands: /share /capex /revenue /growth /market /compare /ask

  --corpus DIR          a folder of articles, read recursively (default: the configured corpus)
  --json                print the answer as one line of JSON
  --language en|fr|zh   language of the answer (default: the question's)
  --as-of YYYY-MM-DD    answer with what was published by that day
  --today YYYY-MM-DD    what "last quarter" is relative to (default: today)
  --questions FILE      JSON lines {"id": "q1", "line": "…", "language"?: "fr"}; prints {"id", "answer"} a line, in order
  --help                this text

Exit code 0 when answered, also with "the corpus does not say"; 2 for a usage error; 1 for a failure.`;

const parseOptions = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      language: { type: 'string' },
      'as-of': { type: 'string' },
      today: { type: 'string' },
      questions: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });

type Options = ReturnType<typeof parseOptions>;

interface Request {
  readonly corpus: string;
  readonly clock: Clock;
  readonly asOf: Day | null;
  /** Of all answers; each question's own where null. */
  readonly language: Language | null;
  readonly questions: readonly AskedLine[];
  readonly print: 'text' | 'json' | 'lines';
}

const isFolder = (dir: string): boolean => statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder and time zone: from the configuration, where the command line does not say. */
const placeOf = (corpus: string | undefined): { readonly corpus: string; readonly timeZone: string } | Problem => {
  if (corpus !== undefined) {
    return isFolder(corpus)
      ? { corpus, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
      : { problem: `--corpus ${corpus}: no such folder` };
  }
  const config = loadConfig();
  return 'errors' in config
    ? { problem: config.errors.join('\n') }
    : { corpus: config.ok.corpusFolder, timeZone: config.ok.timeZone };
};

const questionsIn = (file: string): readonly AskedLine[] | Problem => {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return { problem: `--questions ${file}: no such file` };
  const questions = readQuestions(readFileSync(file, 'utf8'));
  return 'problem' in questions ? { problem: `${file}: ${questions.problem}` } : questions;
};

const questionsOf = ({ values, positionals }: Options): readonly AskedLine[] | Problem => {
  const line = positionals.join(' ').trim();
  if (values.questions !== undefined && line !== '') return { problem: 'either a line or --questions FILE, not both' };
  if (values.questions !== undefined) return questionsIn(values.questions);
  return line === ''
    ? { problem: 'nothing is asked: write a question or a command line' }
    : [{ id: '', line, language: questionLanguage(line) }];
};

const dayFault = (name: string, value: string | undefined): string | null =>
  value === undefined || isDay(value) ? null : `--${name} ${value}: no day of the calendar; write YYYY-MM-DD`;

const requestOf = (options: Options): Request | Problem => {
  const { values } = options;
  const fault = dayFault('as-of', values['as-of']) ?? dayFault('today', values.today);
  if (fault !== null) return { problem: fault };
  const language = values.language ?? null;
  if (language !== null && !isLanguage(language)) {
    return { problem: `--language ${language}: one of ${languages.join(', ')}` };
  }
  const questions = questionsOf(options);
  if ('problem' in questions) return questions;
  const place = placeOf(values.corpus);
  if ('problem' in place) return place;
  return {
    corpus: place.corpus,
    clock: values.today === undefined ? systemClock(place.timeZone) : frozenClock(values.today),
    asOf: values['as-of'] ?? null,
    language,
    questions,
    print: values.questions !== undefined ? 'lines' : values.json ? 'json' : 'text',
  };
};

const warn = (message: string): void => void process.stderr.write(`${message}\n`);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const readCorpus = async (dir: string): Promise<Library> => {
  const { articles, warnings } = await readFolder(dir);
  for (const warning of warnings) warn(warning);
  if (articles.length === 0) warn(`no articles in ${dir}`);
  return buildLibrary(articles);
};

const printed = (answer: Answer, how: Request['print']): string =>
  how === 'text' ? renderText(answer) : JSON.stringify(answer);

/** Prints each answer; a line of a file that can't be asked is told and passed over with a null answer. */
const ask = async (request: Request): Promise<0 | 2> => {
  const library = await readCorpus(request.corpus);
  let code: 0 | 2 = 0;
  for (const { id, line, language } of request.questions) {
    const asked = { line, language: request.language ?? language, asOf: request.asOf };
    const result = answerLine(asked, library, request.clock);
    if ('problem' in result) {
      warn(id === '' ? result.problem : `${id}: ${result.problem}`);
      code = 2;
    }
    if (request.print === 'lines') print(JSON.stringify({ id, answer: 'answer' in result ? result.answer : null }));
    else if ('answer' in result) print(printed(result.answer, request.print));
  }
  return code;
};

const parse = (args: readonly string[]): Options | Problem => {
  try {
    return parseOptions(args);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

const refuse = ({ problem }: Problem): 2 => {
  warn(`${problem}\n--help says how`);
  return 2;
};

const run = async (args: readonly string[]): Promise<0 | 2> => {
  const options = parse(args);
  if ('problem' in options) return refuse(options);
  if (options.values.help) {
    print(usage);
    return 0;
  }
  const request = requestOf(options);
  return 'problem' in request ? refuse(request) : ask(request);
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  warn(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
