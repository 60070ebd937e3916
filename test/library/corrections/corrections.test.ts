import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { renderText } from '../../../src/answers/render-text.ts';
import { writeCsv } from '../../../src/answers/csv.ts';
import { firstView } from '../../../src/discord/render/view.ts';
import { renderMessage } from '../../../src/discord/render/render-message.ts';
import { buildLibrary, withArticle, withoutArticle } from '../../../src/library/build-library.ts';
import { correctClaims, findIdleCorrections } from '../../../src/library/corrections/correct-claims.ts';
import { readCorrections } from '../../../src/library/corrections/read-corrections.ts';
import type { Library } from '../../../src/library/library.ts';
import { askOf, shortFigures } from '../../answers/ask-of.ts';
import { articleOf } from '../../answers/library.ts';

const article = articleOf(
  'a1',
  'Cloud in China\nAlibaba Cloud held 34% of China’s cloud market in the first quarter of 2023, according to Canalys.\nTencent Cloud held 16% of China’s cloud market in the first quarter of 2023.',
  { publishedOn: '2023-06-01' },
);
const read = buildLibrary([article]);
const [alibaba = '', tencent = ''] = read.claims.map(({ id }) => id);

const decision = { who: 'Ana', why: 'the report says 36', when: '2023-07-01' };
const line = (claim: string, what: object): string => JSON.stringify({ claim, ...what, ...decision });
const corrected = (...lines: readonly string[]): Library =>
  buildLibrary([article], readCorrections(lines.join('\n'), 'corrections.jsonl').corrections);

const asked = {
  en: 'Alibaba’s share of China’s cloud market',
  fr: 'Part d’Alibaba du marché chinois du cloud',
  zh: '阿里巴巴在中国云市场的份额',
};

describe('a claim that was hidden', () => {
  const library = corrected(line(alibaba, { hide: true }));

  it('answers nothing, and its neighbours still do', () => {
    expect(askOf(library, asked.en).figures).toEqual([]);
    expect(shortFigures(askOf(library, 'Tencent’s share of China’s cloud market'))).toEqual(['tencent 16 percent']);
  });

  it('is kept aside with who decided it', () =>
    expect(library.hidden).toEqual([
      expect.objectContaining({ id: alibaba, corrected: expect.objectContaining({ who: 'Ana' }) }),
    ]));

  it('stays hidden when its article is read again, and is gone with it', () => {
    expect(withArticle(library, article).claims.map(({ id }) => id)).toEqual([tencent]);
    expect(withoutArticle(library, 'a1').hidden).toEqual([]);
    expect(withArticle(withoutArticle(library, 'a1'), article).hidden).toHaveLength(1);
  });
});

describe('a figure that was amended', () => {
  const library = corrected(line(alibaba, { amend: { value: '36.5', comparator: 'approx' } }));

  it('stands in the answer with who, when, why and what was read', () => {
    const { figures, citations } = askOf(library, asked.en);
    expect(figures).toEqual([
      expect.objectContaining({
        value: '36.5',
        comparator: 'approx',
        tier: 'confident',
        claims: [alibaba],
        corrected: {
          ...decision,
          fields: ['value', 'comparator'],
          was: { value: '34', high: null, unit: 'percent', comparator: 'eq' },
        },
      }),
    ]);
    expect(citations[0]?.quote).toContain('held 34% of');
  });

  it.each([
    ['en', 'corrected by Ana on 1 July 2023: the report says 36 · before: 34%', 'corrected by hand'],
    ['fr', 'corrigé par Ana le 1er juillet 2023 : the report says 36 · auparavant : 34 %', 'à la main'],
    ['zh', 'Ana于2023年7月1日更正：the report says 36 · 更正前：34%', '人工更正'],
  ] as const)('says so in %s, in the terminal and in the channel', (language, words, note) => {
    const answer = askOf(library, asked[language]);
    const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(plain(renderText(answer))).toContain(words);
    expect(plain(answer.notes.join(' '))).toContain(note);
    const message = JSON.stringify(renderMessage(answer, firstView('2026-11-21', '00000000')));
    expect(plain(message)).toContain(words.split(' · ')[0]);
  });

  it('says so in the file for spreadsheets', () =>
    expect(writeCsv(askOf(library, asked.en))).toContain('"Ana, 2023-07-01: the report says 36"'));

  it('merges with what others print, and leads', () => {
    const other = articleOf(
      'b2',
      'Again\nAlibaba Cloud held 36.5% of China’s cloud market in the first quarter of 2023.',
    );
    const { figures, conflicts } = askOf(
      withArticle(corrected(line(alibaba, { amend: { value: '36.5' } })), other),
      asked.en,
    );
    expect(conflicts).toEqual([]);
    expect(figures).toEqual([
      expect.objectContaining({ citations: [1, 2], corrected: expect.objectContaining({ who: 'Ana' }) }),
    ]);
  });
});

describe('each field', () => {
  it.each([
    [{ value: '36' }, { quantity: { value: '36' } }],
    [{ value: '32', high: '34' }, { quantity: { value: '32', high: '34', comparator: 'range' } }],
    [{ comparator: 'lt' }, { quantity: { comparator: 'lt' } }],
    [{ subject: 'Tencent Cloud' }, { subject: { type: 'company', id: 'tencent', part: 'Tencent Cloud' } }],
    [{ subject: '騰訊' }, { subject: { type: 'company', id: 'tencent' } }],
    [{ subject: 'market' }, { subject: { type: 'market' } }],
    [{ subject: ['Alibaba', 'Huawei'] }, { subject: { type: 'group', ids: ['alibaba', 'huawei'] } }],
    [{ subject: { other: 'Zorglub' } }, { subject: { type: 'other', name: 'Zorglub' } }],
    [{ metric: 'revenue-growth' }, { metric: 'revenue-growth' }],
    [
      { metric: 'revenue', unit: 'CNY', value: '34000000000' },
      { metric: 'revenue', quantity: { kind: 'money', unit: 'CNY' } },
    ],
    [{ market: 'smartphones' }, { scope: { market: 'smartphones', region: 'CN' } }],
    [{ market: null }, { scope: { market: null } }],
    [{ region: '全球' }, { scope: { region: 'WW', market: 'cloud' } }],
    [{ period: '2022-Q4' }, { period: { from: '2022-10-01', to: '2022-12-31', grain: 'quarter' } }],
    [{ period: '2022-04-01/2023-03-31' }, { period: { from: '2022-04-01', to: '2023-03-31', grain: 'range' } }],
    [{ period: null }, { period: null }],
    [{ statedOn: '2023-05-01' }, { statedOn: '2023-05-01' }],
    [{ source: 'IDC' }, { attribution: { source: 'IDC' } }],
    [{ modality: 'forecast' }, { modality: 'forecast' }],
    [{ basis: 'IaaS' }, { basis: 'IaaS' }],
  ])('%j', (amend, then) => {
    const [claim] = corrected(line(alibaba, { amend })).claims;
    expect(claim).toMatchObject({ ...then, id: alibaba, confidence: 1, corrected: { fields: Object.keys(amend) } });
  });

  it('no longer stands on the words it was read from', () => {
    const [claim] = corrected(line(alibaba, { amend: { subject: 'Tencent' } })).claims;
    expect(claim?.evidence).not.toHaveProperty('subject');
    expect(claim?.quote).toEqual(read.claims[0]?.quote);
  });
});

describe('the file', () => {
  const good = line(alibaba, { hide: true });

  it('takes what it can, whatever else stands in it', () => {
    const { corrections, warnings } = readCorrections(
      `\uFEFF${good}\r\n\r\n{"claim": \n${line(tencent, { hide: true })}\n`,
      'f',
    );
    expect(corrections.map(({ claim, place }) => [claim, place])).toEqual([
      [alibaba, 'f:1'],
      [tencent, 'f:4'],
    ]);
    expect(warnings).toEqual([expect.stringMatching(/^f:3: not a JSON object; write /)]);
  });

  it('follows the last line on a claim', () => {
    const library = corrected(good, line(alibaba, { amend: { value: '35' } }));
    expect(library.claims[0]?.quantity.value).toBe('35');
  });

  it.each([
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{}', 'claim is left out; write the claim’s id'],
    [line('', { hide: true }), 'claim is ""'],
    [JSON.stringify({ claim: 'x', hide: true, why: 'y', when: '2023-07-01' }), 'who is left out'],
    [JSON.stringify({ claim: 'x', hide: true, who: 'y', when: '2023-07-01' }), 'why is left out'],
    [
      JSON.stringify({ claim: 'x', hide: true, who: 'y', why: 'z', when: '2023-02-30' }),
      'when is "2023-02-30"; write the day',
    ],
    [line('x', {}), 'say one of the two'],
    [line('x', { hide: true, amend: { value: '1' } }), 'say one of the two'],
    [line('x', { hide: false }), 'hide is false; write true'],
    [line('x', { amend: {} }), 'amend is {}'],
    [line('x', { amend: { valeu: '3' } }), '"valeu" can\'t be amended; what can: value, high,'],
    [line('x', { ammend: { value: '3' } }), 'no field is called "ammend"'],
    [line('x', { amend: { value: 36 } }), 'value is 36; write a decimal'],
    [line('x', { amend: { value: '3,6' } }), 'value is "3,6"'],
    [line('x', { amend: { value: '1e9' } }), 'value is "1e9"'],
    [line('x', { amend: { unit: '%' } }), 'unit is "%"; write percent, points'],
    [line('x', { amend: { unit: 'QQQ' } }), 'unit is "QQQ"'],
    [line('x', { amend: { subject: 'nobody in particular' } }), 'subject is "nobody in particular"'],
    [line('x', { amend: { subject: ['Alibaba', 'nobody'] } }), 'subject is ["Alibaba","nobody"]'],
    [line('x', { amend: { market: 'China' } }), 'market is "China"'],
    [line('x', { amend: { region: 'Atlantis' } }), 'region is "Atlantis"'],
    [line('x', { amend: { period: 'last quarter' } }), 'period is "last quarter"'],
    [line('x', { amend: { period: '2024-13' } }), 'period is "2024-13"'],
    [line('x', { amend: { metric: 'turnover' } }), 'metric is "turnover"; write one of market-share'],
    [line('x', { amend: { modality: 'maybe' } }), 'modality is "maybe"'],
    [line('x', { amend: { comparator: '>' } }), 'comparator is ">"'],
    [
      '{"claim":"x","amend":{"__proto__":{"value":"1"}},"who":"y","why":"z","when":"2023-07-01"}',
      '"__proto__" can\'t be amended',
    ],
  ])('%s: %s', (written, said) => {
    expect(readCorrections(written, 'f')).toEqual({
      corrections: [],
      warnings: [expect.stringContaining(`f:1: ${said}`)],
    });
  });

  it('throws at nothing', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ claim: fc.string(), amend: fc.object() }).map((o) => JSON.stringify(o)),
        ),
        (text) => {
          expect(readCorrections(text, 'f').corrections).toEqual([]);
        },
      ),
    ));
});

describe('a correction that changes nothing', () => {
  const idle = (written: string): readonly string[] => {
    const { corrections } = readCorrections(written, 'f');
    return findIdleCorrections(corrections, correctClaims(read.claims, corrections));
  };
  const figure = alibaba.replace(/[^-]+$/, '');

  it.each([
    [line('a0-5-x', { hide: true }), 'f:1: no article states a claim a0-5-x; print the ids with `npm run claims`'],
    [line(`${figure}tencent`, { hide: true }), `is now read as that of ${alibaba}`],
    [
      line(alibaba, { amend: { unit: 'USD' } }),
      'f:1: market-share is not given in USD; amend the unit to one of percent',
    ],
    [line(alibaba, { amend: { metric: 'revenue' } }), 'f:1: revenue is not given in percent'],
    [line(alibaba, { amend: { comparator: 'range' } }), 'f:1: comparator range and high go together'],
  ])('%s: %s', (written, said) => {
    expect(idle(written)).toEqual([expect.stringContaining(said)]);
    expect(corrected(written).claims).toEqual(read.claims);
  });

  it('is none that worked', () => {
    expect(idle([line(alibaba, { hide: true }), line(tencent, { amend: { value: '17' } })].join('\n'))).toEqual([]);
  });
});
