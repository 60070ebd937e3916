/** What may not touch a word of the Latin script on either side. */
export const letter = 'A-Za-z0-9À-ÖØ-öø-ÿŒœ';

const escape = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const isLetter = (mark: string | undefined): boolean => new RegExp(`[${letter}]`).test(mark ?? '');

const withEdges = (phrase: string): string =>
  (isLetter(phrase[0]) ? `(?<![${letter}])` : '') +
  escape(phrase).replaceAll(' ', '[ -]?') +
  (isLetter(phrase.at(-1)) ? `(?![${letter}])` : '');

/** The source of a pattern that matches any of the phrases, the longest first; a space in a phrase is optional or a hyphen. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(withEdges)
    .join('|')})`;

/** The form under which a phrase is looked up, however it was spaced or hyphenated. */
export const keyOf = (phrase: string): string => phrase.toLowerCase().replace(/[ .-]/g, '');

/** What a sticky pattern finds at exactly this place. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
