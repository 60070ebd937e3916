import { helpLines } from '../src/answers/help-lines.ts';
import type { Command } from '../src/discord/command.ts';
import { say } from '../src/locales/say.ts';

export const help: Command = {
  name: 'help',
  names: { en: 'help', fr: 'aide', zh: '帮助' },
  descriptions: {
    en: 'What can be asked, with examples to try',
    fr: 'Ce que l’on peut demander, avec des exemples à essayer',
    zh: '可以问什么，附可试的例子',
  },
  options: [],
  run: ({ language }, { library }) => ({
    kind: 'card',
    language,
    text: say(language, 'cards.help'),
    lines: helpLines(library(), language),
  }),
};
