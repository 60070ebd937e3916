import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';

import { defaultsIn } from './sqlite/channel-defaults.ts';
import { feedbackIn } from './sqlite/feedback.ts';
import { forgetIn } from './sqlite/forget.ts';
import { migrations } from './sqlite/migrations.ts';
import type { Schema, Tables } from './sqlite/schema.ts';
import { unansweredIn } from './sqlite/unanswered.ts';
import { watchesIn } from './sqlite/watches.ts';
import type { Store } from './store.ts';

/** In the data folder. */
export const storeFile = 'tickmark.db';

/** Milliseconds to wait for another process that writes. */
const patience = 5000;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const moveAway = 'move it away and start again (the bot then begins with an empty one), or put back a copy that works';

/** What to do about a file that can't be used. */
const adviceFor = (error: unknown, folder: string): string => {
  const code = codeOf(error);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return `it is no database or damaged: ${moveAway}`;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return 'another process holds it: stop that one, or name another folder';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'the disk is full';
  return `the folder must be one that this process may write to: check its owner and rights, or name another one than ${folder}`;
};

const refusal = (error: unknown, folder: string): Error =>
  new Error(
    `DATA_DIR: ${path.join(folder, storeFile)} can’t be opened (${error instanceof Error ? error.message : String(error)}); ${adviceFor(error, folder)}`,
    { cause: error },
  );

const openFile = (folder: string): Database.Database => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Database(path.join(folder, storeFile));
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  return database;
};

const damaged = (): Error => Object.assign(new Error('its pages do not fit together'), { code: 'SQLITE_CORRUPT' });

const check = (database: Database.Database): void => {
  const [row] = database.prepare('PRAGMA quick_check(1)').all();
  if (!JSON.stringify(row).includes('"ok"')) throw damaged();
};

const migrate = async (tables: Tables): Promise<void> => {
  const migrator = new Migrator({ db: tables, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const isNewer = error instanceof Error && error.message.includes('missing');
  if (!isNewer) throw error;
  throw new Error('a newer Tickmark wrote it: update this one, or name another folder', { cause: error });
};

const openTables = async (folder: string): Promise<Tables> => {
  const database = openFile(folder);
  check(database);
  const tables = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
  await migrate(tables);
  return tables;
};

/**
 * Opens what the bot remembers, making the folder and the file where there are none and bringing older ones up to date.
 * What was written stays written when the process is killed. Rejects with what to do where it can't be opened.
 */
export const openStore = async (folder: string): Promise<Store> => {
  const tables = await openTables(folder).catch((error: unknown) => {
    throw refusal(error, folder);
  });
  return {
    ...defaultsIn(tables),
    ...watchesIn(tables),
    ...feedbackIn(tables),
    ...unansweredIn(tables),
    ...forgetIn(tables),
    close: () => tables.destroy(),
  };
};
