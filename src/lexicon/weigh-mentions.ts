import { sliceOf } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** What two mentions must share to be evidence for one another. */
const thingOf = (mention: Mention): string =>
  mention.kind === 'place' ? `place ${mention.region}` : `${mention.kind} ${mention.id}`;

/** Between the names of a list: figures in brackets, commas, "and". */
const listGap =
  /^\s?(?:\d[\d.,]{0,9}\s?[%％])?(?:[(（][^)）]{0,30}[)）])?\s?(?:[,，、/]|[,，]?\s?(?:and|et|&|和|与|及|以及))\s?(?:and |et )?$/;

const isListed = (text: string, a: Mention | undefined, b: Mention | undefined): boolean =>
  a?.kind === 'company' && b?.kind === 'company' && listGap.test(text.slice(a.span.end, b.span.start));

/** A capital after a small letter says that a word is a name; at a sentence's or in a headline's beginning it says nothing. */
const midSentence = /(?:^|[\s(])(?:[\p{Ll}\d][\p{L}\d%'-]*,? |[dl]'|qu')$/u;

const articles = /(?:^|\s)(?:the|an?|le|la|les|un|une|des) $/;

const isCapitalisedInside = (text: string, { span }: Mention): boolean => {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  return /^\p{Lu}[\p{L}.&]*\p{Ll}/u.test(sliceOf(text, span)) && midSentence.test(before) && !articles.test(before);
};

/** HONOR, META: a name in capitals where the words around it are not. */
const isInCapitals = (text: string, { span }: Mention): boolean =>
  /^\p{Lu}{4,}$/u.test(sliceOf(text, span)) && /^(?:'s)?,?\s\p{Ll}{2}/u.test(text.slice(span.end, span.end + 8));

const strengthen = (
  mentions: readonly Mention[],
  isBorneOut: (mention: Mention, at: number) => boolean,
): readonly Mention[] =>
  mentions.map((mention, at) => (mention.weak && isBorneOut(mention, at) ? { ...mention, weak: false } : mention));

const isName = ({ kind }: Mention): boolean => kind === 'company' || kind === 'house';

/** Drops the weakness of names that the text bears out: a capital inside a sentence, a list of companies, the same thing named surely elsewhere. */
export const weighMentions = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  const placed = strengthen(
    mentions,
    (mention, at) =>
      isName(mention) &&
      (isCapitalisedInside(text, mention) ||
        isInCapitals(text, mention) ||
        isListed(text, mentions[at - 1], mention) ||
        isListed(text, mention, mentions[at + 1])),
  );
  const sure = new Set(placed.filter(({ weak }) => !weak).map(thingOf));
  return strengthen(placed, (mention) => sure.has(thingOf(mention)));
};
