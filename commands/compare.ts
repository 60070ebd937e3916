import { answerQuestion } from '../src/answers/answer-question.ts';
import { countAnswered } from '../src/answers/answerable.ts';
import { families, metricsOf, type FamilyId } from '../src/answers/families.ts';
import type { Question } from '../src/answers/question.ts';
import { resolveFamily } from '../src/answers/resolve-family.ts';
import { askedWords } from '../src/answers/scope-words.ts';
import type { Command, Invocation, Ports } from '../src/discord/command.ts';
import { say } from '../src/locales/say.ts';
import { readQuestion } from './asked.ts';
import { options, party } from './texts.ts';

/** What is tried in turn where no metric is named. */
const usual: readonly FamilyId[] = ['share', 'revenue', 'growth', 'capex', 'contracts', 'profit', 'units', 'headcount'];

const comparable = Object.keys(families).filter((family) => family !== 'other' && family !== 'lead');

const asFamily = (question: Question, family: FamilyId): Question => {
  const asked = { ...question, family, metrics: metricsOf(family) };
  return { ...asked, text: askedWords(asked) };
};

/** The first usual metric that most of the companies have figures for. */
const usualFor = (question: Question, { library }: Ports): Question => {
  const questions = usual.map((family) => asFamily(question, family));
  const counts = questions.map((each) => countAnswered(library(), each));
  return questions[counts.indexOf(Math.max(...counts))] ?? question;
};

const run = (invocation: Invocation, ports: Ports): ReturnType<Command['run']> => {
  const { language, option } = invocation;
  const metric = option('metric');
  const family = metric === null ? null : resolveFamily(metric);
  if (metric !== null && family === null) {
    return {
      kind: 'notice',
      text: say(language, 'answers.notice.metric', { value: metric, list: comparable.join(', ') }),
    };
  }
  const read = readQuestion(invocation, ports.clock.today(), ['a', 'b', 'c'], () => family ?? 'share');
  if ('notice' in read) return read.notice;
  const question = { ...read.value, compare: true };
  const asked = family === null ? usualFor(question, ports) : question;
  return { kind: 'answer', answer: answerQuestion(asked, ports.library(), ports.clock) };
};

export const compare: Command = {
  name: 'compare',
  names: { en: 'compare', fr: 'comparer', zh: '比较' },
  descriptions: {
    en: 'Two or three companies side by side',
    fr: 'Deux ou trois entreprises côte à côte',
    zh: '并列比较两到三家公司',
  },
  options: [
    party('a', true),
    party('b', true),
    party('c', false),
    options.metric,
    options.market,
    options.region,
    options.period,
    options.asOf,
  ],
  run,
};
