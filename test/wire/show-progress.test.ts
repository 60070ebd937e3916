import { expect, it } from '@jest/globals';
import { pino } from 'pino';

import { showProgress } from '../../src/wire/show-progress.ts';

const told = (total: number): readonly unknown[] => {
  const lines: unknown[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const { tell, end } = showProgress(total, false, log);
  for (let done = 0; done <= total; done += 1) tell(done);
  end();
  return lines;
};

it('elsewhere than in a terminal it is a line for every tenth', () => {
  expect(told(400)).toHaveLength(10);
  expect(told(400)[0]).toMatchObject({ done: 40, total: 400, msg: 'reading articles' });
});

it('a few articles are not worth a line', () => {
  expect(told(10)).toEqual([]);
});
