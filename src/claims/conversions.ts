import type { Quantity } from '../text/quantity.ts';
import { cuesIn } from './candidates.ts';
import type { Reading, Sentence } from './reading.ts';

/** What may stand between an amount and itself in another currency: "(", "soit environ", "or about", 约合. */
const isRestated = (reading: Reading, sentence: Sentence, amount: Quantity, next: Quantity): boolean => {
  const gap = { start: amount.outer.end, end: next.span.start };
  if (next.unit === amount.unit || gap.end - gap.start > 32) return false;
  const words = reading.text.slice(gap.start, gap.end);
  if (/^\s*[([（]/u.test(words) && !/[)）\]]/u.test(words)) return true;
  const equals = cuesIn(sentence, 'equals', gap);
  return (
    equals.length > 0 && /^[\s,，/]*$/u.test(words.slice(0, Math.max(0, (equals[0]?.span.start ?? 0) - gap.start)))
  );
};

/** Amounts that only restate the one before them, by the amount that they restate. */
export const conversionsIn = (reading: Reading, sentence: Sentence): ReadonlyMap<Quantity, Quantity> => {
  const found = new Map<Quantity, Quantity>();
  const money = sentence.quantities.filter((quantity) => quantity.kind === 'money');
  for (const [index, next] of money.entries()) {
    const amount = money[index - 1];
    if (amount === undefined || sentence.quantities.indexOf(next) !== sentence.quantities.indexOf(amount) + 1) continue;
    if (isRestated(reading, sentence, amount, next)) found.set(next, found.get(amount) ?? amount);
  }
  return found;
};
