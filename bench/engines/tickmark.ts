import { readFileSync, writeFileSync } from 'node:fs';

import { createReader, createWriter } from '../../src/search/bytes.ts';
import { highest } from '../../src/search/highest.ts';
import { createWordIndex, readWordIndex } from '../../src/search/word-index.ts';
import type { WordIndex } from '../../src/search/word-index.ts';
import type { Engine } from './engine.ts';

const engineOf = (index: WordIndex, held: number): Engine => {
  let size = held;
  return {
    build: (documents) => {
      for (const [id, terms] of documents.entries()) index.add({ id, title: [], text: terms.split(' ') });
      size = documents.length;
    },
    search: (question, limit) => {
      const scores = new Float64Array(size);
      const terms = [...new Set(question.split(' '))];
      index.score(
        terms.map((term) => ({ term, weight: 1 })),
        scores,
      );
      return highest(scores, limit)
        .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .slice(0, limit);
    },
    save: (file) => {
      const writer = createWriter();
      writer.number(size);
      index.write(writer, (id) => id);
      writeFileSync(file, writer.take());
    },
    load: (file, question) => {
      const reader = createReader(readFileSync(file));
      const count = reader.number();
      const loaded = engineOf(readWordIndex(reader, 1), count);
      loaded.search(question, 1);
      return loaded;
    },
  };
};

export const tickmark = (): Engine => engineOf(createWordIndex(1), 0);
