import { expect, it } from '@jest/globals';

import { mergeSections } from '../../bench/write-report.ts';

it('sections measured anew take the places of the old ones, the others stay', () => {
  const before = '# Benchmarks\n\nhead\n\n## A\n\none\n\n## B\n\ntwo\n';
  expect(mergeSections(before, ['## B\n\nthree\n', '## C\n\nfour\n'])).toEqual([
    '## A\n\none\n\n',
    '## B\n\nthree\n',
    '## C\n\nfour\n',
  ]);
});

it('a report that is not there yet has no sections', () => {
  expect(mergeSections('', ['## A\n\none\n'])).toEqual(['## A\n\none\n']);
});
