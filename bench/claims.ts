import { extractClaims } from '../src/claims/extract-claims.ts';
import type { Article } from '../src/corpus/article.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { locales } from '../src/locales/locales.ts';
import { type Language, languages } from '../src/text/language.ts';
import { median } from './percentile.ts';
import { createRecognize } from './recognizers.ts';
import { repeat } from './repeat.ts';
import { amount, row, type Row, type Table } from './table.ts';
import { benchArticles } from './texts.ts';

const patience = 3_000;

const charactersIn = (articles: readonly Article[]): number => articles.reduce((sum, { text }) => sum + text.length, 0);

/** Characters a second of a step over all articles, once warm: the median of its runs. */
const speedOf = (articles: readonly Article[], step: (article: Article) => void, milliseconds: number): number => {
  const all = (): void => articles.forEach(step);
  all();
  return (charactersIn(articles) / median(repeat(all, milliseconds))) * 1000;
};

const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', zh: 'Chinese' };

/** The peer only takes quantities; it reads at most a few articles, as it may take seconds for each. */
const peerArticles = 6;

const measureLanguage = (language: Language, articles: readonly Article[]): readonly Row[] => {
  const grammar = locales[language];
  const claims = speedOf(articles, extractClaims, patience);
  const quantities = speedOf(articles, ({ text }) => void grammar.quantities(text), patience / 3);
  const recognize = createRecognize(language);
  const few = articles.slice(0, peerArticles);
  const peer = speedOf(few, ({ text }) => void recognize(text), patience / 3);
  const speed = (value: number): string => amount(value, 'characters/s');
  return [
    row(`${names[language]}: all claims of an article`, speed(claims), {
      peer: `${speed(quantities)} (our quantities alone)`,
      ratio: `${amount(quantities / claims, '')} times the time`,
    }),
    row(`${names[language]}: money and percentages alone`, speed(quantities), {
      peer: `${speed(peer)} (Recognizers)`,
      ratio: `${amount(quantities / peer, '')} times the speed`,
    }),
  ];
};

/** The same articles over and over, each time as new ones. */
const copies = (articles: readonly Article[], times: number): readonly Article[] =>
  Array.from({ length: times }, (_, copy) =>
    articles.map((article) => ({ ...article, id: `${article.id}.${copy}` })),
  ).flat();

/** Milliseconds for each article of a library. */
const costOf = (articles: readonly Article[]): number => {
  const [run = Number.NaN] = repeat(() => void buildLibrary(articles), 0);
  return run / articles.length;
};

const measureGrowth = (articles: readonly Article[]): Row => {
  const [small, large] = [copies(articles, 1), copies(articles, 8)];
  const [one, eight] = [costOf(small), costOf(large)];
  return row(`a library of ${large.length} articles, per article`, amount(eight, 'ms'), {
    peer: `${amount(one, 'ms')} (a library of ${small.length})`,
    ratio: `${amount(eight / one, '')} times the time`,
    target: '≤ 1.5 times',
    isMet: eight / one <= 1.5,
  });
};

/** Measures how fast figures are read out of articles. */
export const measureClaims = async (): Promise<Table> => {
  const articles = await benchArticles();
  const rows = languages.flatMap((language) =>
    measureLanguage(
      language,
      articles.filter((article) => article.language === language),
    ),
  );
  return {
    title: 'Reading figures',
    how: `${articles.length} articles, ${charactersIn(articles).toLocaleString('en')} characters, in one process, warm. The peer is Microsoft’s Recognizers-Text (currencies and percentages), on the first ${peerArticles} articles of each language; it finds quantities only, a claim is also whose, of what, where and when.`,
    rows: [...rows, measureGrowth(articles)],
  };
};
