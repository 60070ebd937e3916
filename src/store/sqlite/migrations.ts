import type { Kysely, Migration } from 'kysely';

const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('watches')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('guild', 'text')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('family', 'text', (column) => column.notNull())
      .addColumn('company', 'text')
      .addColumn('part', 'text')
      .addColumn('market', 'text')
      .addColumn('region', 'text')
      .addColumn('told_on', 'text')
      .addColumn('known', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('watches_of_channel').on('watches').column('channel').execute();
    await db.schema
      .createTable('channel_defaults')
      .addColumn('channel', 'text', (column) => column.primaryKey())
      .addColumn('guild', 'text')
      .addColumn('language', 'text')
      .addColumn('company', 'text')
      .addColumn('part', 'text')
      .addColumn('market', 'text')
      .addColumn('region', 'text')
      .execute();
    await db.schema
      .createTable('feedback')
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('user', 'text', (column) => column.notNull())
      .addColumn('guild', 'text')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('vote', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('line', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('headline', 'text', (column) => column.notNull())
      .addColumn('claims', 'text', (column) => column.notNull())
      .addColumn('given_on', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_vote', ['message', 'user'])
      .execute();
    await db.schema
      .createTable('unanswered')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('line', 'text', (column) => column.notNull())
      .addColumn('guild', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .addColumn('first_on', 'text', (column) => column.notNull())
      .addColumn('last_on', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_line', ['channel', 'line'])
      .execute();
  },
};

const script: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('watches')
      .addColumn('is_traditional', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

/** In the order of their names. One that was released is never changed: a change is a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-script': script,
};
