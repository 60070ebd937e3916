import characters from 'opencc-js/dict/TSCharacters';

/** How Chinese is written. */
export type Script = 'simplified' | 'traditional';

const pairs: readonly (readonly [string, string])[] = characters
  .split('|')
  .map((line) => line.split(' '))
  .map(([traditional = '', simplified = '']) => [traditional, simplified] as const)
  .filter(([traditional, simplified]) => traditional !== simplified);

const traditionalOnly: ReadonlySet<string> = new Set(pairs.map(([traditional]) => traditional));

/** 里, 后 and their like are written in both. */
const simplifiedOnly: ReadonlySet<string> = new Set(
  pairs.map(([, simplified]) => simplified).filter((mark) => !traditionalOnly.has(mark)),
);

const countOf = (text: string, marks: ReadonlySet<string>): number =>
  Array.from(text).filter((mark) => marks.has(mark)).length;

/** The script that a text is written in, by the characters that tell; null where none does. */
export const scriptOf = (text: string): Script | null => {
  const more = countOf(text, traditionalOnly) - countOf(text, simplifiedOnly);
  if (more === 0) return null;
  return more > 0 ? 'traditional' : 'simplified';
};
