import type { Answer } from '../answers/answer.ts';
import type { Room } from '../store/store.ts';
import type { Bot } from './bot.ts';

/** Remembers a question for a figure that the corpus does not give, and never fails: the answer is out. */
export const noteUnanswered = async (
  { kind, question, line, language }: Answer,
  room: Room,
  { store, clock, log }: Bot,
): Promise<void> => {
  if (kind !== 'none' || question.metric === null) return;
  try {
    await store.noteUnanswered({ ...room, line, language }, clock.today());
  } catch (error) {
    log.warn({ err: error }, 'a question without a figure was not noted');
  }
};
