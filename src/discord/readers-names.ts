import type { Language } from '../text/language.ts';
import type { Bot } from './bot.ts';
import type { Reply } from './command.ts';

/** A line with the names of its command and options as a reader of the language knows them: `/part entreprise:Alibaba`. */
const lineIn = (line: string, language: Language, { readLine }: Pick<Bot, 'readLine'>): string => {
  const read = line.startsWith('/') ? readLine(line, language) : null;
  if (read === null || 'fault' in read) return line;
  const { command, options } = read;
  const given = [...options].map(([name, value]) => {
    const option = command.options.find((each) => each.name === name);
    return `${option?.names[language] ?? name}:${value}`;
  });
  return [`/${command.names[language]}`, ...given].join(' ');
};

/** What a command says, with the lines that its buttons run in the reader's own words. They are understood in any language. */
export const inReadersNames = (reply: Reply, bot: Pick<Bot, 'readLine'>): Reply => {
  if (reply.kind === 'card') {
    const { language } = reply;
    return { ...reply, lines: reply.lines.map((line) => lineIn(line, language, bot)) };
  }
  if (reply.kind === 'answer') {
    const { language, suggestions } = reply.answer;
    const lines = suggestions.map((line) => lineIn(line, language, bot));
    return { ...reply, answer: { ...reply.answer, suggestions: lines } };
  }
  if (reply.runs === undefined) return reply;
  const { language, lines } = reply.runs;
  return { ...reply, runs: { language, lines: lines.map((line) => lineIn(line, language, bot)) } };
};
