import { parseFragment } from 'parse5';

import { type Mapped, replace } from '../mapped.ts';
import { wordsIn } from './tree.ts';

const decodeOne = (entity: string): string => wordsIn(parseFragment(entity));

const entity = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z]\w*);?/g;

/** `&amp;` becomes `&`; a decoded entity has no place in the raw file. */
export const decodeEntities = (mapped: Mapped): Mapped => {
  const written = new Set(mapped.text.match(entity));
  const meant = new Map([...written].map((one) => [one, decodeOne(one)]));
  return replace(mapped, entity, (match) => meant.get(match[0]) ?? match[0]);
};
