import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

/** A layer imports itself and what stands left of it. */
const layers = [
  'text',
  'locales',
  'lexicon',
  'corpus',
  'claims',
  'search',
  'library',
  'answers',
  'charts',
  'store',
  'intake',
  'alerts',
  'discord',
  'commands',
  'playground',
  'config',
  'wire',
  'cli',
  'main',
];

/** Packages that belong to some layers alone. */
const owners: Readonly<Record<string, readonly string[]>> = {
  minisearch: ['search'],
  'discord.js': ['discord'],
  'node:fs': ['intake', 'store', 'cli', 'playground', 'charts', 'config'],
  'node:fs/promises': ['intake', 'store', 'cli', 'playground', 'charts'],
  'node:http': ['intake', 'discord', 'playground'],
  'node:net': ['intake', 'discord', 'playground'],
  ws: ['playground'],
  pino: ['wire', 'discord'],
  dotenv: ['config'],
  libsql: ['store'],
  kysely: ['store'],
  echarts: ['charts'],
  '@napi-rs/canvas': ['charts'],
};

const root = path.resolve(import.meta.dirname, '..');

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);

const layerOf = (file: string): string => {
  const parts = file.split(path.sep);
  return parts[0] === 'commands' ? 'commands' : (parts[1] ?? '').replace(/\.ts$/, '');
};

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import\(|^import)\s*'([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );

const targetLayer = (file: string, specifier: string): string =>
  layerOf(path.relative(root, path.resolve(root, path.dirname(file), specifier)));

describe('the layers', () => {
  it('each source file stands in a known layer', () => {
    expect(sources.filter((file) => !layers.includes(layerOf(file)))).toEqual([]);
  });

  it('no file imports from a layer to its right', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => layers.indexOf(targetLayer(file, specifier)) > layers.indexOf(layerOf(file)))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the playground shares nothing with the bot but text and Discord’s own types', () => {
    const wrong = sources
      .filter((file) => layerOf(file) === 'playground')
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => !['text', 'playground'].includes(targetLayer(file, specifier)))
          .map((specifier) => `${file} → ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(owners))('%s is imported by its owners alone', (name, allowed) => {
    const users = sources.filter((file) =>
      importsOf(file).some((specifier) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(users.filter((file) => !allowed.includes(layerOf(file)))).toEqual([]);
  });
});
