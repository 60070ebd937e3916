import type { Figure } from '../answers/answer.ts';
import type { DayRange } from '../answers/answer.ts';
import type { Join } from './chart-plan.ts';
import { dayNumber } from './comparable.ts';

/** A figure with its place in the picture. */
export interface Placed {
  readonly figure: Figure;
  readonly period: DayRange;
  readonly at: number;
}

const daysOf = ({ from, to }: DayRange): number => dayNumber(to) - dayNumber(from) + 1;

const isExpected = ({ modality }: Figure): boolean => modality !== 'fact';

/** The next period begins where this one ends, but for the week by which fiscal quarters shift. */
const isNext = (a: Placed, b: Placed): boolean => {
  const gap = dayNumber(b.period.from) - dayNumber(a.period.to) - 1;
  return Math.abs(gap) <= Math.min(7, daysOf(a.period) / 4);
};

const styleOf = (a: Placed, b: Placed): Join['style'] => {
  if (!isNext(a, b)) return 'dotted';
  return isExpected(a.figure) || isExpected(b.figure) ? 'dashed' : 'solid';
};

/** A range is met at both its ends. */
const heights = ({ value, high }: Figure): readonly number[] => [value, ...(high === null ? [] : [high])].map(Number);

const joinOf = (party: number, a: Placed, b: Placed): readonly Join[] =>
  heights(a.figure).flatMap((from) =>
    heights(b.figure).map((to) => ({ party, from: [a.at, from], to: [b.at, to], style: styleOf(a, b) })),
  );

/** Of several figures for one period the same source's goes on; where none is the same, all do: the line takes no side. */
const joinSlots = (party: number, before: readonly Placed[], after: readonly Placed[]): readonly Join[] => {
  const pairs = before.flatMap((a) => after.map((b) => ({ a, b })));
  const sameSource = pairs.filter(({ a, b }) => a.figure.attribution === b.figure.attribution);
  return (sameSource.length > 0 ? sameSource : pairs).flatMap(({ a, b }) => joinOf(party, a, b));
};

/** What was measured, where there is a measure of a period: a forecast of it leads on nowhere. */
const settled = (slot: readonly Placed[]): readonly Placed[] => {
  const facts = slot.filter(({ figure }) => !isExpected(figure));
  return facts.length > 0 ? facts : slot;
};

/** The lines between the figures of one party, from each period to the next one of the same length (within a tenth). */
export const joinsOf = (party: number, placed: readonly Placed[]): readonly Join[] => {
  const lengths = [...new Set(placed.map(({ period }) => Math.round(daysOf(period) / 30.4)))];
  return lengths.flatMap((months) => {
    const track = placed.filter(({ period }) => Math.round(daysOf(period) / 30.4) === months);
    const times = [...new Set(track.map(({ at }) => at))].sort((a, b) => a - b);
    const slots = times.map((time) => settled(track.filter(({ at }) => at === time)));
    return slots.slice(1).flatMap((slot, n) => joinSlots(party, slots[n] ?? [], slot));
  });
};
