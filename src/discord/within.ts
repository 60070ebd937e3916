import { setTimeout as wait } from 'node:timers/promises';

/** What a promise gives within some milliseconds, or the fallback; a slow promise goes on. */
export const within = async <T, U>(promise: Promise<T>, milliseconds: number, fallback: U): Promise<T | U> => {
  const abort = new AbortController();
  const late = wait(milliseconds, fallback, { signal: abort.signal }).catch(() => fallback);
  try {
    return await Promise.race([promise, late]);
  } finally {
    abort.abort();
  }
};
