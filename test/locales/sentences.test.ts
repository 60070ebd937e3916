import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sentences as en } from '../../src/locales/en/sentences.ts';
import { sentences as fr } from '../../src/locales/fr/sentences.ts';
import { sentences as zh } from '../../src/locales/zh/sentences.ts';
import { sliceOf } from '../../src/text/span.ts';

const splitters = { en, fr, zh };

describe('sentences', () => {
  it.each([
    [
      'en',
      'The U.S. market grew 3.5%. Apple Inc. led it; Samsung followed.',
      ['The U.S. market grew 3.5%.', 'Apple Inc. led it;', 'Samsung followed.'],
    ],
    [
      'en',
      'It ranked No. 2 in sales.\nA heading\nMore text!',
      ['It ranked No. 2 in sales.', 'A heading', 'More text!'],
    ],
    [
      'fr',
      'Publié le 20 Avr. 2020. Le marché, selon M. Durand, recule. Et après ?',
      ['Publié le 20 Avr. 2020.', 'Le marché, selon M. Durand, recule.', 'Et après ?'],
    ],
    ['zh', '出货量增长3.5%；小米第二。“很好！”他说。', ['出货量增长3.5%；', '小米第二。', '“很好！”', '他说。']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(splitters[language](text).map((span) => sliceOf(text, span))).toEqual(expected);
  });

  it('cover the text in order, but for white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'fr', 'zh'),
        (text, language) => {
          const spans = splitters[language](text);
          expect(
            spans
              .map((span) => sliceOf(text, span))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
