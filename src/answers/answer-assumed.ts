import { say } from '../locales/say.ts';
import { listNames } from '../locales/wording.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** What was taken from the channel's defaults is owned to before all else. */
const owned = (answer: Answer, { assumed = [], language }: Question): Answer =>
  assumed.length === 0
    ? answer
    : {
        ...answer,
        notes: [say(language, 'answers.note.assumed', { list: listNames(language, assumed) }), ...answer.notes],
      };

/** Answers a question with what is assumed of it; where the corpus has no figure for that, with less of it or nothing. */
export const answerAssumed = (question: Question, answer: (question: Question) => Answer): Answer => {
  const first = answer(question);
  if (first.kind === 'figures') return owned(first, question);
  for (const wider of question.otherwise ?? []) {
    const found = answer(wider);
    if (found.kind === 'figures') return owned(found, wider);
  }
  return owned(first, question);
};

/** The question changed, and with it what is asked otherwise. */
export const alterQuestion = (question: Question, change: (question: Question) => Question): Question => {
  const { otherwise = [] } = question;
  return { ...change(question), ...(otherwise.length === 0 ? {} : { otherwise: otherwise.map(change) }) };
};
