import { traditional } from '../text/traditional.ts';
import type { ChartPlan } from './chart-plan.ts';

/** A plan whose words are in traditional characters; those that the thread adds follow. */
export const traditionalPlan = (plan: ChartPlan): ChartPlan => ({
  ...plan,
  isTraditional: true,
  title: traditional(plan.title),
  subtitle: traditional(plan.subtitle),
  parties: plan.parties.map((party) => ({ ...party, name: traditional(party.name) })),
  points: plan.points.map((point) => ({
    ...point,
    label: traditional(point.label),
    name: traditional(point.name),
  })),
  slots: plan.slots.map((slot) => ({ ...slot, label: traditional(slot.label) })),
  note: traditional(plan.note),
  source: traditional(plan.source),
  alt: traditional(plan.alt),
});
