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

/** The line with an option set; `set` is `region:France`. */
const withOption = (line: string, set: string, language: Language, bot: Bot): string => {
  const read = bot.readLine(line, language);
  const [, option, value] = /^(\w+):([\s\S]+)$/.exec(set) ?? [];
  if ('fault' in read || option === undefined || value === undefined) return line;
  const options = new Map([...read.options, [option, value]]);
  return [`/${read.command.name}`, ...[...options].map(([name, said]) => `${name}:${said}`)].join(' ');
};

/**
 * Asks the question of a message of ours again, on a day and in a language. Null where it holds none.
 *
 * @param set An option that is asked otherwise, as `region:France`.
 */
export const askAgain = (message: unknown, language: Language, day: Day, bot: Bot, set?: string): Reply | null => {
  const line = lineIn(message);
  if (line === null || 'fault' in bot.readLine(line, language)) return null;
  const asked = set === undefined ? line : withOption(line, set, language, bot);
  return runLine(asked, language, bot, { ...bot, clock: frozenClock(day) });
};

/** The same, on the day and in the language that its own buttons tell. */
export const askAsBefore = (message: unknown, bot: Bot): Reply | null => {
  const [press] = customIdsOf(message).flatMap((id) => readCustomId(id) ?? []);
  return press === undefined ? null : askAgain(message, press.language, press.day, bot);
};
