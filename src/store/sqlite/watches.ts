import type { Selectable } from 'kysely';

import { isFamily } from '../../answers/families.ts';
import { isLanguage } from '../../text/language.ts';
import type { Store, Watch } from '../store.ts';
import { readKnown } from './read-json.ts';
import type { Schema, Tables } from './schema.ts';

/** Nothing for a row of a version that knew other families or languages. */
const watchOf = (row: Selectable<Schema['watches']>): readonly Watch[] => {
  const { language, family, told_on: toldOn, known, is_traditional: script, ...rest } = row;
  return isLanguage(language) && isFamily(family)
    ? [{ ...rest, language, isTraditional: script === 1, family, toldOn, known: readKnown(known) }]
    : [];
};

/** Watches in SQLite. */
export const watchesIn = (tables: Tables): Pick<Store, 'addWatch' | 'watches' | 'removeWatch' | 'markTold'> => ({
  addWatch: async ({ guild, channel, language, isTraditional, family, company, part, market, region, known }) => {
    const added = await tables
      .insertInto('watches')
      .values({
        guild,
        channel,
        language,
        is_traditional: Number(isTraditional),
        family,
        company,
        part,
        market,
        region,
        known: JSON.stringify(known),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return added.id;
  },
  watches: async (channel) => {
    const all = tables.selectFrom('watches').selectAll().orderBy('id');
    const rows = await (channel === null ? all : all.where('channel', '=', channel)).execute();
    return rows.flatMap(watchOf);
  },
  removeWatch: async (channel, id) => {
    const { numDeletedRows } = await tables
      .deleteFrom('watches')
      .where('channel', '=', channel)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },
  markTold: async (id, day, known) => {
    await tables
      .updateTable('watches')
      .set({ told_on: day, known: JSON.stringify(known) })
      .where('id', '=', id)
      .execute();
  },
});
