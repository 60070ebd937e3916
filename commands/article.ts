import { findDuplicates } from '../src/corpus/duplicates.ts';
import type { CorpusCommand } from '../src/discord/command.ts';
import { asLink, escapeMarkdown } from '../src/discord/render/escape.ts';
import { say } from '../src/locales/say.ts';
import { articleWords, claimLines, fitted } from './corpus-words.ts';
import { options } from './texts.ts';

export const article: CorpusCommand = {
  name: 'article',
  names: { en: 'article', fr: 'article', zh: '文章' },
  descriptions: {
    en: 'One article: its figures with their quotes, and the link',
    fr: 'Un article : ses chiffres avec leurs citations, et le lien',
    zh: '一篇文章：其中的数字、原文引用和链接',
  },
  options: [options.article],
  isPrivate: true,
  run: ({ language, option }, { library }) => {
    const { articles, claims } = library();
    const found = articles.get(option('article') ?? '');
    if (found === undefined) return Promise.resolve(say(language, 'corpus.article.unknown'));
    const own = claims.filter((claim) => claim.article === found.id);
    const url = found.url ?? found.basedOn?.url ?? null;
    const duplicates = findDuplicates([...articles.values()]);
    const nameOf = (publisher: string | null): string =>
      escapeMarkdown(publisher ?? say(language, 'corpus.unknownPublisher'));
    const source = duplicates.find((one) => one.article.id === found.id)?.of;
    const printers = duplicates.filter((one) => one.of.id === found.id).map((one) => nameOf(one.article.publisher));
    const copies = [...new Set(printers)];
    const head = [
      `${articleWords(found, language)}: ${say(language, 'corpus.claims', { n: own.length })}`,
      ...(url === null ? [] : [asLink(url, say(language, 'discord.original'), 300)]),
      ...(source === undefined
        ? []
        : [say(language, 'corpus.copy', { title: escapeMarkdown(source.title), publisher: nameOf(source.publisher) })]),
      ...(copies.length === 0 ? [] : [say(language, 'corpus.printedBy', { names: copies.join(', ') })]),
    ].flatMap((line) => line ?? []);
    return Promise.resolve(fitted([...head, ...claimLines(found, own, language)], language));
  },
};
