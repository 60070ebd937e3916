import { expect, it } from '@jest/globals';

import { soak } from './soak.ts';

it('whatever people do, each interaction is acknowledged once', async () => {
  const { interactions, acknowledged, twice, failures } = await soak(120, 7, 8);
  expect(failures).toEqual([]);
  expect(interactions).toBeGreaterThanOrEqual(120);
  expect(acknowledged).toBe(interactions);
  expect(twice).toBe(0);
}, 60_000);
