import type { Language } from '../text/language.ts';
import type { Bot } from './bot.ts';
import type { Ports, Reply } from './command.ts';

/** What a line says when it is asked in a language; a line that no command reads gets a notice of what is wrong. */
export const runLine = (line: string, language: Language, bot: Bot, ports: Ports = bot): Reply => {
  const read = bot.readLine(line, language);
  if ('fault' in read) return { kind: 'notice', text: read.fault };
  return read.command.run({ language, option: (name) => read.options.get(name) ?? null }, ports);
};
