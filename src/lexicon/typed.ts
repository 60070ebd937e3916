import { normalise } from '../text/normalise.ts';
import { fold } from './fold.ts';

const unspoken = /[^\p{L}\p{N}+&]/gu;

/** What two spellings of one name share, whatever the case, accents, spaces and Chinese characters: "T-Mobile", "t mobile". */
export const typedKey = (typed: string): string => fold(normalise(typed)).replaceAll(unspoken, '');
