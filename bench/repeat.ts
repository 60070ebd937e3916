/** Runs a step over and over, at least once, until some milliseconds have gone by; gives the milliseconds of each run. */
export const repeat = (step: () => void, milliseconds: number): readonly number[] => {
  const samples: number[] = [];
  const end = performance.now() + milliseconds;
  do {
    const started = performance.now();
    step();
    samples.push(performance.now() - started);
  } while (performance.now() < end);
  return samples;
};
