import type { Cues } from './cues.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { zh } from './zh.ts';

/** A page around a French article may well speak English: every language's cues hold everywhere. */
const all: readonly Cues[] = [en, fr, zh];

/** The longest line that a cue is looked for in, in UTF-16 code units. */
const longest = 420;

const matches =
  (kind: 'tail' | 'box' | 'line' | 'caption' | 'byline') =>
  (text: string): boolean =>
    text.length <= longest && all.some((cues) => cues[kind].some((cue) => cue.test(text)));

export const opensTail = matches('tail');
export const opensBox = matches('box');
export const isPageLine = matches('line');
export const isCaption = matches('caption');
export const isCredit = matches('byline');

export const isRubric = (word: string): boolean =>
  all.some((cues) => cues.rubrics.some((rubric) => rubric.toLowerCase() === word.toLowerCase()));
