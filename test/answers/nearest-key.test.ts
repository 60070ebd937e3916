import { expect, it } from '@jest/globals';

import { nearest } from '../../src/answers/nearest-key.ts';
import { nearestNames, nearestScopes } from '../../src/answers/nearest-names.ts';

const among = (...keys: readonly string[]) => keys.map((key) => ({ key, entry: key }));

it.each([
  ['one letter of few', 'capx', ['capex'], ['capex']],
  ['two of many', 'smrtphons', ['smartphones'], ['smartphones']],
  ['neighbours swapped', 'chian', ['china', 'chile'], ['china']],
  ['the beginning of a name', 'sams', ['samsung'], ['samsung']],
  ['another character in a Chinese name', '腾迅', ['腾讯', '康佳', '华为'], ['腾讯']],
  ['two of four, as they sound', '阿里吧吧', ['阿里巴巴'], ['阿里巴巴']],
  ['nothing for two letters', 'xy', ['xa', 'y'], []],
  ['nothing for another first character', '讯腾', ['腾讯'], []],
  ['nothing for what is far off', 'zzyzx', ['china', 'capex'], []],
])('%s', (_what, typed, keys, near) => {
  expect(nearest(typed, among(...keys))).toEqual(near);
});

it('names and scopes of the lexicon', () => {
  expect(nearestNames('Alibba')).toContainEqual({ id: 'alibaba', part: null });
  expect(nearestScopes('clod')).toContainEqual({ market: 'cloud', region: null });
  expect(nearestScopes('Allemgne')).toContainEqual({ market: null, region: 'DE' });
});
