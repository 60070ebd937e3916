import { dateOf } from '../src/answers/known-by.ts';
import type { Command } from '../src/discord/command.ts';
import type { Library } from '../src/library/library.ts';
import { formatDay } from '../src/locales/days.ts';
import { say } from '../src/locales/say.ts';
import type { Language } from '../src/text/language.ts';

const countIn = ({ articles }: Library, language: Language): number =>
  [...articles.values()].filter((article) => article.language === language).length;

const newestDay = ({ articles }: Library): string =>
  [...articles.values()]
    .map((article) => dateOf(article) ?? '')
    .toSorted()
    .at(-1) ?? '';

export const about: Command = {
  name: 'about',
  names: { en: 'about', fr: 'à_propos', zh: '关于' },
  descriptions: {
    en: 'What this bot is and what it has read',
    fr: 'Ce qu’est ce bot et ce qu’il a lu',
    zh: '这个机器人是什么，读过什么',
  },
  options: [],
  run: ({ language }, { library }) => {
    const read = library();
    const newest = newestDay(read);
    return {
      kind: 'card',
      language,
      text: say(language, 'cards.about', {
        articles: read.articles.size,
        claims: read.claims.length,
        en: countIn(read, 'en'),
        fr: countIn(read, 'fr'),
        zh: countIn(read, 'zh'),
        newest: newest === '' ? '–' : formatDay(language, newest),
      }),
      lines: ['/help'],
    };
  },
};
