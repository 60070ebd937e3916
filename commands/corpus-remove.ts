import type { CorpusCommand } from '../src/discord/command.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { say } from '../src/locales/say.ts';
import { articleWords } from './corpus-words.ts';
import { options } from './texts.ts';

export const corpusRemove: CorpusCommand = {
  name: 'corpus-remove',
  names: { en: 'corpus-remove', fr: 'corpus-retirer', zh: '移除文章' },
  descriptions: {
    en: 'Remove an article that was added to the corpus',
    fr: 'Retirer un article qui avait été ajouté au corpus',
    zh: '移除加入语料库的文章',
  },
  options: [options.article],
  isForOwners: true,
  isForServers: true,
  isPrivate: false,
  run: async ({ language, option }, { intake, library }) => {
    if (intake === null) return say(language, 'corpus.closed');
    const article = library().articles.get(option('article') ?? '');
    if (article === undefined) return say(language, 'corpus.article.unknown');
    const title = articleWords(article, language);
    const done = await intake.remove(article);
    return done === 'removed'
      ? say(language, 'corpus.removed', { title })
      : say(language, 'corpus.shipped', { title, file: escapeMarkdown(article.file) });
  },
};
