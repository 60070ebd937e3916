import type { Correction } from './correction.ts';
import { isFault } from './fault.ts';
import { readCorrection } from './read-correction.ts';

/** What a file of corrections holds, and one line for each line of it that can't be read. */
export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly warnings: readonly string[];
}

/** The last one on each claim, so that a decision can be revised by adding a line. */
const latest = (corrections: readonly Correction[]): readonly Correction[] => [
  ...new Map(corrections.map((correction) => [correction.claim, correction])).values(),
];

/**
 * Reads JSON lines, one correction each; empty lines count for nothing.
 *
 * @param file As it is named in warnings.
 */
export const readCorrections = (text: string, file: string): Corrections => {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const read = lines
    .map((line, at) => ({ line: line.trim(), place: `${file}:${at + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => ({ place, ...readCorrection(line) }));
  return {
    corrections: latest(read.flatMap((one) => (isFault(one) ? [] : [one]))),
    warnings: read.flatMap((one) => (isFault(one) ? [`${one.place}: ${one.fault}`] : [])),
  };
};
