import type { Quantity } from '../text/quantity.ts';
import { cuesIn } from './candidate.ts';
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
const conversionsIn = (reading: Reading, sentence: Sentence): ReadonlyMap<Quantity, Quantity> => {
  const found = new Map<Quantity, Quantity>();
  const money = sentence.quantities.filter((quantity) => quantity.kind === 'money');
  for (const [index, next] of money.entries()) {
    const amount = money[index - 1];
    if (amount === undefined || sentence.quantities.indexOf(next) !== sentence.quantities.indexOf(amount) + 1) continue;
    if (isRestated(reading, sentence, amount, next)) found.set(next, found.get(amount) ?? amount);
  }
  return found;
};

/** An amount reaches to the end of its conversions, so that what stands behind them stands behind it. */
const stretched = (reading: Reading, amount: Quantity, conversions: readonly Quantity[]): Quantity => {
  const last = conversions.at(-1);
  if (last === undefined) return amount;
  const closes = /^\s*[)）]/u.exec(reading.text.slice(last.outer.end, last.outer.end + 2));
  return { ...amount, outer: { start: amount.outer.start, end: last.outer.end + (closes?.[0].length ?? 0) } };
};

/** The sentence with each restated amount left out, and what was left out by the amount that it restates. */
export const withoutConversions = (
  reading: Reading,
  sentence: Sentence,
): { readonly plain: Sentence; readonly conversions: ReadonlyMap<Quantity, readonly Quantity[]> } => {
  const found = conversionsIn(reading, sentence);
  if (found.size === 0) return { plain: sentence, conversions: new Map() };
  const pairs = sentence.quantities
    .filter((quantity) => !found.has(quantity))
    .map((quantity) => {
      const own = [...found].filter(([, amount]) => amount === quantity).map(([conversion]) => conversion);
      return [stretched(reading, quantity, own), own] as const;
    });
  return { plain: { ...sentence, quantities: pairs.map(([quantity]) => quantity) }, conversions: new Map(pairs) };
};
