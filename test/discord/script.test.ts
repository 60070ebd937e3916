import { expect, it } from '@jest/globals';

import { renderMessage } from '../../src/discord/render/render-message.ts';
import { firstView } from '../../src/discord/render/view.ts';
import { componentsInScript, inScript } from '../../src/discord/script.ts';
import { richAnswer } from './sample-answers.ts';
import { shown } from './shown.ts';

it.each([
  ['zh-TW', '阿里雲在中國雲計算市場的份額'],
  ['zh-CN', '阿里云在中国云计算市场的份额'],
  ['fr', '阿里云在中国云计算市场的份额'],
])('a reader of %s reads %s', (locale, text) => {
  expect(inScript('阿里云在中国云计算市场的份额', locale)).toBe(text);
});

it('a quote stays as it was printed, and so do ids and lines of code', () => {
  const message = renderMessage(richAnswer('zh'), firstView('2021-06-01', '0a1b2c3d'), null);
  const components = componentsInScript(message.components, 'zh-TW');
  const [before, after] = [shown(message), shown({ ...message, components })];
  const changed = after.filter((line, at) => line !== before[at]);
  expect(changed.some((line) => line.includes('市場份額'))).toBe(true);
  expect(changed.filter((line) => /^\*\*\[\d\]|^-# `/.test(line))).toEqual([]);
  expect(after.map((line) => /v1\|.*$/.exec(line)?.[0])).toEqual(before.map((line) => /v1\|.*$/.exec(line)?.[0]));
});
