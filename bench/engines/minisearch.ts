import { readFileSync, writeFileSync } from 'node:fs';

import MiniSearch from 'minisearch';

import type { Engine } from './engine.ts';

const options = { fields: ['text'], tokenize: (text: string) => text.split(' '), processTerm: (term: string) => term };

const engineOf = (index: MiniSearch): Engine => ({
  build: (documents) => index.addAll(documents.map((text, id) => ({ id, text }))),
  search: (question, limit) =>
    index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => Number(id)),
  save: (file) => writeFileSync(file, JSON.stringify(index)),
  load: (file, question) => {
    const loaded = engineOf(MiniSearch.loadJSON(readFileSync(file, 'utf8'), options));
    loaded.search(question, 1);
    return loaded;
  },
});

/** As it ships: its own tree, score and order. */
export const minisearch = (): Engine => engineOf(new MiniSearch(options));
