import { frozenClock } from '../text/clock.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Bot } from './bot.ts';
import type { Reply } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { customIdsOf, footersOf, textsOf } from './message-texts.ts';
import { readLine } from './render/sections.ts';
import { runLine } from './run-line.ts';

/** The line that a message of ours holds: under its components, or in the footer of its embed. */
const lineIn = (message: unknown): string | null =>
  readLine(textsOf(message)) ?? footersOf(message).findLast((footer) => footer.startsWith('/')) ?? null;

/** Asks the question of a message of ours again, on a day and in a language. Null where it holds none. */
export const askAgain = (message: unknown, language: Language, day: Day, bot: Bot): Reply | null => {
  const line = lineIn(message);
  if (line === null || 'fault' in bot.readLine(line, language)) return null;
  return runLine(line, language, bot, { ...bot, clock: frozenClock(day) });
};

/** The same, on the day and in the language that its own buttons tell. */
export const askAsBefore = (message: unknown, bot: Bot): Reply | null => {
  const [press] = customIdsOf(message).flatMap((id) => readCustomId(id) ?? []);
  return press === undefined ? null : askAgain(message, press.language, press.day, bot);
};
