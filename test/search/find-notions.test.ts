import { describe, expect, it } from '@jest/globals';

import { findNotions } from '../../src/search/find-notions.ts';
import type { Language } from '../../src/text/language.ts';

const found = (text: string, language: Language) => findNotions(text, language).map(({ en }) => en[0]);

describe('findNotions', () => {
  it.each([
    ['en', 'What were the earnings per share in the third quarter?', ['earnings per share', 'third quarter']],
    ['fr', 'Quels sont les flux de trésorerie disponibles ?', ['free cash flow']],
    ['fr', 'Les tarifs douaniers et la chaîne d’approvisionnement', ['supply chain']],
    ['zh', '每股收益和自由现金流', ['earnings per share', 'free cash flow']],
    ['zh', '第三季度的业绩指引', ['third quarter', 'guidance']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expect.arrayContaining([...expected]));
  });

  it('takes the longest name', () => {
    expect(found('operating cash flow', 'en')).toEqual(['operating cash flow']);
  });

  it.each(['', '🦕', '123', '…'])('finds none in %j', (text) => {
    expect([found(text, 'en'), found(text, 'fr'), found(text, 'zh')]).toEqual([[], [], []]);
  });
});
