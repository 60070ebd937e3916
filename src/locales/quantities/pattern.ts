/** What may not touch a word of the Latin script on either side. */
export const letter = 'A-Za-z0-9À-ÖØ-öø-ÿŒœ';

const escape = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const isLetter = (mark: string | undefined): boolean => new RegExp(`[${letter}]`).test(mark ?? '');

type Edge = 'left' | 'right';

const withEdges = (phrase: string, edges: readonly Edge[]): string =>
  (edges.includes('left') && isLetter(phrase[0]) ? `(?<![${letter}])` : '') +
  escape(phrase).replaceAll(' ', '[ -]?') +
  (edges.includes('right') && isLetter(phrase.at(-1)) ? `(?![${letter}])` : '');

/**
 * The source of a pattern that matches any of the phrases, the longest first; a space in a phrase is optional or a hyphen.
 * `edges` are the sides on which a phrase may not touch another letter or digit.
 */
export const anyOf = (phrases: readonly string[], edges: readonly Edge[] = ['left', 'right']): string =>
  phrases.length === 0
    ? '(?!)'
    : `(?:${phrases
        .toSorted((a, b) => b.length - a.length)
        .map((phrase) => withEdges(phrase, edges))
        .join('|')})`;

/** The form under which a phrase is looked up, however it was spaced or hyphenated. */
export const keyOf = (phrase: string): string => phrase.toLowerCase().replace(/[ .-]/g, '');

/** What a sticky pattern finds at exactly this place. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** More than what links a phrase to its number takes. */
const slack = 12;

/**
 * A reader of what ends at a place, the longest first. It looks at a short stretch with `$` and not behind:
 * V8 reorders the words of an alternation as if they were read forwards, so 破 could win over 突破.
 */
export const endingAt = (
  phrases: readonly string[],
  link: string,
  edges?: readonly Edge[],
): ((text: string, at: number) => RegExpExecArray | null) => {
  const pattern = new RegExp(`(${anyOf(phrases, edges)})(${link})$`, 'i');
  const reach = Math.max(0, ...phrases.map(({ length }) => length)) + slack;
  return (text, at) => pattern.exec(text.slice(Math.max(0, at - reach), at));
};
