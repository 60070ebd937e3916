import { glyphs } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { calendar, monthPart } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { numberOf, shortYear, year, yearOf } from './words.ts';

const monthRead = (groups: Groups): Reading | null => {
  const month = numberOf(groups['m']) ?? 0;
  return month < 1 || month > 12 ? null : calendar(yearOf(groups), monthPart(month));
};

const dayRead = (groups: Groups): Reading | null => {
  const month = numberOf(groups['m']) ?? 0;
  return month < 1 || month > 12
    ? null
    : calendar(yearOf(groups), { type: 'day', month, day: numberOf(groups['d']) ?? 0 });
};

export const dated: readonly Rule[] = [
  glyphs(
    `(?:${shortYear})?(?<m>1[0-2]|0?[1-9]|十[一二]?|(?<![一二三四五六七八九])[一二三四五六七八九])~月(?:份)?(?:上旬|中旬|下旬|初(?!步)|中(?=[,。;、 ]|$)|底|末)?`,
    monthRead,
  ),
  glyphs(
    `(?:${year})?(?<m>1[0-2]|0?[1-9]|十[一二]?|(?<![一二三四五六七八九])[一二三四五六七八九])~月~(?<d>[0-3]?\\d|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])~[日号]`,
    dayRead,
  ),
];
