import { glyphs } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { calendar, halfPart, quarterPart } from '../../times/reading.ts';
import { half, numberOf, shortYear, within, year, yearOf } from './words.ts';

const quarterWord = '(?:季度|季(?!节))';

const ends: Readonly<Record<string, number>> = { 首: 1, 末: 4 };

const quarterOf = ({ n }: Groups): number => ends[n ?? ''] ?? numberOf(n) ?? 0;

const quarterRead = within((groups) => {
  const quarter = quarterOf(groups);
  return quarter < 1 || quarter > 4 ? null : quarterPart(quarter);
});

const monthsRead = within(({ a, n, unit }) => {
  const last = (numberOf(n) ?? 0) * (unit?.startsWith('季') ? 3 : 1);
  const first = numberOf(a) ?? 1;
  return first < 1 || last > 12 || first > last ? null : { type: 'months', first, last };
});

export const quarters: readonly Rule[] = [
  glyphs(`(?:${shortYear})?第~(?<n>[1-4一二三四])~(?:个~)?(?:自然)?${quarterWord}`, quarterRead),
  glyphs(
    `(?:${shortYear})?(?<![个第前后近去连续])(?<n>[1-4一二三四首末])~(?:季度|(?<=首~|末~|年~.~)季|季(?=报|营|收|净|业))`,
    quarterRead,
  ),
  glyphs(`${shortYear}Q(?<n>[1-4])`, quarterRead),
  glyphs(
    `(?:${shortYear})?第?(?<n>[1-3一二三])(?=[、和及与至到-]第?[2-4二三四](?:[、和及与]第?[34三四])?~季)`,
    quarterRead,
  ),
  glyphs(`(?<=[1-3一二三][、和及与至到-])第?(?<n>[2-3二三])(?=[、和及与]第?[34三四]~季)`, quarterRead),
  glyphs(`(?:${shortYear})?(?<m>12|[369]|十二|三|六|九)~月~(?:份)?当?季(?:度)?`, (groups) =>
    calendar(yearOf(groups), quarterPart((numberOf(groups['m']) ?? 3) / 3)),
  ),
  glyphs(
    `${year}(?:半年度|半年报|中报)`,
    within(() => halfPart(1)),
  ),
  glyphs(
    `(?:${shortYear})?(?<n>[上下])半年(?:度)?`,
    within(({ n }) => halfPart(half[n ?? ''] ?? 1)),
  ),
  glyphs(
    `${year}(?<n>[前后])半(?:年|段)?`,
    within(({ n }) => halfPart(half[n ?? ''] ?? 1)),
  ),
  glyphs(
    `${year}H(?<n>[12])`,
    within(({ n }) => halfPart(Number(n))),
  ),
  glyphs(`(?:${shortYear})?前~(?<n>[2-9二两三四五六七八九十]|1[01]|十一)~个?~(?<unit>月|季度|季)`, monthsRead),
  glyphs(`(?:${shortYear})?首(?<n>[二两三四五六七八九]|[2-9]|1[01])个?(?<unit>月|季度|季)`, monthsRead),
  glyphs(`(?:${shortYear})?(?<a>1[0-2]|[1-9])~(?:月~)?[-–—\\u007e～至到]~(?<n>1[0-2]|[1-9])~月份?`, monthsRead),
];
