import { isLanguage } from '../../text/language.ts';
import type { Store } from '../store.ts';
import type { Tables } from './schema.ts';

/** What channels are set to, in SQLite. */
export const defaultsIn = (tables: Tables): Pick<Store, 'defaultsOf' | 'setDefaults'> => ({
  defaultsOf: async (channel) => {
    const row = await tables
      .selectFrom('channel_defaults')
      .select(['language', 'company', 'part', 'market', 'region'])
      .where('channel', '=', channel)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { ...row, language: row.language !== null && isLanguage(row.language) ? row.language : null };
  },
  setDefaults: async ({ guild, channel }, defaults) => {
    if (defaults === null) {
      await tables.deleteFrom('channel_defaults').where('channel', '=', channel).execute();
      return;
    }
    await tables
      .insertInto('channel_defaults')
      .values({ guild, channel, ...defaults })
      .onConflict((conflict) => conflict.column('channel').doUpdateSet(defaults))
      .execute();
  },
});
