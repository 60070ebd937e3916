import { askingOf } from '../locales/asking.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { inherit } from './follow-up.ts';
import { isOfMarkets } from './families.ts';
import { parseQuestion } from './parse-question.ts';
import { questionLanguage } from './question-language.ts';
import type { Question } from './question.ts';
import { splitQuestion } from './split-question.ts';

/** So many parts of a question are answered. */
const most = 3;

/** UTF-16 code units of a question that are read: nobody asks so much, and what takes long for its length stays short. */
export const longestQuestion = 2000;

/** A question with its parts, each whole by itself. */
export interface Parts {
  readonly questions: readonly [Question, ...(readonly Question[])];
  /** How many further parts are left unanswered. */
  readonly left: number;
  /** The question is longer than what is read of it. */
  readonly isCut?: true;
}

const isNamed = ({ companies, unknown, together }: Question): boolean =>
  companies.length + unknown.length > 0 || together !== null;

const isOfNobody = ({ family, market, region }: Question): boolean =>
  family === 'lead' || family === 'world-share' || (isOfMarkets(family) && (market !== null || region !== null));

/** What the first part leaves open and the next one says: "revenue and profit of Alibaba", 2019年和2020年的份额. */
const withNext = (first: Question, next: Question, isReason: boolean): Question => {
  const takesFamily = first.family === null && !isReason;
  const isOpen = !isNamed(first) && !isOfNobody(first);
  return {
    ...first,
    ...(takesFamily ? { family: next.family, metrics: next.metrics } : {}),
    ...(isOpen ? { companies: next.companies, part: next.part, unknown: next.unknown, compare: next.compare } : {}),
    market: first.market ?? (isOpen ? next.market : null),
    region: first.region ?? (isOpen ? next.region : null),
  };
};

/** A part as it is meant behind the one before; where nothing is known for the time that it shares, it is asked for any. */
const behind = (before: Question, own: Question, isReason: boolean): Question => {
  const whole = inherit(before, own, false);
  const isApart = isNamed(own) && whole.family !== before.family;
  const timeless: Question = {
    ...whole,
    ...(isReason ? { family: null, metrics: [] } : {}),
    ...(isApart ? { market: own.market, region: own.region } : {}),
    period: own.period,
  };
  if (own.period !== null || before.period === null) return timeless;
  return { ...timeless, period: before.period, otherwise: [timeless] };
};

/** Growth of nothing in particular is no market's: "drop" may be anything. */
const isOfNothing = ({ family, market, region, unknownScope, text }: Question): boolean =>
  family === 'market-growth' &&
  market === null &&
  region === null &&
  unknownScope.length === 0 &&
  !askingOf(questionLanguage(normalise(text))).marketSize.test(normalise(text));

const wholeOf = (question: Question): Parts => ({
  questions: [isOfNothing(question) ? { ...question, family: null, metrics: [] } : question],
  left: 0,
});

const partsOf = (words: string, today: Day, language?: Language): Parts => {
  const text = normalise(words);
  const spoken = questionLanguage(text);
  const pieces = splitQuestion(text, spoken, today);
  if (pieces.length < 2) return wholeOf(parseQuestion(words, today, language));
  const { why } = askingOf(spoken);
  const read = pieces.slice(0, most).map((piece) => ({
    own: parseQuestion(piece, today, language ?? spoken, spoken),
    isReason: why.test(piece.trim()),
  }));
  const [first, second, ...others] = read;
  if (first === undefined || second === undefined) return wholeOf(parseQuestion(words, today, language));
  const begun: readonly [Question] = [withNext(first.own, second.own, first.isReason)];
  const questions = [second, ...others].reduce<Parts['questions']>(
    (before, { own, isReason }) => [...before, behind(before.at(-1) ?? begun[0], own, isReason)],
    begun,
  );
  return { questions, left: Math.max(0, pieces.length - most) };
};

/**
 * What a plain question asks for, part by part.
 *
 * @param today What "last quarter" is relative to.
 * @param language Of the answer; the question's own where left out.
 */
export const parseParts = (words: string, today: Day, language?: Language): Parts => {
  const isCut = words.length > longestQuestion;
  const parts = partsOf(words.slice(0, longestQuestion), today, language);
  return isCut ? { ...parts, isCut } : parts;
};
