import { describe, expect, it } from '@jest/globals';

import { loneNames } from '../../src/claims/lone-names.ts';

describe('words that are names, whoever knows them', () => {
  it.each([
    ['en', 'Vantor grew. A rival of Vantor fell.', ['Vantor']],
    ['en', 'Growth slowed. In all of Growth there was growth.', []],
    ['en', 'Vantor grew. Vantor fell.', []],
    ['fr', 'Le rival d’Octopia recule. Octopia progresse.', ['Octopia']],
    ['fr', 'Selon les experts, Demain sera mieux, et demain aussi.', []],
    ['zh', '据 Vantor 的数据，Vantor 增长。', []],
  ] as const)('%s: %s', (language, text, names) => {
    expect([...loneNames(text, language)]).toEqual(names);
  });
});
