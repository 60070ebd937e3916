import type { Day } from '../text/day.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Reading, Sentence } from './reading.ts';

/** The next sentence, where it names no company and no amount: it goes on about the same. */
const follower = (reading: Reading, sentence: Sentence): readonly Sentence[] => {
  const next = reading.sentences[sentence.index + 1];
  const isOfOthers =
    next === undefined ||
    next.mentions.some((mention) => mention.kind === 'company') ||
    next.quantities.some((quantity) => quantity.kind === 'money');
  return isOfOthers ? [] : [next];
};

/** Where else an amount of the title is told. */
const retold = (reading: Reading, sentence: Sentence, { value, unit }: Quantity): readonly Sentence[] =>
  sentence.role === 'title'
    ? reading.sentences.filter(
        (other) =>
          other.role !== 'title' &&
          other.quantities.some((quantity) => quantity.value === value && quantity.unit === unit),
      )
    : [];

/** The sentences whose horizon is a commitment's: its own, the one behind it, and where a title's amount is told again. */
export const horizonSentences = (reading: Reading, sentence: Sentence, quantity: Quantity): readonly Sentence[] =>
  [sentence, ...retold(reading, sentence, quantity)].flatMap((one) => [one, ...follower(reading, one)]);

export const statedOn = (reading: Reading, sentence: Sentence): Day | null => {
  const told = sentence.times.find(
    (time) => time.kind === 'period' && time.period.grain === 'day' && time.period.from !== null,
  );
  const day = told?.kind === 'period' ? told.period.from : null;
  return day !== null && (reading.reference === null || day <= reading.reference) ? day : reading.article.publishedOn;
};
