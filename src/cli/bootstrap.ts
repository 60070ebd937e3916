/** A small deterministic generator (mulberry32): the same interval in two runs. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const rounds = 500;

/** The 95 % interval of a statistic by drawing as many members as there are, with replacement. */
export const bootstrap = <T>(
  members: readonly T[],
  statistic: (sample: readonly T[]) => number,
): readonly [low: number, high: number] => {
  const random = randomFrom(1);
  const values = Array.from({ length: rounds }, () =>
    statistic(members.flatMap(() => members[Math.floor(random() * members.length)] ?? [])),
  ).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0];
};
