import { readFileSync, writeFileSync } from 'node:fs';

import { create, insertMultiple, load, save, search } from '@orama/orama';

import type { Engine } from './engine.ts';

const newIndex = () =>
  create({
    schema: { text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map<string, string>(),
        tokenize: (text: string) => text.split(' '),
      },
    },
  });

const engineOf = (index: ReturnType<typeof newIndex>): Engine => ({
  build: async (documents) => {
    await insertMultiple(
      index,
      documents.map((text, id) => ({ id: String(id), text })),
    );
  },
  // Threshold 1 lets through what holds only some of the terms.
  search: (question, limit) => {
    const found = search(index, { term: question, threshold: 1, limit });
    return 'hits' in found ? found.hits.map(({ id }) => Number(id)) : [];
  },
  save: (file) => writeFileSync(file, JSON.stringify(save(index))),
  load: (file, question) => {
    const loaded = newIndex();
    load(loaded, JSON.parse(readFileSync(file, 'utf8')));
    const engine = engineOf(loaded);
    engine.search(question, 1);
    return engine;
  },
});

export const orama = (): Engine => engineOf(newIndex());
