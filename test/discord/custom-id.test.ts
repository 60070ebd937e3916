import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';
import { languages } from '../../src/text/language.ts';

const presses = fc.record({
  action: fc.constantFrom('page' as const, 'csv' as const),
  page: fc.nat({ max: 9999 }),
  sources: fc.constantFrom('few' as const, 'all' as const),
  language: fc.constantFrom(...languages),
  day: fc.constantFrom('2024-02-29', '2026-11-21'),
  corpus: fc.constantFrom('0a1b2c3d', 'ffffffff'),
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
  'v1|x|0|f|en|20261121|0a1b2c3d',
  'v1|p|0|f|de|20261121|0a1b2c3d',
  'v1|p|0|f|en|20261341|0a1b2c3d',
  'v1|p|0|f|en|20261121|0a1b2c3d|more',
])('%j', (text) => {
  it('is none of ours', () => {
    expect(readCustomId(text)).toBeNull();
  });
});
