import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';

import { messages as en } from '../../src/locales/en/messages/index.ts';
import { messages as fr } from '../../src/locales/fr/messages/index.ts';
import { messages as zh } from '../../src/locales/zh/messages/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes(`messages${path.sep}`))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
);

const areas = [...new Set(Object.keys(en).map((key) => key.split('.')[0]))].join('|');

/** What the program asks for: whole keys, and keys with a part that is known only when it runs. */
const asked = sources.flatMap((source) =>
  [...source.matchAll(new RegExp(`'((?:${areas})\\.[\\w.-]+)'|\`((?:${areas})\\.[^\`]*)\``, 'g'))].map(
    ([, key, pattern = '']) => key ?? pattern,
  ),
);

const patterns = asked.map(
  (key) => new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
);

it('each message is asked for somewhere', () => {
  expect(asked.length).toBeGreaterThan(50);
  expect(Object.keys(en).filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

describe.each([
  ['English', en],
  ['French', fr],
  ['Chinese', zh],
])('%s', (_, messages) => {
  it('has the messages that English has', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.entries(messages))('%s can be put together', (_key, text) => {
    expect(text.trim()).not.toBe('');
    expect(new IntlMessageFormat(text, 'en').getAst()).not.toEqual([]);
  });
});
