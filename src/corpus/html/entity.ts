import { parseFragment } from 'parse5';

import { type Mapped, replace } from '../mapped.ts';
import { wordsIn } from './tree.ts';

const decodeOne = (entity: string): string => wordsIn(parseFragment(entity));

/** `&amp;` becomes `&`; a decoded entity has no place in the raw file. */
export const decodeEntities = (mapped: Mapped): Mapped =>
  replace(mapped, /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z]\w*);?/g, (match) => decodeOne(match[0]));
