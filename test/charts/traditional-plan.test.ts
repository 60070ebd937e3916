import { expect, it } from '@jest/globals';

import { axisAmount } from '../../src/charts/draw/axis-amount.ts';
import { planChart } from '../../src/charts/plan-chart.ts';
import { traditionalPlan } from '../../src/charts/traditional-plan.ts';
import { traditional } from '../../src/text/traditional.ts';
import { answerOf, share } from './answers.ts';

const figures = [
  share('2020', '3800', { unit: 'CNY', metric: 'revenue' }),
  share('2021', '4100', { unit: 'CNY', metric: 'revenue', company: 'tencent' }),
];

const plan = planChart(answerOf(figures, { title: '营收：阿里巴巴与腾讯', language: 'zh' }));

it('every word of a plan is in traditional characters, and nothing else changes', () => {
  if (plan === null) throw new Error('nothing to draw');
  const written = traditionalPlan(plan);
  const { isTraditional, ...rest } = written;
  expect(isTraditional).toBe(true);
  expect(rest.title).toBe('營收：阿里巴巴與騰訊');
  expect(JSON.stringify(rest)).toBe(traditional(JSON.stringify(plan)));
});

it.each([1, 4e4, 3.8e9, 5.5e12, 1e16, -2e8])('%d on an axis is written as the dictionary would', (value) => {
  if (plan === null) throw new Error('nothing to draw');
  expect(axisAmount(traditionalPlan(plan), value)).toBe(traditional(axisAmount(plan, value)));
});
