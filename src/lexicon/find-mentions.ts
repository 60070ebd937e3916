import type { Language } from '../text/language.ts';
import { fold, foldCode, isDigit, isLetter } from './fold.ts';
import type { Mention } from './mention.ts';
import { longestAt, nameTrie } from './name-trie.ts';
import { patterns, type Pattern } from './patterns.ts';
import { hasItsCapitals, isWhole } from './spelling.ts';

const trie = nameTrie(patterns.map((pattern) => ({ key: fold(pattern.written), value: pattern })));

/** A common word belongs to its language: "global" is worldwide in English and "in all" in French. */
const isCommonWordOfAnother = ({ written, language }: Pattern, reader: Language): boolean =>
  language !== null &&
  language !== reader &&
  reader !== 'zh' &&
  written === written.toLowerCase() &&
  isLetter(foldCode(written.charCodeAt(0)));

const isInsideWord = (text: string, at: number): boolean => {
  const [before, here] = [foldCode(text.charCodeAt(at - 1)), foldCode(text.charCodeAt(at))];
  return isLetter(here) ? isLetter(before) : isDigit(here) && isDigit(before);
};

/** Every known name in a normalised text, in order, not overlapping; where names overlap, the first and longest is meant. */
export const findMentions = (text: string, language: Language): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const accept = (pattern: Pattern, end: number): boolean =>
      isWhole(text, start, end) &&
      hasItsCapitals(pattern.written, text.slice(start, end)) &&
      !isCommonWordOfAnother(pattern, language);
    const found = at > 0 && isInsideWord(text, at) ? null : longestAt(trie, text, at, accept);
    at = found?.end ?? at + 1;
    if (found?.value.sense) {
      mentions.push({ span: { start, end: found.end }, weak: found.value.weak, ...found.value.sense });
    }
  }
  return mentions;
};
