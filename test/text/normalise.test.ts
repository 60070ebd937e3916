import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';

import { normalise } from '../../src/text/normalise.ts';

describe('normalise', () => {
  it.each([
    ['d’euros ʼ', "d'euros '"],
    ['“quoted”', '"quoted"'],
    ['10\u00a0000\u202f000', '10 000 000'],
    ['３．５％（约）', '3.5%(约)'],
    ['5，000亿元，同比', '5,000亿元，同比'],
    ['7～9月 — 32%', '7~9月 — 32%'],
    ['2019–2021 − 4', '2019-2021 − 4'],
    ['近\u200b七成', '近 七成'],
    ['營收為新臺幣三億', '营收为新台币三亿'],
    ['完！；？', '完！；？'],
  ])('reads %s as %s', (text, plain) => expect(normalise(text)).toBe(plain));

  it('keeps the length of any text', () =>
    assert(property(string({ unit: 'binary' }), (text) => normalise(text).length === text.length)));

  it('changes nothing the second time', () =>
    assert(property(string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text))));
});
