import { findDuplicates } from '../../corpus/duplicates.ts';
import { remarksOn } from '../../corpus/remarks.ts';
import type { ArticleRead } from '../../intake/scan-corpus.ts';
import { onOneLine } from '../../text/one-line.ts';
import { print, warn } from '../command-line.ts';
import { rowOf } from './list.ts';

interface Checked {
  readonly read: ArticleRead;
  readonly remarks: readonly string[];
}

const checkedOf = (articles: readonly ArticleRead[]): readonly Checked[] => {
  const copies = new Map(findDuplicates(articles.map(({ article }) => article)).map((one) => [one.article.id, one]));
  return articles.map((read) => {
    const copy = copies.get(read.article.id);
    return {
      read,
      remarks: [
        ...remarksOn(read.article),
        ...(read.claims.length === 0 ? ['no claims found'] : []),
        ...(copy === undefined ? [] : [`${copy.how} as ${copy.of.id} (${copy.of.file})`]),
      ],
    };
  });
};

const printed = ({ read: { article, claims }, remarks }: Checked): string =>
  `  ${article.id} ${article.language} ${article.publishedOn ?? 'no date'} ${claims.length} claims “${onOneLine(article.title).slice(0, 60)}”${remarks.map((remark) => `\n    ! ${remark}`).join('')}`;

const count = (all: readonly Checked[], word: string, is: (one: Checked) => boolean): string =>
  `${all.filter(is).length} ${word}`;

const totals = (all: readonly Checked[], warnings: number): string =>
  [
    `${new Set(all.map(({ read }) => read.article.file)).size} files, ${all.length} articles`,
    ...(['en', 'fr', 'zh'] as const).map((language) =>
      count(all, language, ({ read }) => read.article.language === language),
    ),
    count(all, 'without a date', ({ read }) => read.article.publishedOn === null),
    `${all.reduce((sum, { read }) => sum + read.claims.length, 0)} claims`,
    `${warnings} warnings`,
  ].join(' · ');

/** What each file became: its articles, their language, day and claims, and what is to be known of them. */
export const printCheck = (articles: readonly ArticleRead[], warnings: readonly string[], isJson: boolean): void => {
  const all = checkedOf(articles);
  for (const one of isJson ? all : []) print(JSON.stringify({ ...rowOf(one.read), remarks: one.remarks }));
  if (!isJson) {
    for (const [file, inFile] of grouped(all)) print([file, ...inFile.map(printed)].join('\n'));
    print(totals(all, warnings.length));
  }
  for (const warning of warnings) warn(warning);
};

const grouped = (all: readonly Checked[]): ReadonlyMap<string, readonly Checked[]> => {
  const groups = new Map<string, Checked[]>();
  for (const one of all) {
    const file = onOneLine(one.read.article.file);
    groups.set(file, [...(groups.get(file) ?? []), one]);
  }
  return groups;
};
