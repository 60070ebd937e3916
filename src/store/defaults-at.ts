import type { Defaults, Store } from './store.ts';

/** What questions in a channel are about: a thread that is set to nothing follows the channel around it. */
export const defaultsAt = async (
  { defaultsOf }: Pick<Store, 'defaultsOf'>,
  channel: string,
  around: string | null,
): Promise<Defaults | null> => (await defaultsOf(channel)) ?? (around === null ? null : defaultsOf(around));
