import { describe, expect, it } from '@jest/globals';

import { datelineDay } from '../src/corpus/metadata/dateline.ts';

describe('a dateline', () => {
  it.each([
    ['Taipei, Sept. 1, 2025 (CNA) The foundry said', '2025-09-01'],
    ['July 30, 2025 - Microsoft said on Wednesday', '2025-07-30'],
    ['NEW YORK, March 4, 2024 /PRNewswire/ -- Shipments rose', '2024-03-04'],
    ['FRAMINGHAM, Mass., January 15, 2025 – Worldwide shipments', '2025-01-15'],
    ['Paris, le 23 octobre 2025 – Le groupe annonce', '2025-10-23'],
    ['新华社北京2024年7月1日电 记者获悉', '2024-07-01'],
    ['（2024年7月1日）讯', '2024-07-01'],
  ])('%s', (lead, day) => {
    expect(datelineDay(lead)).toBe(day);
  });

  it.each([
    'BENGALURU, Oct 15 - Global shipments rose',
    'The company, founded on March 4, 2004, said shipments rose.',
    'Revenue for the year ended March 31, 2024 rose 5% - a record.',
    '自2024年7月1日起，新规实施。',
    '',
  ])('is not seen in: %s', (lead) => {
    expect(datelineDay(lead)).toBeNull();
  });
});
