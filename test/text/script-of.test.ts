import { expect, it } from '@jest/globals';

import { scriptOf } from '../../src/text/script-of.ts';

it.each([
  ['阿里雲在中國的市場份額是多少？', 'traditional'],
  ['阿里云在中国的市场份额是多少？', 'simplified'],
  ['那2023年呢？', null],
  ['Alibaba’s share of the cloud', null],
  ['', null],
  ['騰訊發布報告，引用“云”一字', 'traditional'],
])('%s is written in %s characters', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
