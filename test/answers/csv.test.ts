import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { writeCsv } from '../../src/answers/csv.ts';
import { richAnswer, sampleAnswer, sampleCitation, sampleFigure } from '../discord/sample-answers.ts';

/** A reader of RFC 4180, for comparison. */
const parse = (csv: string): readonly (readonly string[])[] => {
  const cells = [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  return cells.reduce<readonly (readonly string[])[]>(
    (lines, [, cell = '', end]) => {
      const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      const last = [...(lines.at(-1) ?? []), text];
      return [...lines.slice(0, -1), last, ...(end === '\r\n' ? [[]] : [])];
    },
    [[]],
  );
};

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...lines] = parse(csv);
  return lines
    .filter((line) => line.length > 0)
    .map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])));
};

it('begins with a byte order mark and has one line a figure', () => {
  const csv = writeCsv(richAnswer('en'));
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(rowsOf(csv)).toHaveLength(3);
  expect(rowsOf(csv)[0]).toMatchObject({
    company: 'alibaba',
    value: '41.5',
    unit: 'percent',
    from: '2021-01-01',
    measured_by: 'Canalys',
    publisher: 'The Ledger',
    quote: 'Alibaba led with 41.5% of the market, Canalys said.',
    other_urls: 'https://ledger.example/cloud?id=1&lang=en',
  });
});

it('does not pass a brief off as its source', () => {
  expect(rowsOf(writeCsv(richAnswer('en')))[1]).toMatchObject({ publisher: '', brief_after: 'Le Registre' });
});

it('keeps a number a number and a formula a text', () => {
  const figures = [sampleFigure({ value: '-7.5', attribution: '=HYPERLINK("https://evil.example")', basis: '+1' })];
  expect(rowsOf(writeCsv(sampleAnswer({ figures })))[0]).toMatchObject({
    value: '-7.5',
    measured_by: `'=HYPERLINK("https://evil.example")`,
    basis: `'+1`,
  });
});

it('brings any quote back', () => {
  const texts = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', '云'), maxLength: 12 });
  fc.assert(
    fc.property(texts, (text) => {
      const quote = `a${text}`;
      const [row] = rowsOf(writeCsv(sampleAnswer({ citations: [sampleCitation({ quote })] })));
      expect(row?.['quote']).toBe(quote);
    }),
  );
});
