import type { TimeUnit } from '../../text/period.ts';
import type { Groups } from './grammar.ts';
import { numberIn } from './grammar.ts';
import type { Reading } from './reading.ts';
import { nothing } from './reading.ts';

type Read = (groups: Groups) => Reading | null;

/** Readers of a counted stretch, from the groups `n` and `unit`: one that begins now and one that ends now. */
export const stretchReaders = (
  numbers: Readonly<Record<string, number>>,
  unitOf: (word: string | undefined) => TimeUnit,
): { readonly horizon: Read; readonly trailing: Read } => ({
  horizon: (groups) => {
    const n = numberIn(numbers, groups['n']);
    const unit = unitOf(groups['unit']);
    if (n === null) return null;
    return unit === 'year' || unit === 'month' ? { kind: 'horizon', n, unit } : nothing;
  },
  trailing: (groups) => {
    const n = numberIn(numbers, groups['n']);
    return n === null ? null : { kind: 'trailing', n, unit: unitOf(groups['unit']) };
  },
});
