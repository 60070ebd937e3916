import { parseArgs } from 'node:util';

import type { Answer } from '../answers/answer.ts';
import { renderText } from '../answers/render-text.ts';
import { frozenClock, systemClock, type Clock } from '../text/clock.ts';
import { isDay, type Day } from '../text/day.ts';
import { isLanguage, languages, type Language } from '../text/language.ts';
import { answerLine } from './answer-line.ts';
import { chosenCorpus, readLibrary, type Corpus } from './chosen-corpus.ts';
import { print, runCommandLine, warn, type Problem } from './command-line.ts';
import { askedLine, questionsIn, type AskedLine } from './read-questions.ts';

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

const parse = (args: string[]) =>
  parseArgs({
    args,
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

type Options = ReturnType<typeof parse>;

interface Request {
  readonly corpus: Corpus;
  readonly clock: Clock;
  readonly asOf: Day | null;
  /** Of all answers; each question's own where null. */
  readonly language: Language | null;
  readonly questions: readonly AskedLine[];
  readonly print: 'text' | 'json' | 'lines';
}

const questionsOf = ({ values, positionals }: Options): readonly AskedLine[] | Problem => {
  const line = positionals.join(' ').trim();
  if (values.questions !== undefined && line !== '') return { problem: 'either a line or --questions FILE, not both' };
  if (values.questions !== undefined) return questionsIn(values.questions);
  return line === '' ? { problem: 'nothing is asked: write a question or a command line' } : [askedLine(line)];
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
  const corpus = chosenCorpus(values.corpus);
  if ('problem' in corpus) return corpus;
  return {
    corpus,
    clock: values.today === undefined ? systemClock(corpus.timeZone) : frozenClock(values.today),
    asOf: values['as-of'] ?? null,
    language,
    questions,
    print: values.questions !== undefined ? 'lines' : values.json ? 'json' : 'text',
  };
};

const printed = (answer: Answer, how: Request['print']): string =>
  how === 'text' ? renderText(answer) : JSON.stringify(answer);

/** Prints each answer; a line of a file that can't be asked is told and passed over with a null answer. */
const ask = async (request: Request): Promise<0 | 2> => {
  const library = await readLibrary(request.corpus);
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
    else if ('text' in result) print(result.text);
  }
  return code;
};

const run = (options: Options): Promise<0 | 2> | Problem => {
  const request = requestOf(options);
  return 'problem' in request ? request : ask(request);
};

await runCommandLine({ usage, parse, run });
