import { readFileSync, writeFileSync } from 'node:fs';

import lunr from 'lunr';

import type { Engine } from './engine.ts';

const engineOf = (built: lunr.Index | null): Engine => {
  let index = built;
  return {
    build: (documents) => {
      const builder = new lunr.Builder();
      builder.ref('id');
      builder.field('text');
      for (const [id, text] of documents.entries()) builder.add({ id, text });
      index = builder.build();
    },
    search: (question, limit) =>
      (index?.query((query) => [...new Set(question.split(' '))].forEach((term) => query.term(term, {}))) ?? [])
        .slice(0, limit)
        .map(({ ref }) => Number(ref)),
    save: (file) => writeFileSync(file, JSON.stringify(index)),
    load: (file, question) => {
      const loaded = engineOf(lunr.Index.load(JSON.parse(readFileSync(file, 'utf8'))));
      loaded.search(question, 1);
      return loaded;
    },
  };
};

/** Without its pipeline: the terms are made already. */
export const lunrEngine = (): Engine => engineOf(null);
