import { commands } from '../../commands/index.ts';
import { parseLine } from '../../commands/parse-line.ts';
import type { Answer } from '../answers/answer.ts';
import type { Library } from '../library/library.ts';
import type { Clock } from '../text/clock.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';

/** How a line is asked. */
export interface Asked {
  readonly line: string;
  readonly language: Language;
  /** Where the line itself says none. */
  readonly asOf: Day | null;
}

/** The answer to a command line or plain question, or a text about the bot; where it can't be asked so, what to write instead. */
export const answerLine = (
  { line, language, asOf }: Asked,
  library: Library,
  clock: Clock,
): { readonly answer: Answer } | { readonly text: string } | { readonly problem: string } => {
  const read = parseLine(line, commands, language);
  if (read.kind === 'fault') return { problem: read.text };
  const option = (name: string): string | null => read.options.get(name) ?? (name === 'as_of' ? asOf : null);
  const reply = read.command.run({ language, option }, { library: () => library, clock });
  if (reply.kind === 'answer') return { answer: reply.answer };
  return reply.kind === 'card' ? { text: [reply.text, ...reply.lines].join('\n') } : { problem: reply.text };
};
