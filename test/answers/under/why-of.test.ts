import { expect, it } from '@jest/globals';

import type { Figure } from '../../../src/answers/answer.ts';
import { whyOf } from '../../../src/answers/under/why-of.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { sampleFigure } from '../../discord/sample-answers.ts';
import { articleOf } from '../library.ts';

const text = 'Cloud in China\nIn Q1 2020 Alibaba Cloud held 44.5% of the Chinese cloud market, according to Canalys.';
const library = buildLibrary([articleOf('a', text, { publishedOn: '2020-06-01' })]);
const claim = library.claims.find(({ metric }) => metric === 'market-share');
const figure: Figure = sampleFigure({ claims: [claim?.id ?? ''] });

it('shows from which words each part of a figure was read', () => {
  const why = whyOf(figure, library);
  expect(Object.fromEntries(why?.readings.map(({ part, words }) => [part, words]) ?? [])).toMatchObject({
    amount: '44.5%',
    subject: 'Alibaba Cloud',
    period: 'Q1 2020',
    source: expect.stringContaining('Canalys'),
  });
  for (const { words } of why?.readings ?? []) expect(words === null || text.includes(words)).toBe(true);
  expect(why).toMatchObject({ witnesses: 1, confidence: claim?.confidence });
});

it('has nothing to say of a claim that the corpus no longer holds', () => {
  expect(whyOf(figure, buildLibrary([]))).toBeNull();
});
