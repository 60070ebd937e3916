/** How often one person may ask: so many times, refilled evenly over so many milliseconds. */
interface PaceOptions {
  readonly times: number;
  readonly within: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Seconds that a person has to wait, by their id; 0 where they may go on, which counts as once. */
export type Pace = (user: string) => number;

interface Bucket {
  /** Milliseconds' worth of asking. */
  readonly left: number;
  readonly at: number;
}

/** More people than these are forgotten, those seen longest ago first. */
const mostPeople = 10_000;

/** Counts how often each person asks. Kept in memory alone, under the person's id, for minutes. */
export const createPace = ({ times, within, now }: PaceOptions): Pace => {
  const buckets = new Map<string, Bucket>();
  const each = within / times;
  return (user) => {
    const at = now();
    const { left, at: since } = buckets.get(user) ?? { left: within, at };
    const full = Math.min(within, left + at - since);
    buckets.delete(user);
    buckets.set(user, { left: full >= each ? full - each : full, at });
    const [oldest] = buckets.keys();
    if (buckets.size > mostPeople && oldest !== undefined) buckets.delete(oldest);
    return full >= each ? 0 : Math.max(1, Math.ceil((each - full) / 1000));
  };
};
