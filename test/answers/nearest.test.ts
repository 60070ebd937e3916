import { expect, it } from '@jest/globals';

import { nearestPassages } from '../../src/answers/nearest.ts';
import { parseQuestion } from '../../src/answers/parse-question.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { articleOf } from './library.ts';
import { today } from './ask-of.ts';

const paragraph = [
  ...Array.from(
    { length: 6 },
    (_, n) => `The harbour of the town was dredged again in its ${n + 1}th season of trade.`,
  ),
  'Engineers said the volcano near the ferry pier would be watched by twelve sensors.',
  ...Array.from({ length: 6 }, (_, n) => `A further ${n + 1} berths are rented out to fishing boats every summer.`),
].join(' ');

it('a long passage is quoted by the words that answer, cut between words', () => {
  const library = buildLibrary([articleOf('harbour', `Harbour news\n${paragraph}`)]);
  const [nearest] = nearestPassages(library, parseQuestion('Is the volcano watched by sensors?', today), 3);
  const { quote = '', start = 0, end = 0 } = nearest ?? {};
  expect(quote).toBe(`Harbour news\n${paragraph}`.slice(start, end));
  expect(quote).toContain('volcano near the ferry pier would be watched by twelve sensors');
  expect(nearest?.cut).toEqual({ before: true, after: true });
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(` ${paragraph} `).toMatch(new RegExp(`[ ]${quote.replaceAll('.', String.raw`\.`)}[ .]`));
});

it('a passage that several print is quoted from the earliest of them, and the others are counted', () => {
  const printed = [
    articleOf('later', `Harbour news\n${paragraph}`, { publisher: 'Mirror', publishedOn: '2024-05-03' }),
    articleOf('first', `News of the harbour\n${paragraph}`, { publisher: 'Wire', publishedOn: '2024-05-01' }),
    articleOf('same', `The harbour\n${paragraph}`, { publisher: 'Wire', publishedOn: '2024-05-02' }),
  ];
  const question = parseQuestion('Is the volcano watched by sensors?', today);
  const [nearest, ...others] = nearestPassages(buildLibrary(printed), question, 3);
  expect([nearest?.articleId, nearest?.alsoPrintedBy]).toEqual(['first', ['later']]);
  expect(nearest?.quote).toBe(printed[1]?.text.slice(nearest?.start, nearest?.end));
  expect(nearest?.quote).toContain('twelve sensors');
  expect(others.map(({ articleId }) => articleId)).not.toContain('later');
});
