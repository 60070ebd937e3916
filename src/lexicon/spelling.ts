import { matchesOf } from '../text/matches-of.ts';
import { foldCode, isDigit, isLetter } from './fold.ts';

const hasCapital = (word: string): boolean => word !== word.toLowerCase();

/** AWS, US, X; not Intel, not vivo. */
const isAcronym = (word: string): boolean => word === word.toUpperCase();

/** A name written without capitals is met in any case; an acronym only in capitals; else the first letter is a capital. */
const isSpelledLike = (written: string, met: string): boolean => {
  const first = met.charAt(0);
  if (!hasCapital(written) || written.charAt(0) !== written.charAt(0).toUpperCase()) return true;
  return isAcronym(written) ? met === met.toUpperCase() : first === first.toUpperCase();
};

const words = /[\p{L}\d]+/gu;

/** Whether `met` has the capitals that a name written so needs; both are of one length and fold alike. */
export const hasItsCapitals = (written: string, met: string): boolean =>
  matchesOf(words, written).every((word) => isSpelledLike(word[0], met.slice(word.index, word.index + word[0].length)));

/** Whether `met` begins as a name written so does: "Amérique du nord", "European union". */
export const hasItsFirstCapital = (written: string, met: string): boolean => {
  const [first = ''] = written.match(words) ?? [];
  return hasItsCapitals(first, met.slice(written.indexOf(first), written.indexOf(first) + first.length));
};

/** Names this long are told from their surroundings even where a digit touches them ("Q2 2021Alibaba"). */
const toldFromDigits = 4;

const joins = (inside: number, outside: number, length: number): boolean =>
  (isLetter(inside) || isDigit(inside)) &&
  (isLetter(outside) || (isDigit(outside) && (length < toldFromDigits || isDigit(inside))));

/** Whether a stretch begins and ends where words do; Chinese characters are no part of a Latin word. */
export const isWhole = (text: string, start: number, end: number): boolean => {
  const codeAt = (at: number): number => foldCode(text.charCodeAt(at));
  const before = start > 0 && joins(codeAt(start), codeAt(start - 1), end - start);
  return !before && !(end < text.length && joins(codeAt(end - 1), codeAt(end), end - start));
};
