import { timelineAnswer } from '../src/answers/surveys/timeline.ts';
import { surveyCommand } from './survey.ts';
import { options } from './texts.ts';

export const timeline = surveyCommand({
  name: 'timeline',
  names: { en: 'timeline', fr: 'chronologie', zh: '走势' },
  descriptions: {
    en: 'Every figure of a company in one metric over time, with a chart',
    fr: 'Tous les chiffres d’une entreprise pour une mesure au fil du temps, avec un graphique',
    zh: '一家公司某项指标的历次数字，附图表',
  },
  options: [
    { ...options.company, required: true },
    { ...options.metric, required: true },
    options.market,
    options.region,
    options.period,
    options.asOf,
    options.currency,
  ],
  usual: null,
  answer: timelineAnswer,
});
