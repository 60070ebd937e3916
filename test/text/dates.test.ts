import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';

import { monthNamed, parseDate } from '../../src/text/dates.ts';
import { isDay } from '../../src/text/day.ts';

const said: Readonly<Record<string, readonly string[]>> = {
  '2021-03-04': [
    '2021-03-04',
    '2021-3-4',
    '2021/03/04',
    '2021-03-04T20:15:12.000Z',
    '2021-03-04T23:59:59-05:00',
    '2021-03-04 09:25:50  +0800',
    'Thu, 04 Mar 2021 08:00:00 GMT',
    'Thu, 4 Mar 2021 23:30:00 -0500',
    '4 Mar 2021 08:00 +0100',
    'Thu Mar 04 2021 10:21:00 GMT+0800 (China Standard Time)',
    'Thu Mar 4, 2021 1:29pm EDT',
    '4 Mars 2021 • 17:26',
    '4 mars 2021',
    'jeudi 4 mars 2021',
    'le 4 mars 2021 à 8h30',
    'March 4, 2021',
    'Mar. 4, 2021',
    'March 4th, 2021 at 10:00 AM',
    'Thursday, March 4, 2021',
    '2021年3月4日',
    '2021年03月04日 18:30',
    '2021 年 3 月 4 日',
    '  2021-03-04\n',
    '20210304',
    '20210304T081500Z',
    '04.03.2021',
  ],
  '2020-08-01': ['1er août 2020', '1 Aoû. 2020 • 7:12', '1 aout 2020', 'Aug 1, 2020'],
  '2019-06-30': ['30 juin 2019', 'June 30, 2019'],
  '2019-07-30': ['30 juil. 2019', 'July 30 2019', '1564444800000', '1564444800'],
  '2022-02-28': ['28 févr. 2022', '28 Fév. 2022', '28 Feb 2022', '28/02/2022', '02/28/2022 10:15'],
};

describe.each(Object.entries(said))('%s', (day, texts) => {
  it.each(texts)('%s', (text) => {
    expect(parseDate(text)).toBe(day);
  });
});

describe('a day and a month in digits', () => {
  it.each([
    ['03/04/2021', 'day-first', '2021-04-03'],
    ['03/04/2021', 'month-first', '2021-03-04'],
    ['13/04/2021', 'month-first', '2021-04-13'],
    ['04/04/2021', null, '2021-04-04'],
    ['03/04/2021', null, null],
  ] as const)('%s, %s', (text, order, day) => {
    expect(parseDate(text, order)).toBe(day);
  });
});

describe('a word that a month begins', () => {
  it.each([
    ['Sept', 9],
    ['févr', 2],
    ['AOUT', 8],
    ['ma', 0],
    ['market', 0],
    ['Week', 0],
  ])('%s is month %s', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });
});

describe('no date', () => {
  it.each([
    '',
    'yesterday',
    '2021',
    '2021-13-01',
    '31 February 2021',
    '2021-02-30T10:00:00Z',
    'March 2021',
    '03/04/2021',
    '32/01/2021',
    '12345',
    'Q1 2020',
    'Market 4, 2021',
  ])('%s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('any text gives a day or nothing', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const day = parseDate(text);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});
