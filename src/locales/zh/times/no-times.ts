import { glyphs } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { nothing } from '../../times/reading.ts';
import { number } from './words.ts';

export const noTimes: readonly Rule[] = [
  glyphs(
    `(?:同|当|次|翌|该)年~(?:的)?~(?:第?[1-4一二三四]~季度|[上下]半年|(?:1[0-2]|[1-9])~月(?:份)?(?:~[0-3]?\\d~日)?)`,
    () => nothing,
  ),
  glyphs(`同比|环比|按年|按季`, () => nothing),
  glyphs(`(?:连续)(?:第)?~?${number}~?(?:个)?(?:完整)?(?:财年|年|季度|财季|月|周|天)(?:以来)?`, () => nothing),
  glyphs(
    `(?:最近|近|过去|未来|今后)(?:的)?(?:数|几|些|多)(?:个)?(?:年|月|季度|周|天)|近年(?:来)?|近些年|多年(?:来|前)|数年|几(?:个)?(?:周|年|天|月)前`,
    () => nothing,
  ),
  glyphs(`(?:未来|今后|过去|近)?${number}(?:到|至|-)${number}(?:个)?(?:年|季度|月|周)(?:内|前|后)?`, () => nothing),
  glyphs(`${yearSource}~年代`, () => nothing),
  glyphs(`年(?:同比|环比)`, () => nothing),
];
