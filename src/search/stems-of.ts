import type { Language } from '../text/language.ts';
import { termsOf } from './analyse.ts';

const isStem = (term: string): boolean => term.startsWith('~');

/** One term for each word of a text in Latin letters, without its ending. */
export const stemsOf = (text: string, language: Language): readonly string[] => termsOf(text, language).filter(isStem);
