import { alterQuestion } from '../src/answers/answer-assumed.ts';
import { answerParts } from '../src/answers/answer-parts.ts';
import type { Question } from '../src/answers/question.ts';
import { parseParts, type Parts } from '../src/answers/parse-parts.ts';
import type { Command } from '../src/discord/command.ts';
import type { Day } from '../src/text/day.ts';
import { fillFromOptions, readCurrency, readDay, withDefaults } from './asked.ts';
import { options } from './texts.ts';

/** The day of the option and the one in the words both bound what was known. */
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

export const ask: Command = {
  name: 'ask',
  names: { en: 'ask', fr: 'demander', zh: '提问' },
  descriptions: {
    en: 'Ask in plain words, in English, French or Chinese',
    fr: 'Demandez avec vos mots, en français, en anglais ou en chinois',
    zh: '用中文、英文或法文直接提问',
  },
  options: [options.question, options.company, options.market, options.region, options.asOf, options.currency],
  run: (invocation, { library, clock }) => {
    const { language, option } = invocation;
    const words = option('question') ?? '';
    const asOf = readDay(invocation);
    if ('notice' in asOf) return asOf.notice;
    const currency = readCurrency(invocation);
    if ('notice' in currency) return currency.notice;
    const bounded = (asked: Question): Question => ({
      ...asked,
      asOf: earlier(asOf.value, asked.asOf),
      ...(currency.value === null ? {} : { currency: currency.value }),
    });
    const whole = (asked: Question): Question =>
      withDefaults(alterQuestion(fillFromOptions(asked, invocation), bounded), invocation);
    const { questions, left } = parseParts(words, clock.today(), language);
    const [first, ...others] = questions;
    const parts: Parts = { questions: [whole(first), ...others.map(whole)], left };
    return { kind: 'answer', answer: answerParts(parts, words, library()) };
  },
};
