import type { Article } from '../src/corpus/article.ts';
import type { CorpusCommand } from '../src/discord/command.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { say } from '../src/locales/say.ts';
import type { Language } from '../src/text/language.ts';
import { fitted } from './corpus-words.ts';

const nameOf = ({ kind, publisher, basedOn }: Article, language: Language): string => {
  const name = kind === 'brief' ? (basedOn?.publisher ?? null) : publisher;
  const shown = name === null ? say(language, 'corpus.unknownPublisher') : escapeMarkdown(name);
  return kind === 'brief' ? `${shown} (${say(language, 'corpus.sources.brief')})` : shown;
};

const yearsOf = (articles: readonly Article[]): string => {
  const years = articles
    .flatMap(({ publishedOn, basedOn }) => publishedOn ?? basedOn?.publishedOn ?? [])
    .map((day) => day.slice(0, 4))
    .toSorted();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return '–';
  return from === to ? from : `${from}–${to}`;
};

const lineOf = (name: string, articles: readonly Article[]): string => {
  const languages = [...new Set(articles.map(({ language }) => language))].toSorted().join(', ');
  return `- **${name}** · ${articles.length} · ${languages} · ${yearsOf(articles)}`;
};

export const sources: CorpusCommand = {
  name: 'sources',
  names: { en: 'sources', fr: 'sources', zh: '来源' },
  descriptions: {
    en: 'Who published the articles, in which languages and years',
    fr: 'Qui a publié les articles, en quelles langues et quelles années',
    zh: '文章的媒体、语言和年份',
  },
  options: [],
  isPrivate: true,
  run: ({ language }, { library }) => {
    const groups = new Map<string, Article[]>();
    const articles = [...library().articles.values()];
    for (const article of articles) {
      const name = nameOf(article, language);
      const group = groups.get(name);
      if (group) group.push(article);
      else groups.set(name, [article]);
    }
    const sorted = [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
    const head = say(language, 'corpus.sources', { n: groups.size, articles: articles.length });
    return Promise.resolve(fitted([head, ...sorted.map(([name, group]) => lineOf(name, group))], language));
  },
};
