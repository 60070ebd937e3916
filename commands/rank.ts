import { rankAnswer } from '../src/answers/surveys/rank.ts';
import { surveyCommand } from './survey.ts';
import { options } from './texts.ts';

export const rank = surveyCommand({
  name: 'rank',
  names: { en: 'rank', fr: 'classement', zh: '排名' },
  descriptions: {
    en: 'Companies by size: market share, or another metric',
    fr: 'Les entreprises par ordre de grandeur : part de marché ou autre mesure',
    zh: '公司排名：按市场份额或其他指标',
  },
  options: [options.metric, options.market, options.region, options.period, options.asOf, options.currency],
  usual: 'share',
  answer: rankAnswer,
});
