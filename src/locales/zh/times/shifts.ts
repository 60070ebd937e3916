import { glyphs } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { relative, shift } from '../../times/reading.ts';

export const shifts: readonly Rule[] = [
  glyphs(`(?:去年|上年|上一年|前一年|上年度|上一年度|前年|一年前)(?:的)?(?:同期|同季度?|同一季度|同一时期|同月)`, () =>
    shift(-1, 'year'),
  ),
  glyphs(`(?:上一?|前一?)年(?:度)?(?![龄轻纪级])`, () => shift(-1, 'year')),
  glyphs(`(?:上|前)(?:一|个|一个)(?:财?季度?)|(?:上|前)财?季度|(?<=[较比])上季`, () => shift(-1, 'quarter')),
  glyphs(`(?<![较比])上季(?!度)`, () => relative(-1, 'quarter')),
  glyphs(`前一个?月`, () => shift(-1, 'month')),
  glyphs(`(?:本|该|当|这个?|这一|报告)(?:财)?季度?(?:内|期间)?`, () => shift(0, 'quarter')),
  glyphs(`(?:本报告期|报告期|本期|同期|同一时期|同一季度|该期间)(?:内)?`, () => shift(0, 'quarter')),
  glyphs(`(?:当月|单月|该月)(?:份)?`, () => shift(0, 'month')),
  glyphs(`(?:当年|同年|该年|全年(?!龄)|该年度)`, () => shift(0, 'year')),
  glyphs(`(?:次年|翌年)`, () => shift(1, 'year')),
  glyphs(`(?:最近|最新)(?:的)?(?:一个|一)?(?:财)?季度?`, () => shift(0, 'quarter')),
  glyphs(`(?<y>${yearSource})~年(?:的)?同期`, ({ y }) => ({ kind: 'same', year: Number(y) })),
];
