import type { Selectable } from 'kysely';

import { isLanguage } from '../../text/language.ts';
import type { Feedback, Store } from '../store.ts';
import { readStrings } from './read-json.ts';
import type { Schema, Tables } from './schema.ts';

const feedbackOf = (row: Selectable<Schema['feedback']>): readonly Feedback[] => {
  const { language, claims, given_on: givenOn, ...rest } = row;
  return isLanguage(language) ? [{ ...rest, language, claims: readStrings(claims), givenOn }] : [];
};

/** Thumbs in SQLite. */
export const feedbackIn = (tables: Tables): Pick<Store, 'giveFeedback' | 'explainFeedback' | 'feedback'> => ({
  giveFeedback: async ({ message, user, guild, channel, vote, line, language, headline, claims, givenOn }) => {
    const said = { vote, reason: null, line, language, headline, claims: JSON.stringify(claims), given_on: givenOn };
    await tables
      .insertInto('feedback')
      .values({ message, user, guild, channel, ...said })
      .onConflict((conflict) => conflict.columns(['message', 'user']).doUpdateSet(said))
      .execute();
  },
  explainFeedback: async (message, user, reason) => {
    await tables
      .updateTable('feedback')
      .set({ reason })
      .where('message', '=', message)
      .where('user', '=', user)
      .execute();
  },
  feedback: async (vote) => {
    const rows = await tables
      .selectFrom('feedback')
      .selectAll()
      .where('vote', '=', vote)
      .orderBy('given_on')
      .orderBy('message')
      .execute();
    return rows.flatMap(feedbackOf);
  },
});
