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

it.each([
  ['主体 “阿里云” · 指标 “市场份额” (取自前文)', '主體 “阿里云” · 指標 “市场份额” (取自前文)'],
  [
    '-# 纯文本```\n路透社, “腾讯加码云计算”\n```\n这里不认识“云”。',
    '-# 純文本```\n路透社, “腾讯加码云计算”\n```\n這裡不認識“雲”。',
  ],
])('words of articles and what is to be copied stay as they are: %s', (text, written) => {
  expect(inScript(text, 'zh-TW')).toBe(written);
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
