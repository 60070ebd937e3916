import { describe, expect, it } from '@jest/globals';

import { locales } from '../../src/locales/locales.ts';
import { normalise } from '../../src/text/normalise.ts';

/** A growth and the level it led to stand like a range, but are two quantities. */
describe('growth and level', () => {
  it.each([
    ['en', 'Shipments grew 5% to 47 million units.', ['5 percent', '47000000 count']],
    ['en', 'Revenue fell 4% to $15.2 million.', ['4 percent', '15200000 USD']],
    ['fr', 'Les livraisons ont augmenté de 5 % à 12 millions d’unités.', ['5 percent', '12000000 count']],
    ['zh', '出货量同比增长5%至4700万台。', ['5 percent', '47000000 count']],
    ['en', 'It will cost $80 to 85 billion.', ['80000000000–85000000000 USD']],
    ['en', 'Growth of 5-7% is expected.', ['5–7 percent']],
  ] as const)('%s: %s', (language, text, expected) => {
    const found = locales[language].quantities(normalise(text));
    expect(found.map(({ value, high, unit }) => `${value}${high === undefined ? '' : `–${high}`} ${unit}`)).toEqual(
      expected,
    );
  });
});
