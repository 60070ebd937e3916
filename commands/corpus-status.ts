import { findDuplicates } from '../src/corpus/duplicates.ts';
import type { CorpusCommand } from '../src/discord/command.ts';
import { formatDay } from '../src/locales/days.ts';
import { say } from '../src/locales/say.ts';

export const corpusStatus: CorpusCommand = {
  name: 'corpus-status',
  names: { en: 'corpus-status', fr: 'corpus-état', zh: '语料库状态' },
  descriptions: {
    en: 'How much the corpus holds, from when, and where it comes from',
    fr: 'Ce que contient le corpus, de quand, et d’où',
    zh: '语料库的规模、时间范围和来源',
  },
  options: [],
  isPrivate: true,
  run: ({ language }, { library, intake }) => {
    const { articles, claims } = library();
    const all = [...articles.values()];
    const days = all.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
    const [from, to] = [days[0], days.at(-1)];
    const count = (code: string): number => all.filter((article) => article.language === code).length;
    const lines = [
      say(language, 'corpus.status', {
        articles: all.length,
        claims: claims.length,
        en: count('en'),
        fr: count('fr'),
        zh: count('zh'),
      }),
      ...(from === undefined || to === undefined
        ? []
        : [
            say(language, 'corpus.status.days', {
              from: formatDay(language, from),
              to: formatDay(language, to),
              n: all.length - days.length,
            }),
          ]),
      say(language, 'corpus.status.added', { n: all.filter(({ file }) => file.startsWith('added/')).length }),
      say(language, 'corpus.status.copies', { n: findDuplicates(all).length }),
      say(language, 'corpus.status.feeds', { n: intake?.feeds.length ?? 0 }),
    ];
    return Promise.resolve(lines.join('\n'));
  },
};
