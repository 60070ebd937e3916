import { isLanguage } from '../../text/language.ts';
import type { Store } from '../store.ts';
import type { Tables } from './schema.ts';

/** Of more questions than this the ones asked longest ago go: nobody can fill the disk by asking. */
const most = 5000;

const dropOldest = async (tables: Tables): Promise<void> => {
  const { count } = await tables
    .selectFrom('unanswered')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (count <= most) return;
  const oldest = await tables
    .selectFrom('unanswered')
    .select(['channel', 'line'])
    .orderBy('last_on')
    .orderBy('times')
    .limit(count - most)
    .execute();
  for (const { channel, line } of oldest) {
    await tables.deleteFrom('unanswered').where('channel', '=', channel).where('line', '=', line).execute();
  }
};

/** Questions without a figure, in SQLite. */
export const unansweredIn = (tables: Tables): Pick<Store, 'noteUnanswered' | 'unanswered'> => ({
  noteUnanswered: async ({ guild, channel, line, language }, day) => {
    await tables
      .insertInto('unanswered')
      .values({ guild, channel, line, language, times: 1, first_on: day, last_on: day })
      .onConflict((conflict) =>
        conflict
          .columns(['channel', 'line'])
          .doUpdateSet((eb) => ({ times: eb('unanswered.times', '+', 1), last_on: day })),
      )
      .execute();
    await dropOldest(tables);
  },
  unanswered: async () => {
    const rows = await tables
      .selectFrom('unanswered')
      .selectAll()
      .orderBy('times', 'desc')
      .orderBy('last_on', 'desc')
      .orderBy('line')
      .execute();
    return rows.flatMap(({ language, first_on: firstOn, last_on: lastOn, ...rest }) =>
      isLanguage(language) ? [{ ...rest, language, firstOn, lastOn }] : [],
    );
  },
});
