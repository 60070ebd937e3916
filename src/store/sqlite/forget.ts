import type { Store } from '../store.ts';
import type { Tables } from './schema.ts';

const tablesOfChannels = ['watches', 'channel_defaults', 'feedback', 'unanswered'] as const;

/** Removal in SQLite, all of it or nothing. */
export const forgetIn = (tables: Tables): Pick<Store, 'forgetChannel' | 'forgetUser'> => ({
  forgetChannel: (channel) =>
    tables.transaction().execute(async (inOne) => {
      let count = 0n;
      for (const table of tablesOfChannels) {
        const { numDeletedRows } = await inOne.deleteFrom(table).where('channel', '=', channel).executeTakeFirst();
        count += numDeletedRows;
      }
      return Number(count);
    }),
  forgetUser: async (user) => {
    const { numDeletedRows } = await tables.deleteFrom('feedback').where('user', '=', user).executeTakeFirst();
    return Number(numDeletedRows);
  },
});
