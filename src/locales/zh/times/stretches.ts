import { glyphs } from '../../times/grammar.ts';
import type { Around, Groups, Rule } from '../../times/grammar.ts';
import { nothing } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { number, numberOf, unitOf } from './words.ts';

const horizonRead = ({ n, unit }: Groups): Reading => {
  const count = numberOf(n);
  if (count === null) return nothing;
  return { kind: 'horizon', n: count, unit: unitOf(unit) === 'month' ? 'month' : 'year' };
};

const trailingRead = ({ n, unit }: Groups, { after }: Around): Reading => {
  const count = numberOf(n);
  return count === null || /^(?:的)?(?:新|最)/.test(after)
    ? nothing
    : { kind: 'trailing', n: count, unit: unitOf(unit) };
};

export const stretches: readonly Rule[] = [
  glyphs(
    `(?:在|于)?~?(?:未来|今后|接下来|往后|此后|将来)(?:的)?~(?<n>${number})~(?:个~)?(?<unit>年|月)(?:时间|期间)?(?:之?内|里|间)?`,
    horizonRead,
  ),
  glyphs(`(?:在|于)?~?(?<n>${number})~(?:个~)?(?<unit>年|月)(?:时间)?之?内`, horizonRead),
  glyphs(`(?:为期|历时)~(?<n>${number})~(?:个~)?(?<unit>年|月)`, horizonRead),
  glyphs(`(?<n>${number})~年(?=计划|投资计划|规划|投资)`, horizonRead),
  glyphs(
    `(?:在|于)?~?(?:过去|最近|近|此前|前)(?:的|这)?~(?<n>${number})~(?:个~)?(?<unit>年|季度?|月|周)(?:时间|期间)?(?:之?内|里|间|来)?`,
    trailingRead,
  ),
  glyphs(`(?:过去|近|最近)半年`, () => ({ kind: 'trailing', n: 6, unit: 'month' })),
];
