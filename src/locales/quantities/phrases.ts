import { matchesOf } from '../../text/matches-of.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Phrase } from './grammar.ts';

export type Found = Pick<Quantity, 'kind' | 'value' | 'unit' | 'comparator' | 'span'>;

const unitOf = (kind: Phrase['kind']): string => kind;

/** Finds fixed phrases; of two that begin at one place the earlier listed one counts. */
export const phraseFinder = (phrases: readonly Phrase[]): ((text: string) => readonly Found[]) => {
  const pattern = new RegExp(phrases.map((phrase) => `(${phrase.pattern})`).join('|'), 'gi');
  return (text) =>
    matchesOf(pattern, text).flatMap((found) => {
      const phrase = phrases.find((_, i) => found[i + 1] !== undefined);
      if (phrase === undefined) return [];
      const { kind, value, comparator = 'eq' } = phrase;
      const span = { start: found.index, end: found.index + found[0].length };
      const told = typeof value === 'string' ? value : value(found[0]);
      return [{ kind, value: told, unit: unitOf(kind), comparator, span }];
    });
};
