import { expect, it } from '@jest/globals';

import { findLines } from '../../src/text/lines.ts';

it.each([
  ['', ['']],
  ['a', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b', '']],
  ['\n\n', ['', '', '']],
  ['a\rb\n\r\n', ['a', 'b', '', '']],
  ['a\u2028b', ['a', 'b']],
])('%j', (text, said) => {
  expect(findLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(said);
});

it('are found in a line of megabytes', () => {
  expect(findLines(`${'word, '.repeat(1_000_000)}\nend`)).toHaveLength(2);
});
