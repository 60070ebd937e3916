import type { Period } from '../text/period.ts';
import { basePeriod } from './claim-period.ts';
import type { Base } from './claim.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Told } from './told.ts';

export const isBaseOf = (told: Told, before: Told | undefined): boolean =>
  before !== undefined &&
  told.measure !== null &&
  (told.measure.rule === 'base' || told.measure.rule === 'base-paired') &&
  told.quantity.kind === before.quantity.kind &&
  told.metric === before.metric;

export const isStart = (told: Told | undefined): told is Told => told?.measure?.rule.startsWith('start') === true;

export const baseFor = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Told[],
  index: number,
  period: Period | null,
): Base | undefined => {
  const mine = told[index];
  const next = told[index + 1];
  const first = told[index - 1];
  if (mine !== undefined && isStart(first) && first.quantity.kind === mine.quantity.kind)
    return { value: first.quantity.value, unit: first.quantity.unit };
  if (mine === undefined || next === undefined || !isBaseOf(next, mine)) return undefined;
  const subject = mine.attached.subjects[0] ?? null;
  const found = basePeriod(reading, sentence, next.quantity, subject, period);
  return { value: next.quantity.value, unit: next.quantity.unit, ...(found === null ? {} : { period: found }) };
};
