import type { TimeMention } from '../../../src/text/period.ts';
import { periodCode } from '../../../src/locales/times/label.ts';

/** A Wednesday: the day that the tables are read on. */
export const reference = '2024-05-15';

const periodSaid = (from: string | null, to: string | null): string => {
  if (from !== null) return to === null ? `since ${from}` : periodCode(from, to);
  return to === null ? 'unknown' : `until ${to}`;
};

/** A mention as the tables write it: `2024-Q1`, `since 2017-01-01`, `shift -1 year`, `fiscal 2025 Q3`. */
export const saidOf = (mention: TimeMention): string => {
  if (mention.kind === 'period') return periodSaid(mention.period.from, mention.period.to);
  if (mention.kind !== 'fiscal') return `${mention.kind} ${mention.n} ${mention.unit}`;
  const { year, quarter, half } = mention;
  return ['fiscal', year, quarter && `Q${quarter}`, half && `H${half}`].filter((part) => part !== null).join(' ');
};

export type Said = readonly (readonly [value: string, texts: readonly string[]])[];

/** The rows of a said-so table, one text each. */
export const rowsOf = (table: Said): [text: string, value: string][] =>
  table.flatMap(([value, texts]) => texts.map((text): [string, string] => [text, value]));
