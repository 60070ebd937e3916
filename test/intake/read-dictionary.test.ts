import { expect, it } from '@jest/globals';

import { readDictionary } from '../../src/intake/read-dictionary.ts';

it('the dictionary that ships knows words both ways', () => {
  const dictionary = readDictionary();
  expect(dictionary.meaningsOf('市场')).toContain('market');
  expect(dictionary.wordsFor('~market ~share')).toContain('市场份额');
});
