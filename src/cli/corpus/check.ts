import { findCopies } from '../../corpus/duplicates.ts';
import { type Fingerprint, fingerprintOf } from '../../corpus/fingerprint.ts';
import { remarksOn } from '../../corpus/remarks.ts';
import type { ArticleRead, CorpusPart } from '../../intake/stream-corpus.ts';
import { onOneLine } from '../../text/one-line.ts';
import { print, warn } from '../command-line.ts';
import { rowOf } from './list.ts';

type Row = ReturnType<typeof rowOf>;

/** What is kept of an article until all are read, for only then its copies are known. */
interface Checked {
  readonly row: Row;
  readonly fingerprint: Fingerprint;
  readonly remarks: readonly string[];
}

const checkedOf = (read: ArticleRead): Checked => ({
  row: rowOf(read),
  fingerprint: fingerprintOf(read.article),
  remarks: [...remarksOn(read.article), ...(read.claims.length === 0 ? ['no claims found'] : [])],
});

const withCopies = (all: readonly Checked[]): readonly Checked[] => {
  const copies = new Map(findCopies(all.map(({ fingerprint }) => fingerprint)).map((one) => [one.copy, one]));
  return all.map((one) => {
    const copy = copies.get(one.fingerprint);
    return copy === undefined
      ? one
      : { ...one, remarks: [...one.remarks, `${copy.how} as ${copy.of.id} (${onOneLine(copy.of.file)})`] };
  });
};

const printed = ({ row, remarks }: Checked): string =>
  `  ${row.id} ${row.language} ${row.publishedOn ?? 'no date'} ${row.claims} claims “${onOneLine(row.title).slice(0, 60)}”${remarks.map((remark) => `\n    ! ${remark}`).join('')}`;

const count = (all: readonly Checked[], word: string, is: (row: Row) => boolean): string =>
  `${all.filter(({ row }) => is(row)).length} ${word}`;

const totals = (all: readonly Checked[], warnings: number): string =>
  [
    `${new Set(all.map(({ row }) => row.file)).size} files, ${all.length} articles`,
    ...(['en', 'fr', 'zh'] as const).map((language) => count(all, language, (row) => row.language === language)),
    count(all, 'without a date', ({ publishedOn }) => publishedOn === null),
    `${all.reduce((sum, { row }) => sum + row.claims, 0)} claims`,
    `${warnings} warnings`,
  ].join(' · ');

const grouped = (all: readonly Checked[]): ReadonlyMap<string, readonly Checked[]> => {
  const groups = new Map<string, Checked[]>();
  for (const one of all) {
    const file = onOneLine(one.row.file);
    const group = groups.get(file);
    if (group) group.push(one);
    else groups.set(file, [one]);
  }
  return groups;
};

/** What each file became: its articles, their language, day and claims, and what is to be known of them. */
export const printCheck = async (parts: AsyncIterable<CorpusPart>, isJson: boolean): Promise<0 | 1> => {
  const read: Checked[] = [];
  const warnings: string[] = [];
  for await (const part of parts) {
    read.push(...part.articles.map(checkedOf));
    warnings.push(...part.warnings);
  }
  const all = withCopies(read);
  for (const { row, remarks } of isJson ? all : []) print(JSON.stringify({ ...row, remarks }));
  if (!isJson) {
    for (const [file, inFile] of grouped(all)) print([file, ...inFile.map(printed)].join('\n'));
    print(totals(all, warnings.length));
  }
  for (const warning of warnings) warn(warning);
  return warnings.length === 0 ? 0 : 1;
};
