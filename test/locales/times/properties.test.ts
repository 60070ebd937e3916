import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';

import { times as en } from '../../../src/locales/en/times.ts';
import { times as fr } from '../../../src/locales/fr/times.ts';
import { times as zh } from '../../../src/locales/zh/times.ts';
import { isDay } from '../../../src/text/day.ts';
import type { TimeMention } from '../../../src/text/period.ts';
import { reference } from './said.ts';

const grammars = [en, fr, zh];

/** Words that times are made of, in no sensible order: nastier than random characters alone. */
const pieces = constantFrom(
  ...'Q3|FY24|2024|2023-24|1999|24/7|31|29|%|-|, | |/|年|月|日|第|三|季度|截至|自|以来|未来|过去|去年|同期|财年|个|上|半年'.split(
    '|',
  ),
  ...'the |quarter| ended |February|May |last |year|first |half|since |from | to |twelve |months|\n|.|ago|Monday'.split(
    '|',
  ),
  ..."de | à |trimestre|depuis |l'an |dernier|premier |mois|exercice |fin |il y a un an|juillet| et |clos le ".split(
    '|',
  ),
);

const texts = array(oneof(pieces, string({ unit: 'binary', maxLength: 6 })), { maxLength: 24 }).map((parts) =>
  parts.join(''),
);

const isSound = (mention: TimeMention): boolean => {
  if (mention.kind !== 'period') return true;
  const { from, to } = mention.period;
  return (from === null || isDay(from)) && (to === null || isDay(to)) && (from === null || to === null || from <= to);
};

describe('times of any text', () => {
  it('lie inside it, in order, apart, on real days', () => {
    assert(
      property(texts, constantFrom(...grammars), (text, times) => {
        const found = times(text, reference);
        expect(found.every(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)).toBe(
          true,
        );
        expect(found.every(({ span }, i) => i === 0 || (found[i - 1]?.span.end ?? 0) <= span.start)).toBe(true);
        expect(found.filter((mention) => !isSound(mention))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});

describe('without a reference day', () => {
  it.each([
    [en, 'in Q3 2023', '2023-07-01', '2023-09-30', 'quarter'],
    [en, 'in the third quarter', null, null, 'quarter'],
    [en, 'last year', null, null, 'year'],
    [en, 'since 2017', '2017-01-01', null, 'range'],
    [fr, 'en février', null, null, 'month'],
    [fr, "l'an dernier", null, null, 'year'],
    [zh, '7月3日', null, null, 'day'],
    [zh, '今年第一季度', null, null, 'quarter'],
    [zh, '截至2023年底', null, '2023-12-31', 'range'],
  ] as const)('%p %s', (times, text, from, to, grain) => {
    expect(times(text, null)).toMatchObject([{ kind: 'period', period: { from, to, grain } }]);
  });
});

describe('whether the year is said', () => {
  it.each([
    [en, 'Q3 2023', true],
    [en, 'the third quarter of last year', true],
    [en, 'the third quarter', false],
    [en, 'last month', false],
    [fr, 'au T3 2023', true],
    [fr, 'en février', false],
    [zh, '去年四季度', true],
    [zh, '四季度', false],
  ] as const)('%p %s: %p', (times, text, yearStated) => {
    expect(times(text, reference)).toMatchObject([{ kind: 'period', yearStated }]);
  });
});
