import type { Mention } from './mention.ts';

/** What two mentions must share to be evidence for one another. */
const thingOf = (mention: Mention): string =>
  mention.kind === 'place' ? `place ${mention.region}` : `${mention.kind} ${mention.id}`;

/** Between the names of a list: figures in brackets, commas, "and". */
const listGap =
  /^\s?(?:[(（][^)）]{0,30}[)）])?\s?(?:[,，、/]|[,，]?\s?(?:and|et|und|&|和|与|及|以及))\s?(?:and |et )?$/;

const isListed = (text: string, a: Mention | undefined, b: Mention | undefined): boolean =>
  a?.kind === 'company' && b?.kind === 'company' && listGap.test(text.slice(a.span.end, b.span.start));

/** A capital after a small letter says that a word is a name; at a sentence's or in a headline's beginning it says nothing. */
const midSentence = /(?:^|[\s(])(?:[\p{Ll}\d][\p{L}\d%]*,? |[dl]'|qu')$/u;

const articles = /(?:^|\s)(?:the|an?|le|la|les|un|une|des) $/;

const isCapitalisedInside = (text: string, { span }: Mention): boolean => {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  return (
    span.end - span.start > 2 &&
    /\p{Lu}/u.test(text.charAt(span.start)) &&
    midSentence.test(before) &&
    !articles.test(before)
  );
};

/** Drops the weakness of names that other words of the text bear out: the same thing named in full, a list of companies, a capital inside a sentence. */
export const weighMentions = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  const strong = new Set(mentions.filter(({ weak }) => !weak).map(thingOf));
  return mentions.map((mention, at) => {
    if (!mention.weak) return mention;
    const borneOut =
      strong.has(thingOf(mention)) ||
      (mention.kind === 'company' &&
        (isListed(text, mentions[at - 1], mention) ||
          isListed(text, mention, mentions[at + 1]) ||
          isCapitalisedInside(text, mention)));
    return borneOut ? { ...mention, weak: false } : mention;
  });
};
