import type { Language } from '../text/language.ts';

/** Shorter words stand in capitals for too many reasons. */
const words = /\p{L}{4,}/gu;

const isInside = (text: string, at: number): boolean =>
  /[\p{Ll},]\s$|\p{Ll}['’]$/u.test(text.slice(Math.max(0, at - 2), at));

/** Words that a text writes with a capital within a sentence, and never small: names, whether a table knows them or not. */
export const loneNames = (text: string, language: Language): ReadonlySet<string> => {
  if (language === 'zh') return new Set();
  const small = new Set<string>();
  const inside = new Set<string>();
  words.lastIndex = 0;
  // One by one: all the words of five megabytes at once are too many to hold.
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const { 0: word, index } = match;
    if (/^\p{Ll}/u.test(word)) small.add(word);
    else if (!inside.has(word) && /^\p{Lu}\p{Ll}+$/u.test(word) && isInside(text, index)) inside.add(word);
  }
  return new Set([...inside].filter((word) => !small.has(word.toLowerCase())));
};
