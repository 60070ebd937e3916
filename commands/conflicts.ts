import { disagreementsAnswer } from '../src/answers/surveys/disagreements.ts';
import { surveyCommand } from './survey.ts';
import { options } from './texts.ts';

export const conflicts = surveyCommand({
  name: 'conflicts',
  names: { en: 'conflicts', fr: 'divergences', zh: '分歧' },
  descriptions: {
    en: 'Where sources disagree, side by side',
    fr: 'Là où les sources divergent, côte à côte',
    zh: '各来源说法不一之处，并列显示',
  },
  options: [options.company, options.metric, options.market, options.region, options.period, options.asOf],
  usual: null,
  answer: disagreementsAnswer,
});
