import { copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import Database from 'libsql';

import type { Engine } from './engine.ts';

/** Its tokenizer breaks words at marks, and does not know where Chinese ones end. */
const spell = (terms: string): string =>
  terms.replaceAll(/[^a-z0-9 ]/gu, (letter) => `q${letter.codePointAt(0)?.toString(36)}q`);

const anyOf = (question: string): string => [...new Set(question.split(' '))].map((term) => `"${term}"`).join(' OR ');

const rowOf = (row: unknown): number =>
  typeof row === 'object' && row !== null && 'rowid' in row ? Number(row.rowid) : -1;

const engineOf = (file: string): Engine => {
  const db = new Database(file);
  const search: Engine['search'] = (question, limit) =>
    db
      .prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?')
      .all([anyOf(question), limit])
      .map(rowOf);
  return {
    spell,
    build: (documents) => {
      db.exec("CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='unicode61')");
      const insert = db.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)');
      db.exec('BEGIN');
      for (const [id, terms] of documents.entries()) insert.run([id, terms]);
      db.exec('COMMIT');
    },
    search,
    save: (to) => copyFileSync(file, to),
    load: (from, question) => {
      const loaded = engineOf(from);
      loaded.search(question, 1);
      return loaded;
    },
  };
};

/** SQLite's full-text search, in a file. */
export const fts5 = (): Engine => {
  const file = path.join(tmpdir(), `tickmark-fts5-${process.pid}.db`);
  process.once('exit', () => rmSync(file, { force: true }));
  return engineOf(file);
};
