import { describe, expect, it } from '@jest/globals';

import { addressDay } from '../src/corpus/metadata/address-day.ts';
import { datelineIn, leadDay } from '../src/corpus/metadata/dateline.ts';
import { dayOfDateline } from '../src/corpus/metadata/day-of-dateline.ts';
import type { Language } from '../src/text/language.ts';

const daySaid = (lead: string, language: Language = 'en', head = lead): string | null => {
  const dateline = datelineIn(lead);
  return dateline && dayOfDateline(dateline, head, language);
};

describe('a dateline', () => {
  it.each([
    ['Taipei, Sept. 1, 2025 (CNA) The foundry said', '2025-09-01'],
    ['July 30, 2025 - Microsoft said on Wednesday', '2025-07-30'],
    ['NEW YORK, March 4, 2024 /PRNewswire/ -- Shipments rose', '2024-03-04'],
    ['FRAMINGHAM, Mass., January 15, 2025 – Worldwide shipments', '2025-01-15'],
    ['SAN JOSE, Calif.--(BUSINESS WIRE)--March 5, 2025-- The firm', '2025-03-05'],
    ['Paris, le 23 octobre 2025 – Le groupe annonce', '2025-10-23'],
    ['LILLE, 3 mai 2024. Le groupe annonce', '2024-05-03'],
    ['Lyon, le 1er juin 2024 (Agence) - Le groupe', '2024-06-01'],
    ['新华社北京2024年7月1日电 记者获悉', '2024-07-01'],
    ['（中央社記者王小明台北2024年7月1日電）記者獲悉', '2024-07-01'],
    ['（2024年7月1日）讯', '2024-07-01'],
    ['某某之家 2024 年 7 月 1 日消息，记者获悉', '2024-07-01'],
  ])('%s', (lead, day) => {
    expect(daySaid(lead)).toBe(day);
  });

  it.each([
    'BENGALURU, Oct 15 - Global shipments rose',
    'The company, founded on March 4, 2004, said shipments rose.',
    'Revenue for the year ended March 31, 2024 rose 5% - a record.',
    'March 4, 2004. It was a Thursday.',
    '自2024年7月1日起，新规实施。',
    '7月1日，新规实施。',
    '7月32日电，记者获悉',
    '',
  ])('is not seen in: %s', (lead) => {
    expect(daySaid(lead)).toBeNull();
  });

  it.each([
    ['en', 'OSLO, Nov 6 (Staff) - Sales in the third quarter of 2023 rose', '2023-11-06'],
    ['en', 'OSLO, Feb 6 (Staff) - Sales in the fourth quarter of 2023 rose', '2024-02-06'],
    ['en', 'OSLO, Nov 6 (Staff) - Sales rose 3% in Q3 2023, to $4 billion from $3 billion in Q3 2022', '2023-11-06'],
    ['fr', 'Oslo, 6 nov (Agence) - Les ventes du troisième trimestre 2023 montent', '2023-11-06'],
    ['zh', '5月4日电，公司公布2023年第一季度业绩', '2023-05-04'],
    ['zh', '某某社奥斯陆11月6日讯 2023年前三季度销售额上升', '2023-11-06'],
  ] as const)('takes its year from the period that the head tells of (%s: %s)', (language, lead, day) => {
    expect(daySaid(lead, language)).toBe(day);
  });

  it.each([
    ['en', 'OSLO, Nov 6 (Staff) - Sales will rise in 2024'],
    ['en', 'OSLO, Nov 6 (Staff) - Sales are expected to rise in the second half of 2024'],
    ['en', 'OSLO, Nov 6 (Staff) - Sales rose, to $4 billion from $3 billion in Q3 2022'],
    ['en', 'OSLO, Nov 6 (Staff) - Sales in the first quarter of 2023 rose'],
    ['fr', 'Oslo, 6 nov (Agence) - Les ventes de 2023 montent'],
    ['zh', '5月4日电，公司预计2023年第二季度业绩上升'],
  ] as const)('has no year where the head leaves it open (%s: %s)', (language, lead) => {
    expect(daySaid(lead, language)).toBeNull();
  });
});

describe('the day in a first sentence', () => {
  it.each([
    ['Le bilan, présenté ce mardi 5 mars 2024, est bon.', '2024-03-05'],
    ['The lab said today (March 5, 2024) that sales rose.', '2024-03-05'],
    ['某某公司今日（2024年3月5日）公布业绩。', '2024-03-05'],
    ['某某研究院2024年3月5日发布报告称，销量上升。', '2024-03-05'],
  ])('is told as today’s: %s', (lead, day) => {
    expect(leadDay(lead)).toBe(day);
  });

  it.each([
    ['Le groupe, fondé le 5 mars 2004, est bon.'],
    ['The lab said on March 5, 2024 that sales rose.'],
    ['截至2024年3月5日，公司有3000人。'],
    ['2024年3月5日，公司成立。'],
    ['一切都变了。2004年3月5日发布的系统'],
  ])('is an event’s: %s', (lead) => {
    expect(leadDay(lead)).toBeNull();
  });
});

describe('a day in an address', () => {
  it.each([
    ['https://example.org/2024/03/05/cloud-grows', 'a.txt', '2024-03-05'],
    ['https://example.org/tech/2024-03-05/doc-ab12.shtml', 'a.txt', '2024-03-05'],
    ['https://example.org/c/20240305/77.html', 'a.txt', '2024-03-05'],
    ['https://example.org/2024/0305/c1001-77.html', 'a.txt', '2024-03-05'],
    ['https://example.org/news/54323-2024', '_posts/2024-03-05-cloud-grows.md', '2024-03-05'],
    [null, 'posts/2024-03-05-cloud-grows.md', '2024-03-05'],
  ])('%s, %s', (url, file, day) => {
    expect(addressDay(url, file)).toBe(day);
  });

  it.each([
    ['https://example.org/2024/03/cloud-grows', 'a.txt'],
    ['https://example.org/id/202403051234567', '000_20240305aa.txt'],
    ['https://example.org/2024/13/05/x', 'a.txt'],
    ['https://example.org/x?on=/2024/03/05/', 'a.txt'],
  ])('none: %s, %s', (url, file) => {
    expect(addressDay(url, file)).toBeNull();
  });
});
