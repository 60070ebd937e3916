import { askedPeriod } from '../src/answers/asked-time.ts';
import { newSinceAnswer } from '../src/answers/surveys/new-since.ts';
import { say } from '../src/locales/say.ts';
import { addDays } from '../src/text/day.ts';
import { surveyCommand } from './survey.ts';
import { options } from './texts.ts';

/** Days that are looked back on where no day is named. */
const usualDays = 30;

export const newSince = surveyCommand({
  name: 'new',
  names: { en: 'new', fr: 'nouveautés', zh: '新增' },
  descriptions: {
    en: 'Figures that no article gave before a day',
    fr: 'Les chiffres qu’aucun article ne donnait avant une date',
    zh: '某日以来首次出现的数字',
  },
  options: [options.since, options.company, options.metric, options.market, options.region, options.currency],
  usual: null,
  answer: (survey, library, { option, language }, { clock }) => {
    const value = option('since');
    const today = clock.today();
    const since = value === null ? addDays(today, -usualDays) : askedPeriod(value, today, 12)?.from;
    return since === undefined
      ? { kind: 'notice', text: say(language, 'answers.notice.period', { value: value ?? '' }) }
      : newSinceAnswer(since, survey, library);
  },
});
