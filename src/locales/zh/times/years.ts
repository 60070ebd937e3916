import { glyphs, oneOf } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { calendar, edgeOf, shift, wholeYear } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { anyYear, relativeYears, within, year, yearOf } from './words.ts';

const yearsRead = ({ y, z }: Groups): Reading => ({
  kind: 'between',
  first: calendar({ at: Number(y) }, wholeYear),
  last: calendar({ at: z?.length === 2 ? Number(y) - (Number(y) % 100) + Number(z) : Number(z) }, wholeYear),
});

export const years: readonly Rule[] = [
  glyphs(`(?<=[较比])去年`, () => shift(-1, 'year')),
  glyphs(`(?<=[与和同跟])去年(?=~(?:相比|相较|比较))`, () => shift(-1, 'year')),
  glyphs(
    `(?<!截)(?:到|至)~(?:(?<y>${yearSource})~年|(?<w>今年|明年))~年?[底末]`,
    within(() => wholeYear),
  ),
  glyphs(`(?<y>${yearSource})~年?~[-–—\\u007e～至到]~(?<z>${yearSource}|\\d\\d)~年`, yearsRead),
  glyphs(
    `${year}全年`,
    within(() => wholeYear),
  ),
  glyphs(
    `(?<y>${anyYear})~(?:年度?|全年)`,
    within(() => wholeYear),
  ),
  glyphs(
    `(?<w>${oneOf(relativeYears)})(?:全年|一年|一整年|整年|年内)?`,
    within(() => wholeYear),
  ),
];

const edgeOfYear = (groups: Groups): Reading => {
  const edge = ({ 初: 'early', 中: 'mid' } as const)[groups['edge'] ?? ''] ?? 'late';
  return edgeOf(calendar(yearOf(groups), wholeYear), edge);
};

export const edgesOfYear: readonly Rule[] = [
  glyphs(`(?:(?<y>${yearSource})~|(?<w>今|去|前|明|后)年?)?年(?<edge>初(?!步)|中(?=[,。;、 期]|$)|底|末)`, (groups) => {
    const by = relativeYears[`${groups['w'] ?? ''}年`];
    return edgeOfYear({ ...groups, w: by === undefined ? undefined : `${groups['w'] ?? ''}年` });
  }),
  glyphs(`(?<y>${yearSource})~年~年(?<edge>初(?!步)|中(?=[,。;、 期]|$)|底|末)`, edgeOfYear),
];
