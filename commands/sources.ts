import { groupBy } from '../src/answers/group-by.ts';
import type { Article } from '../src/corpus/article.ts';
import type { CorpusCommand } from '../src/discord/command.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { showLanguage } from '../src/locales/language-names.ts';
import { say } from '../src/locales/say.ts';
import { listNames } from '../src/locales/wording.ts';
import type { Language } from '../src/text/language.ts';
import { fitted } from './corpus-words.ts';

/** Of a brief, the outlet that it was written after. */
const nameOf = ({ kind, publisher, basedOn }: Article, language: Language): string => {
  const name = kind === 'brief' ? (basedOn?.publisher ?? null) : publisher;
  return name === null ? say(language, 'corpus.unknownPublisher') : escapeMarkdown(name);
};

/** Null where none is dated. */
const yearsOf = (articles: readonly Article[]): string | null => {
  const years = articles
    .flatMap(({ publishedOn, basedOn }) => publishedOn ?? basedOn?.publishedOn ?? [])
    .map((day) => day.slice(0, 4))
    .toSorted();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return null;
  return from === to ? from : `${from}–${to}`;
};

const lineOf = (articles: readonly Article[], language: Language): string => {
  const name = articles.slice(0, 1).map((article) => nameOf(article, language));
  const count = say(language, 'corpus.sources.articles', { n: articles.length });
  const written = [...new Set(articles.map((article) => article.language))].toSorted();
  const languages = listNames(
    language,
    written.map((each) => showLanguage(each, language)),
  );
  return [`- **${name.join('')}**`, count, languages, yearsOf(articles)].filter((part) => part !== null).join(' · ');
};

/** One line a publisher, who has most first. */
const linesOf = (articles: readonly Article[], language: Language): readonly string[] =>
  groupBy(articles, (article) => nameOf(article, language))
    .toSorted((a, b) => b.length - a.length)
    .map((group) => lineOf(group, language));

/** Publishers of articles; then outlets that only briefs of ours were written after. */
const sections = (articles: readonly Article[], language: Language): readonly string[] => {
  const briefs = articles.filter(({ kind }) => kind === 'brief');
  const whole = articles.filter(({ kind }) => kind !== 'brief');
  return [
    ...linesOf(whole, language),
    ...(briefs.length === 0 ? [] : [`**${say(language, 'corpus.sources.brief')}**`, ...linesOf(briefs, language)]),
  ];
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
    const articles = [...library().articles.values()];
    const n = new Set(articles.map((article) => `${article.kind} ${nameOf(article, language)}`)).size;
    const head = say(language, 'corpus.sources', { n, articles: articles.length });
    return Promise.resolve(fitted([head, ...sections(articles, language)], language));
  },
};
