/** A year that an article can speak of: 1980–2049. */
export const yearSource = '(?:19[89]|20[0-4])\\d';

/** A year from four or two digits. */
export const yearFrom = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The numbers of a sequence of words, from one on: `one`, `two` … */
export const counted = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, index + 1]));
