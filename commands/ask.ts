import { alterQuestion } from '../src/answers/answer-assumed.ts';
import { answerParts } from '../src/answers/answer-parts.ts';
import type { Question } from '../src/answers/question.ts';
import { parseParts, type Parts } from '../src/answers/parse-parts.ts';
import type { Command, Invocation } from '../src/discord/command.ts';
import type { Day } from '../src/text/day.ts';
import { alteredByOptions, fillFromOptions, readCurrency, readDay, withDefaults, type Read } from './asked.ts';
import { readFamily } from './survey.ts';
import { options } from './texts.ts';

/** The day of the option and the one in the words both bound what was known. */
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

/** A question of one part is what the options make of it; what several parts name differs, and options fill what they leave open. */
const withOptions = (asked: Parts, invocation: Invocation, today: Day): Read<Parts> => {
  const [first, ...others] = asked.questions;
  const family = readFamily(invocation);
  if ('notice' in family) return family;
  if (others.length > 0) {
    const fill = (question: Question): Question => alterQuestion(question, (each) => fillFromOptions(each, invocation));
    return { value: { ...asked, questions: [fill(first), ...others.map(fill)] } };
  }
  const altered = alteredByOptions(first, invocation, family.value, today);
  return 'notice' in altered ? altered : { value: { ...asked, questions: [altered.value] } };
};

const run: Command['run'] = (invocation, { library, clock }) => {
  const { language, option } = invocation;
  const words = option('question') ?? '';
  const asOf = readDay(invocation);
  if ('notice' in asOf) return asOf.notice;
  const currency = readCurrency(invocation);
  if ('notice' in currency) return currency.notice;
  const asked = withOptions(parseParts(words, clock.today(), language), invocation, clock.today());
  if ('notice' in asked) return asked.notice;
  const whole = (part: Question): Question =>
    withDefaults(
      alterQuestion(part, (each) => ({
        ...each,
        asOf: earlier(asOf.value, each.asOf),
        ...(currency.value === null ? {} : { currency: currency.value }),
      })),
      invocation,
    );
  const [first, ...others] = asked.value.questions;
  return {
    kind: 'answer',
    answer: answerParts({ ...asked.value, questions: [whole(first), ...others.map(whole)] }, words, library()),
  };
};

export const ask: Command = {
  name: 'ask',
  names: { en: 'ask', fr: 'demander', zh: '提问' },
  descriptions: {
    en: 'Ask in plain words, in English, French or Chinese',
    fr: 'Demandez avec vos mots, en français, en anglais ou en chinois',
    zh: '用中文、英文或法文直接提问',
  },
  options: [
    options.question,
    options.metric,
    options.company,
    options.market,
    options.region,
    options.period,
    options.asOf,
    options.currency,
  ],
  run,
};
