import type { CorpusCommand } from '../src/discord/command.ts';
import type { Intake } from '../src/intake/intake.ts';
import type { Outcome } from '../src/intake/shelf.ts';
import { say } from '../src/locales/say.ts';
import type { Language } from '../src/text/language.ts';
import { articleWords, claimLines, fitted, reasonWords } from './corpus-words.ts';

const told = ({ kind, articles, claims, warnings }: Outcome, language: Language): string => {
  if (kind === 'known') return say(language, 'corpus.known');
  if (kind === 'refused') return say(language, 'corpus.refused', { reason: reasonWords(warnings, language) });
  const lines = articles.flatMap((article) => {
    const own = claims.filter((claim) => claim.article === article.id);
    return [
      `${articleWords(article, language)}: ${say(language, 'corpus.claims', { n: own.length })}`,
      ...(articles.length > 3 ? [] : claimLines(article, own, language)),
    ];
  });
  return fitted([say(language, 'corpus.added', { n: articles.length }), ...lines], language);
};

const add = (
  intake: Intake,
  url: string | null,
  sent: Parameters<Intake['addSent']>[0] | null,
): Promise<Outcome> | null => {
  if (url !== null) return intake.addAddress(url);
  return sent === null ? null : intake.addSent(sent);
};

export const corpusAdd: CorpusCommand = {
  name: 'corpus-add',
  names: { en: 'corpus-add', fr: 'corpus-ajouter', zh: '添加文章' },
  descriptions: {
    en: 'Add an article to the corpus, by its address or as a file, and see its figures',
    fr: 'Ajouter un article au corpus, par son adresse ou en fichier, et voir ses chiffres',
    zh: '用网址或文件把文章加入语料库，并查看其中的数字',
  },
  options: [
    {
      name: 'url',
      names: { en: 'url', fr: 'adresse', zh: '网址' },
      descriptions: {
        en: 'Of a page, a PDF or a feed',
        fr: 'D’une page, d’un PDF ou d’un flux',
        zh: '网页、PDF 或订阅源的网址',
      },
      required: false,
    },
    {
      name: 'file',
      names: { en: 'file', fr: 'fichier', zh: '文件' },
      descriptions: {
        en: '.md, .html, .pdf, .txt, .eml and others, up to 10 MB',
        fr: '.md, .html, .pdf, .txt, .eml et autres, jusqu’à 10 Mo',
        zh: '.md、.html、.pdf、.txt、.eml 等，最大 10 MB',
      },
      required: false,
      isFile: true,
    },
  ],
  isForServers: true,
  isPrivate: false,
  run: async ({ language, option, sent }, { intake }) => {
    const [url, file] = [option('url'), sent?.('file') ?? null];
    if (intake === null) return say(language, 'corpus.closed');
    if (url !== null && file !== null) return say(language, 'corpus.both');
    const adding = add(intake, url, file);
    return adding === null ? say(language, 'corpus.nothing') : told(await adding, language);
  },
};
