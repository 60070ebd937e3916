import { glyphs } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { ago, calendar, relative, wholeYear } from '../../times/reading.ts';
import { number, numberOf, unitOf } from './words.ts';

const weekdays: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

const back: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1, 上上: -2 };

export const nearbyUnits: readonly Rule[] = [
  glyphs(`(?<n>上上|上|本|这|下)(?:一|个|一个)?(?<unit>月|周|星期)(?:份)?`, ({ n, unit }) =>
    relative(back[n ?? ''] ?? 0, unitOf(unit)),
  ),
  glyphs(`下(?:一|个|一个)?季度?`, () => relative(1, 'quarter')),
  glyphs(`(?:今天|今日|今晨|今早)`, () => relative(0, 'day')),
  glyphs(`(?:昨天|昨日|昨晚)`, () => relative(-1, 'day')),
  glyphs(`前天`, () => relative(-2, 'day')),
  glyphs(`(?:明天|明日)`, () => relative(1, 'day')),
  glyphs(`(?<w>上|本|这|下)?(?:周|星期|礼拜)(?<d>[一二三四五六日天])`, ({ w, d }) => ({
    kind: 'weekday',
    day: weekdays[d ?? ''] ?? 1,
    week: w === undefined ? null : (back[w] ?? 0),
  })),
  glyphs(`(?<n>${number})~个?~(?<unit>年|季度|月|周|星期|天)(?:之)?前`, ({ n, unit }) =>
    ago(numberOf(n) ?? 0, unitOf(unit)),
  ),
  glyphs(`(?:今年以来|年初以来|年初至今|今年至今|年内)`, () => ({
    kind: 'since',
    point: calendar({ by: 0 }, wholeYear),
  })),
];
