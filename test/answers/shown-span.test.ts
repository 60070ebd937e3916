import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { shownSpan } from '../../src/answers/shown-span.ts';
import { contains, sliceOf } from '../../src/text/span.ts';

const shown = (text: string, figure: string): string => {
  const start = text.indexOf(figure);
  return sliceOf(text, shownSpan(text, { start: 0, end: text.length }, { start, end: start + figure.length }));
};

it.each([
  ['a short quote stays whole', 'Acme held 14.1%. Bolt held 9%.', '9%', 'Acme held 14.1%. Bolt held 9%.'],
  ['a row of lines', 'Vendor 2024 2023\nAcme 31 29\nBolt 14 12', '14', 'Bolt 14 12'],
  ['a row of a drawn table', 'Vendor | 2024 | 2023\nAcme | 31 | 29', '31', 'Acme | 31 | 29'],
  [
    'a sentence of many',
    'Acme held 1, 2, 3 and 4 in turn. Bolt had 5, 6, 7, 8 and then 9. Corex ended with 17.5% of it. Delta kept 3.',
    '17.5%',
    'Corex ended with 17.5% of it.',
  ],
  [
    'a Chinese clause of many',
    '甲公司1、2、3、4；乙公司5、6、7、8；丙公司占17.5%；丁公司9、10。',
    '17.5%',
    '丙公司占17.5%；',
  ],
])('%s', (_, text, figure, row) => expect(shown(text, figure)).toBe(row));

it('is a slice that holds the figure, whatever the text', () => {
  const words = fc.array(fc.constantFrom('Acme ', '12.5 ', '; ', '. ', '\n', ' | ', '占比', '。', 'Bolt ', '7% '), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before.join('')}42.1%${after.join('')}`;
      const start = before.join('').length;
      const figure = { start, end: start + '42.1%'.length };
      expect(contains(shownSpan(text, { start: 0, end: text.length }, figure), figure)).toBe(true);
    }),
  );
});
