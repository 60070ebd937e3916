import { periodLabel } from '../../locales/times/label.ts';
import type { ChartPlan, Slot } from '../chart-plan.ts';
import { dayNumber } from '../comparable.ts';
import type { Measure } from './text.ts';
import { fontOf } from './theme.ts';

export const tickFont = fontOf(12.5);

/** "Q1 2020" on two lines: quarter over year. */
const folded = (label: string): string =>
  label.includes('–') ? label : label.replace(/^(\S{1,40}年)(.+)$/u, '$1\n$2').replace(/^(\S+) (\d{4})$/, '$1\n$2');

const widthOf = (label: string, measure: Measure): number =>
  Math.max(...label.split('\n').map((line) => measure(line, tickFont)));

const fit = (slots: readonly Slot[], scale: number, measure: Measure): boolean =>
  slots.every((slot, n) => {
    const next = slots[n + 1];
    return (
      next === undefined ||
      (next.at - slot.at) * scale >= (widthOf(slot.label, measure) + widthOf(next.label, measure)) / 2 + 10
    );
  });

const yearOfDay = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** What stands under the axis, and where the axis is marked. */
export interface Ticks {
  readonly labels: readonly Slot[];
  readonly marks: readonly number[];
}

const yearSlots = (plan: ChartPlan, from: number, to: number): readonly Slot[] =>
  Array.from({ length: yearOfDay(to) - yearOfDay(from) + 1 }, (_, n) => {
    const year = yearOfDay(from) + n;
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    return {
      at: (dayNumber(first) + dayNumber(last) + 1) / 2,
      label: periodLabel(plan.language, { from: first, to: last }),
    };
  }).filter(({ at }) => at >= from && at <= to);

/** Every n-th, the last one always among them. */
const thinned = (slots: readonly Slot[], scale: number, measure: Measure): readonly Slot[] => {
  const step = slots.findIndex((_, n) =>
    fit(
      slots.filter((__, at) => (slots.length - 1 - at) % (n + 1) === 0),
      scale,
      measure,
    ),
  );
  return slots.filter((_, at) => (slots.length - 1 - at) % (step + 1) === 0);
};

const marked = (labels: readonly Slot[]): Ticks => ({ labels, marks: labels.map(({ at }) => at) });

/** A year's name stands in its middle, a mark where it begins. */
const yearTicks = (years: readonly Slot[], from: number, to: number): Ticks => ({
  labels: years,
  marks: years
    .flatMap(({ at }) => [dayNumber(`${yearOfDay(at)}-01-01`), dayNumber(`${yearOfDay(at) + 1}-01-01`)])
    .filter((day) => day > from && day < to),
});

/**
 * What stands under the axis: the periods themselves, on two lines where they are too many for one, else the years.
 *
 * @param width Of the axis from `from` to `to`, in layout units.
 */
export const ticksOf = (
  plan: ChartPlan,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
  measure: Measure,
): Ticks => {
  const scale = width / (to - from);
  const twoLines = plan.slots.map(({ at, label }) => ({ at, label: folded(label) }));
  if (fit(plan.slots, scale, measure)) return marked(plan.slots);
  if (fit(twoLines, scale, measure)) return marked(twoLines);
  const years = thinned(yearSlots(plan, from, to), scale, measure);
  return years.length > 1 ? yearTicks(years, from, to) : marked(thinned(twoLines, scale, measure));
};
