import { describe, expect, it } from '@jest/globals';

import { buildLibrary, withArticle, withoutArticle } from '../../src/library/build-library.ts';
import { articleOf } from '../answers/library.ts';

const one = articleOf('one', 'Phones in India\nVivo held 17% of the Indian smartphone market in Q1 2023.');
const two = articleOf('two', 'Phones in France\nApple held 30% of the French smartphone market in Q2 2023.');

const shown = ({ articles, claims, index }: ReturnType<typeof buildLibrary>) => ({
  articles: [...articles.keys()],
  claims: claims.map(({ article, quantity }) => `${article} ${quantity.value}`),
  passages: index.passages,
  hits: index
    .search({ text: 'smartphone market', language: 'en', limit: 5 })
    .map(({ passage }) => passage.article)
    .sort(),
});

describe('a library', () => {
  it('holds the claims and passages of its articles', () => {
    expect(shown(buildLibrary([one, two]))).toMatchObject({
      articles: ['one', 'two'],
      claims: ['one 17', 'two 30'],
      hits: ['one', 'two'],
    });
  });

  it('with one more article is the library of all of them; the one it came from stays', () => {
    const before = buildLibrary([one]);
    expect(shown(withArticle(before, two))).toEqual(shown(buildLibrary([one, two])));
    expect(shown(before)).toEqual(shown(buildLibrary([one])));
  });

  it('without an article is as if it had never been there', () => {
    expect(shown(withoutArticle(buildLibrary([one, two]), 'one'))).toEqual(shown(buildLibrary([two])));
  });

  it('takes an article with the same id in place of the old one', () => {
    const corrected = {
      ...articleOf('one', 'Phones in India\nVivo held 18% of the Indian smartphone market in Q1 2023.'),
    };
    expect(shown(withArticle(buildLibrary([one]), corrected)).claims).toEqual(['one 18']);
  });

  it('keeps the first of two articles with one id', () => {
    expect(shown(buildLibrary([one, { ...two, id: 'one' }])).claims).toEqual(['one 17']);
  });
});
