import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../text/span.ts';

/** A word or a whole number of a text in Latin letters, lower case. */
export interface LatinWord {
  readonly word: string;
  readonly span: Span;
  readonly isNumber: boolean;
}

/** How a language writes large numbers and fractions. */
export interface NumberMarks {
  /** Between groups of three digits: what a character class holds. */
  readonly group: string;
  readonly point: string;
}

/** Splits text into words and numbers; a number is one word in plain form, `1 234,5` and `1,234.5` both `1234.5`. */
export const latinWordsOf = ({ group, point }: NumberMarks): ((text: string) => readonly LatinWord[]) => {
  const grouped = `\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)(?:[${point}]\\d+)?`;
  const decimal = `\\d+[${point}]\\d+`;
  const pattern = new RegExp(`(?<number>${grouped}|${decimal})|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*`, 'gu');
  const groups = new RegExp(`[${group}]`, 'gu');
  const points = new RegExp(`[${point}]`, 'gu');
  const plain = (number: string): string => number.replace(groups, '').replace(points, '.');
  return (text) =>
    matchesOf(pattern, text).map((match) => {
      const isNumber = match.groups?.['number'] !== undefined || /^\d+$/.test(match[0]);
      return {
        word: isNumber ? plain(match[0]) : match[0].toLowerCase(),
        span: { start: match.index, end: match.index + match[0].length },
        isNumber,
      };
    });
};
