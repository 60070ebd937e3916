/** The value that a share (0–1) of the samples does not exceed; NaN where there are none. */
export const percentile = (samples: readonly number[], share: number): number =>
  samples.toSorted((a, b) => a - b).at(Math.max(0, Math.ceil(share * samples.length) - 1)) ?? Number.NaN;

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
