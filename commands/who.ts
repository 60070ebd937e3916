import { sourceAnswer } from '../src/answers/surveys/by-source.ts';
import { surveyCommand } from './survey.ts';
import { options } from './texts.ts';

export const who = surveyCommand({
  name: 'who',
  names: { en: 'who', fr: 'qui', zh: '谁说' },
  descriptions: {
    en: 'Every figure that a research house or a speaker is quoted with',
    fr: 'Tous les chiffres d’un cabinet d’études ou d’une personne citée',
    zh: '某研究机构或人士被引用的全部数字',
  },
  options: [
    options.source,
    options.metric,
    options.company,
    options.market,
    options.region,
    options.period,
    options.asOf,
    options.currency,
  ],
  usual: null,
  answer: (survey, library, { option }) => sourceAnswer(option('source') ?? '', survey, library),
});
