import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { placedTerms as placedEnglish, terms as english } from '../../src/locales/en/terms.ts';
import { placedTerms as placedFrench, terms as french } from '../../src/locales/fr/terms.ts';
import { placedTerms as placedChinese, terms as chinese } from '../../src/locales/zh/terms.ts';

const said = [
  { of: english, name: 'en', text: 'Rising investments', terms: ['rising', '~rise', 'investments', '~invest'] },
  { of: english, name: 'en', text: 'the share of it', terms: ['share', '~share'] },
  { of: english, name: 'en', text: "Alibaba's 5G", terms: ['alibaba', '~alibaba', '5g', '~5g'] },
  { of: english, name: 'en', text: '1,234.5 units', terms: ['1234.5', '~1234.5', 'units', '~unit'] },
  { of: english, name: 'en', text: '44.5%', terms: ['44.5', '~44.5'] },
  { of: english, name: 'en', text: 'in 2020-21', terms: ['2020', '~2020', '21', '~21'] },
  { of: english, name: 'en', text: 'US spending', terms: ['us', '~us', 'spending', '~spend'] },
  { of: english, name: 'en', text: '', terms: [] },
  {
    of: french,
    name: 'fr',
    text: "l'entreprise qu'elle dirige",
    terms: ['entreprise', '~entrepris', 'dirige', '~dirig'],
  },
  { of: french, name: 'fr', text: 'marchés', terms: ['marchés', '~march'] },
  { of: french, name: 'fr', text: '1 234 567,8 euros', terms: ['1234567.8', '~1234567.8', 'euros', '~euros'] },
  {
    of: french,
    name: 'fr',
    text: 'en 2020 500 salariés',
    terms: ['2020', '~2020', '500', '~500', 'salariés', '~salari'],
  },
  { of: chinese, name: 'zh', text: '云市场', terms: ['云市', '云', '市场'] },
  { of: chinese, name: 'zh', text: '在AWS的份额', terms: ['aws', '的份', '份额'] },
  { of: chinese, name: 'zh', text: '增长44.5%', terms: ['增长', '44.5'] },
];

describe('terms', () => {
  it.each(said)('$name: $text', ({ of, text, terms }) => {
    expect(of(text)).toEqual(terms);
  });

  it('a word typed without its accents shares a term with the one that has them', () => {
    expect(french('depenses').some((term) => french('dépenses').includes(term))).toBe(true);
  });

  it('Chinese has every pair of neighbours and ICU’s longer words', () => {
    expect(chinese('资本支出')).toEqual(expect.arrayContaining(['资本', '本支', '支出']));
    expect(chinese('阿里巴巴')).toEqual(expect.arrayContaining(['阿里', '里巴', '巴巴']));
  });

  it('a number is the same term in every language', () => {
    for (const terms of [english('1,234.5'), french('1 234,5'), chinese('1,234.5')]) expect(terms).toContain('1234.5');
  });

  it.each([
    ['en', placedEnglish],
    ['fr', placedFrench],
    ['zh', placedChinese],
  ])('%s: places lie inside the text, in order, and no term is empty', (_name, placed) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = placed(text);
        expect(found.every(({ term }) => term.length > 0)).toBe(true);
        expect(found.every(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)).toBe(
          true,
        );
        expect(found.every(({ span }, index) => index === 0 || span.start >= (found[index - 1]?.span.start ?? 0))).toBe(
          true,
        );
      }),
    );
  });
});
