import type { Language } from '../text/language.ts';
import type { Defaults } from '../store/store.ts';
import type { Bot } from './bot.ts';
import type { Ports, Reply } from './command.ts';
import { heed } from './invocation.ts';

/** What a line says when it is asked in a language; a line that no command reads gets a notice of what is wrong. */
export const runLine = (
  line: string,
  language: Language,
  bot: Bot,
  ports: Ports = bot,
  defaults: Defaults | null = null,
): Reply => {
  const read = bot.readLine(line, language);
  if ('fault' in read) return { kind: 'notice', text: read.fault };
  return read.command.run(
    heed(language, (name) => read.options.get(name) ?? null, defaults),
    ports,
  );
};
