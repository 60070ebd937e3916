import { glyphs } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearFrom, yearSource } from '../../times/numbers.ts';
import { running, shift } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { half, numberOf } from './words.ts';

const fiscalYear = `(?:${yearSource}[-/–](?=\\d))?(?<y>${yearSource}|(?<!\\d)[12]\\d)~(?:财年|财政年度|财务年度|会计年度)(?:的)?~`;

const fiscalRead = ({ y, n, half: part }: Groups): Reading => {
  const quarter = n === undefined ? null : numberOf(n);
  return {
    kind: 'fiscal',
    year: y === undefined ? null : yearFrom(y),
    quarter,
    half: part === undefined ? null : (half[part] ?? null),
  };
};

export const fiscal: readonly Rule[] = [
  glyphs(`${fiscalYear}(?:全年)?`, fiscalRead),
  glyphs(`Q(?<n>[1-4])~财季`, fiscalRead),
  glyphs(`财政?年度?(?:的)?第?(?<n>[1-4一二三四])~(?:个~)?季度?`, fiscalRead),
  glyphs(`财政?年度?(?:的)?首季度?`, () => fiscalRead({ n: '1' })),
  glyphs(`${fiscalYear}前(?<n>[二两三])个?(?:财季|季度)`, ({ y, n }) =>
    n === '三'
      ? { kind: 'fiscal', year: yearFrom(y ?? ''), quarter: null, half: null, first: 9 }
      : fiscalRead({ y, half: '上' }),
  ),
  glyphs(`${fiscalYear}(?:第~)?(?<n>[1-4一二三四])~(?:个~)?(?:财季|季度|季)`, fiscalRead),
  glyphs(`${fiscalYear}Q(?<n>[1-4])`, fiscalRead),
  glyphs(`${fiscalYear}(?<half>[上下])半(?:财年|年)`, fiscalRead),
  glyphs(`(?:FY~(?<y>${yearSource}|[12]\\d))~(?:第~)?(?<n>[1-4一二三四])~(?:财季|季度)`, fiscalRead),
  glyphs(`(?:(?<y>${yearSource})~年~)?(?:第~)?(?<n>[1-4一二三四])~(?:个~)?财(?:季度|季|务季度)`, fiscalRead),
  glyphs(`(?:上|上一|上个|前一)(?:个)?(?:财年|财政年度)`, fiscalRead),
  glyphs(`(?:本|当前|该新|新)(?:个|一)?(?:财年|财政年度)`, () => running(0, 'year')),
  glyphs(`当前(?:财)?季度?`, () => running(0, 'quarter')),
  glyphs(`(?:下|下一)(?:个)?(?:财年|财政年度)`, () => running(1, 'year')),
  glyphs(`(?:整个|该)(?:财年|财政年度)`, () => shift(0, 'year')),
];
