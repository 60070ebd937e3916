import { expect, it } from '@jest/globals';

import { readReasonId, readThumbId, writeReasonId, writeThumbId } from '../../src/discord/feedback-id.ts';
import { languages } from '../../src/text/language.ts';

it.each(languages.flatMap((language) => (['up', 'down'] as const).map((vote) => ({ language, vote }))))(
  'comes back as it was written: $vote $language',
  ({ language, vote }) => {
    const thumb = { vote, language, day: '2026-11-21' };
    expect(readThumbId(writeThumbId(thumb))).toEqual(thumb);
  },
);

it('is its message’s alone', () => {
  expect(readReasonId(writeReasonId('1180000000000000003'))).toBe('1180000000000000003');
});

it.each([
  '',
  'v1|u|de|20261121',
  'v1|u|en|20261341',
  'v2|u|en|20261121',
  'v1|why|',
  'v1|why|abc',
  'v1|p|0|f|en|20261121|9f3c2a1b',
])('reads nothing out of "%s"', (id) => expect([readThumbId(id), readReasonId(id)]).toEqual([null, null]));
