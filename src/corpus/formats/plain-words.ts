import { decodeEntities } from '../html/decode-entities.ts';
import { collapse } from '../html/inline.ts';
import { maskFakeTags, tagPattern, unmask } from '../html/tags.ts';
import { type Mapped, replace } from '../mapped.ts';

/** One line of words without tags and entities: a headline as feeds and exports write it. */
export const plainWords = (written: Mapped): Mapped => {
  const bare = replace({ text: maskFakeTags(written.text), raw: written.raw }, tagPattern, () => '');
  return collapse(decodeEntities({ text: unmask(bare.text), raw: bare.raw }));
};
