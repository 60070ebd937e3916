import { readFileSync, writeFileSync } from 'node:fs';

import { Index } from 'flexsearch';

import type { Engine } from './engine.ts';

const newIndex = (): Index => new Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });

const isPairs = (value: unknown): value is readonly (readonly [string, string])[] => Array.isArray(value);

const engineOf = (index: Index): Engine => ({
  build: (documents) => {
    for (const [id, terms] of documents.entries()) index.add(id, terms);
  },
  // With `suggest` it also gives what holds only some of the terms.
  search: (question, limit) => [...index.search(question, { limit, suggest: true })].map(Number),
  save: (file) => {
    const parts: [string, string][] = [];
    index.export((key: string, part: string) => void parts.push([key, part]));
    writeFileSync(file, JSON.stringify(parts));
  },
  load: (file, question) => {
    const loaded = newIndex();
    const parts: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isPairs(parts)) for (const [key, part] of parts) loaded.import(key, part);
    const engine = engineOf(loaded);
    engine.search(question, 1);
    return engine;
  },
});

export const flexsearch = (): Engine => engineOf(newIndex());
