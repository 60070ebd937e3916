import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { chartStyles, readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';
import { languages } from '../../src/text/language.ts';

const presses = fc.record({
  action: fc.constantFrom('page' as const, 'data' as const, 'cite' as const, 'why' as const, 'publisher' as const),
  page: fc.nat({ max: 9999 }),
  sources: fc.constantFrom('few' as const, 'all' as const),
  language: fc.constantFrom(...languages),
  day: fc.constantFrom('2024-02-29', '2026-11-21'),
  corpus: fc.constantFrom('0a1b2c3d', 'ffffffff'),
  isOpen: fc.boolean(),
  style: fc.constantFrom(...chartStyles),
  only: fc.record({
    language: fc.constantFrom(null, ...languages),
    publisher: fc.constantFrom(null, '0a1b2c'),
    period: fc.constantFrom(null, '2020-Q1', '2016/2017', '2019-04-01/2020-03-31'),
  }),
});

it('is read back as it was written, within a hundred characters', () => {
  fc.assert(
    fc.property(presses, (press) => {
      expect(readCustomId(writeCustomId(press))).toEqual(press);
      expect(writeCustomId(press).length).toBeLessThanOrEqual(100);
    }),
  );
});

describe.each([
  '',
  'v0|p|0|f|en|20261121|0a1b2c3d',
  'v1|z|0|f|en|20261121|0a1b2c3d',
  'v1|p|0|f|en|20261121|0a1b2c3d|o-|en|xyz|',
  'v1|p|0|f|de|20261121|0a1b2c3d',
  'v1|p|0|f|en|20261341|0a1b2c3d',
  'v1|p|0|f|en|20261121|0a1b2c3d|more',
])('%j', (text) => {
  it('is none of ours', () => {
    expect(readCustomId(text)).toBeNull();
  });
});

it('an id of the version before, without menus, is still read', () => {
  expect(readCustomId('v1|c|2|a|fr|20261121|0a1b2c3d')).toMatchObject({
    action: 'data',
    page: 2,
    sources: 'all',
    isOpen: false,
  });
});
