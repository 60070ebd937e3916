import type { Matched } from './route.ts';

export interface Allowance {
  readonly isAllowed: boolean;
  readonly retryAfterSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Window {
  readonly endsAt: number;
  readonly used: number;
}

const bucketOf = ({ route }: Matched): string =>
  Buffer.from(`${route.method}${route.path}`).toString('base64url').slice(0, 32);

/** Counts requests per route and path in fixed windows and says so in Discord's headers. */
export const countRequests = (now: () => number): ((matched: Matched, path: string) => Allowance | null) => {
  const windows = new Map<string, Window>();
  const forgetEnded = (): void => {
    for (const [key, window] of windows) if (window.endsAt <= now()) windows.delete(key);
  };
  return (matched, path) => {
    const { limit } = matched.route;
    if (limit === undefined) return null;
    if (windows.size > 1_000) forgetEnded();
    const key = `${matched.route.method} ${path}`;
    const known = windows.get(key);
    const fresh = { endsAt: now() + limit.seconds * 1_000, used: 0 };
    const open = known === undefined || known.endsAt <= now() ? fresh : known;
    const used = Math.min(open.used + 1, limit.requests + 1);
    windows.set(key, { ...open, used });
    const seconds = Math.max(0, (open.endsAt - now()) / 1_000);
    return {
      isAllowed: used <= limit.requests,
      retryAfterSeconds: seconds,
      headers: {
        'x-ratelimit-limit': String(limit.requests),
        'x-ratelimit-remaining': String(Math.max(0, limit.requests - used)),
        'x-ratelimit-reset': (open.endsAt / 1_000).toFixed(3),
        'x-ratelimit-reset-after': seconds.toFixed(3),
        'x-ratelimit-bucket': bucketOf(matched),
      },
    };
  };
};
