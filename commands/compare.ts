import { alterQuestion } from '../src/answers/answer-assumed.ts';
import { answerQuestion } from '../src/answers/answer-question.ts';
import type { Question } from '../src/answers/question.ts';
import { askedWords } from '../src/answers/scope-words.ts';
import { inUsualFamily } from '../src/answers/usual-family.ts';
import type { Command, Invocation, Ports } from '../src/discord/command.ts';
import { readQuestion } from './asked.ts';
import { readFamily } from './survey.ts';
import { options, party } from './texts.ts';

/** The question in the kind of figures that most of its companies have. */
const usually = (question: Question, { library }: Ports): Question => {
  const asked = inUsualFamily(question, library());
  return { ...asked, text: askedWords(asked) };
};

const run = (invocation: Invocation, ports: Ports): ReturnType<Command['run']> => {
  const asked = readFamily(invocation);
  if ('notice' in asked) return asked.notice;
  const family = asked.value;
  const read = readQuestion(invocation, ports.clock.today(), ['a', 'b', 'c'], () => family ?? 'share');
  if ('notice' in read) return read.notice;
  const question = alterQuestion(read.value, (each) => {
    const compared = { ...each, compare: true };
    return family === null ? usually(compared, ports) : compared;
  });
  return { kind: 'answer', answer: answerQuestion(question, ports.library()) };
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
    options.currency,
  ],
  run,
};
