import { describe, expect, it } from '@jest/globals';

import { cognatesOf } from '../../src/search/cognates.ts';
import { stemsOf } from '../../src/search/stems-of.ts';

describe('cognatesOf', () => {
  it.each([
    ['économique', 'economic'],
    ['investissements', 'investments'],
    ['sécurité', 'security'],
    ['industrie', 'industry'],
    ['opérateur', 'operator'],
    ['théâtre', 'theater'],
    ['annuellement', 'annually'],
    ['analyser', 'analyze'],
  ])('%s may be %s, and the other way round', (fr, en) => {
    expect(cognatesOf(fr, 'fr', 'en')).toEqual(expect.arrayContaining([...stemsOf(en, 'en')]));
    expect(cognatesOf(en, 'en', 'fr')).toEqual(expect.arrayContaining([...stemsOf(fr, 'fr')]));
  });

  it('leaves short words and numbers alone', () => {
    expect(cognatesOf('an 2024 or', 'fr', 'en')).toEqual([]);
  });
});
