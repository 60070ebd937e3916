import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';

import { openStore } from '../../src/store/open-store.ts';
import type { Defaults, Feedback, KnownFigure, Store, Watch } from '../../src/store/store.ts';

let folder = '';
const open: Store[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-store-'));
});

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

const opened = async (): Promise<Store> => {
  const store = await openStore(folder);
  open.push(store);
  return store;
};

const room = { guild: 'g1', channel: 'c1' } as const;
const elsewhere = { guild: null, channel: 'c2' } as const;

const known: readonly KnownFigure[] = [
  { series: 's', from: '2024-01-01', to: null, value: '36', high: null, unit: 'percent', comparator: 'eq' },
];

const watch: Omit<Watch, 'id' | 'toldOn'> = {
  ...room,
  language: 'fr',
  isTraditional: false,
  family: 'share',
  company: 'alibaba',
  part: null,
  market: 'cloud',
  region: 'CN',
  known,
};

const defaults: Defaults = { language: 'zh', company: 'alibaba', part: 'Alibaba Cloud', market: null, region: 'CN' };

const thumb: Omit<Feedback, 'reason'> = {
  ...room,
  message: 'm1',
  user: 'u1',
  vote: 'down',
  line: '/share company:Alibaba',
  language: 'en',
  headline: 'Alibaba held 36%.',
  claims: ['a1'],
  givenOn: '2026-11-21',
};

const question = { ...room, line: '/share company:Nokia', language: 'en' } as const;

describe('watches', () => {
  it('come back as they were put, also after a restart', async () => {
    const first = await opened();
    const id = await first.addWatch(watch);
    await first.addWatch({ ...watch, ...elsewhere, market: null });
    await first.close();
    const second = await openStore(folder);
    open.splice(0, 1, second);
    expect(await second.watches('c1')).toEqual([{ ...watch, id, toldOn: null }]);
    expect((await second.watches(null)).map(({ channel }) => channel)).toEqual(['c1', 'c2']);
  });

  it('remember what was told and when', async () => {
    const store = await opened();
    const id = await store.addWatch({ ...watch, isTraditional: true });
    await store.markTold(id, '2026-11-22', []);
    expect(await store.watches('c1')).toEqual([{ ...watch, isTraditional: true, id, toldOn: '2026-11-22', known: [] }]);
  });

  it('of a file from before scripts were told apart are kept', async () => {
    const store = await opened();
    const id = await store.addWatch({ ...watch, isTraditional: true });
    await store.close();
    const database = new Database(path.join(folder, 'tickmark.db'));
    database.exec('ALTER TABLE watches DROP COLUMN is_traditional');
    database.exec(`DELETE FROM kysely_migration WHERE name = '0002-script'`);
    database.close();
    const again = await openStore(folder);
    open.splice(0, 1, again);
    expect(await again.watches('c1')).toEqual([{ ...watch, id, toldOn: null }]);
  });

  it('go in their own channel alone, and their numbers are not used again', async () => {
    const store = await opened();
    const id = await store.addWatch(watch);
    expect(await store.removeWatch('c2', id)).toBe(false);
    expect(await store.removeWatch('c1', id)).toBe(true);
    expect(await store.removeWatch('c1', id)).toBe(false);
    expect(await store.addWatch(watch)).toBeGreaterThan(id);
  });
});

it('defaults of a channel are set, set anew and forgotten', async () => {
  const store = await opened();
  expect(await store.defaultsOf('c1')).toBeNull();
  await store.setDefaults(room, defaults);
  await store.setDefaults(room, { ...defaults, market: 'cloud' });
  expect(await store.defaultsOf('c1')).toEqual({ ...defaults, market: 'cloud' });
  expect(await store.defaultsOf('c2')).toBeNull();
  await store.setDefaults(room, null);
  expect(await store.defaultsOf('c1')).toBeNull();
});

describe('feedback', () => {
  it('is one for a person and a message: the last counts, without the reason of the one before', async () => {
    const store = await opened();
    await store.giveFeedback(thumb);
    await store.explainFeedback('m1', 'u1', 'it is 38%');
    expect(await store.feedback('down')).toEqual([{ ...thumb, reason: 'it is 38%' }]);
    await store.giveFeedback({ ...thumb, vote: 'up' });
    await store.giveFeedback({ ...thumb, user: 'u2' });
    expect(await store.feedback('up')).toEqual([{ ...thumb, vote: 'up', reason: null }]);
    expect(await store.feedback('down')).toEqual([{ ...thumb, user: 'u2', reason: null }]);
  });
});

describe('questions without a figure', () => {
  it('are counted, the most asked first', async () => {
    const store = await opened();
    await store.noteUnanswered({ ...question, line: '/capex company:Nokia' }, '2026-11-20');
    await store.noteUnanswered(question, '2026-11-20');
    await store.noteUnanswered(question, '2026-11-22');
    expect(await store.unanswered()).toEqual([
      { ...question, times: 2, firstOn: '2026-11-20', lastOn: '2026-11-22' },
      { ...question, line: '/capex company:Nokia', times: 1, firstOn: '2026-11-20', lastOn: '2026-11-20' },
    ]);
  });
});

describe('forgetting', () => {
  const fill = async (): Promise<Store> => {
    const store = await opened();
    await store.addWatch(watch);
    await store.setDefaults(room, defaults);
    await store.giveFeedback(thumb);
    await store.giveFeedback({ ...thumb, ...elsewhere, message: 'm2' });
    await store.noteUnanswered(question, '2026-11-20');
    await store.addWatch({ ...watch, ...elsewhere });
    return store;
  };

  it('a channel leaves nothing of it and all of the others', async () => {
    const store = await fill();
    expect(await store.forgetChannel('c1')).toBe(4);
    expect(await store.forgetChannel('c1')).toBe(0);
    expect(await store.defaultsOf('c1')).toBeNull();
    expect(await store.unanswered()).toEqual([]);
    expect((await store.watches(null)).map(({ channel }) => channel)).toEqual(['c2']);
    expect((await store.feedback('down')).map(({ channel }) => channel)).toEqual(['c2']);
  });

  it('a person leaves nothing of them anywhere', async () => {
    const store = await fill();
    expect(await store.forgetUser('u1')).toBe(2);
    expect(await store.feedback('down')).toEqual([]);
    expect(await store.watches(null)).toHaveLength(2);
  });
});

it('hostile words are only words', async () => {
  const store = await opened();
  const line = `/ask question:'; DROP TABLE watches; -- "`;
  await store.noteUnanswered({ ...question, line }, '2026-11-20');
  expect((await store.unanswered())[0]?.line).toBe(line);
});

describe('a store that cannot be opened says what to do', () => {
  it('where the folder is a file', async () => {
    const file = path.join(folder, 'taken');
    writeFileSync(file, '');
    await expect(openStore(path.join(file, 'data'))).rejects.toThrow(
      /DATA_DIR: .*must be one that this process may write/,
    );
  });

  it('where a folder has the name of the file', async () => {
    mkdirSync(path.join(folder, 'tickmark.db'));
    await expect(openStore(folder)).rejects.toThrow(/DATA_DIR: .*tickmark\.db/);
  });

  it('where the file is no database', async () => {
    writeFileSync(path.join(folder, 'tickmark.db'), 'no database at all '.repeat(400));
    await expect(openStore(folder)).rejects.toThrow(/no database or damaged: move it away/);
  });

  it('where a newer version wrote it', async () => {
    const store = await openStore(folder);
    await store.close();
    const database = new Database(path.join(folder, 'tickmark.db'));
    database.exec(`INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2030-01-01T00:00:00Z')`);
    database.close();
    await expect(openStore(folder)).rejects.toThrow(/a newer Tickmark wrote it: update this one/);
  });
});
