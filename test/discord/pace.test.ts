import { expect, it } from '@jest/globals';

import { createPace } from '../../src/discord/pace.ts';

const start = (times: number, within: number) => {
  let clock = 0;
  const pace = createPace({ times, within, now: () => clock });
  return { pace, pass: (milliseconds: number) => void (clock += milliseconds) };
};

it('lets a person ask so often, then says how long to wait', () => {
  const { pace, pass } = start(3, 60_000);
  expect([pace('a'), pace('a'), pace('a'), pace('a')]).toEqual([0, 0, 0, 20]);
  expect(pace('b')).toBe(0);
  pass(19_000);
  expect(pace('a')).toBe(1);
  pass(1_000);
  expect([pace('a'), pace('a')]).toEqual([0, 20]);
});

it('never saves up more than a full measure', () => {
  const { pace, pass } = start(2, 1_000);
  pace('a');
  pass(1_000_000);
  expect([pace('a'), pace('a'), pace('a')]).toEqual([0, 0, 1]);
});
