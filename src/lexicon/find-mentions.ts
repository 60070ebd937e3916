import type { Language } from '../text/language.ts';
import { overlaps, sliceOf } from '../text/span.ts';
import { fold, foldCode, isDigit, isLetter } from './fold.ts';
import { isMoney } from './is-money.ts';
import type { Mention } from './mention.ts';
import { longestAt, nameTrie } from './name-trie.ts';
import { patterns, type Pattern } from './patterns.ts';
import { hasItsCapitals, hasItsFirstCapital, isWhole } from './spelling.ts';
import { findTickers } from './tickers.ts';
import { weighMentions } from './weigh-mentions.ts';

const trie = nameTrie(patterns.map((pattern) => ({ key: fold(pattern.written), value: pattern })));

/** A common word belongs to its language: "global" is worldwide in English and "in all" in French. */
const isCommonWordOfAnother = ({ written, languages }: Pattern, reader: Language): boolean =>
  !languages.includes(reader) &&
  reader !== 'zh' &&
  written === written.toLowerCase() &&
  isLetter(foldCode(written.charCodeAt(0)));

const isInsideWord = (text: string, at: number): boolean => {
  const [before, here] = [foldCode(text.charCodeAt(at - 1)), foldCode(text.charCodeAt(at))];
  return isLetter(here) ? isLetter(before) : isDigit(here) && isDigit(before);
};

const isSpelled = ({ written, capitals }: Pattern, met: string): boolean =>
  capitals === 'first' ? hasItsFirstCapital(written, met) : hasItsCapitals(written, met);

type Accepts = (pattern: Pattern, start: number, end: number) => boolean;

const scan = (text: string, language: Language, accepts: Accepts): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const found = isInsideWord(text, at) ? null : longestAt(trie, text, at, (value, end) => accepts(value, start, end));
    at = found?.end ?? at + 1;
    if (found?.value.sense) {
      mentions.push({
        span: { start, end: found.end },
        weak: found.value.weakIn.includes(language),
        ...found.value.sense,
      });
    }
  }
  return mentions;
};

/** Names and tickers in order; where they overlap, the name is meant. */
const withTickers = (named: readonly Mention[], tickers: readonly Mention[]): readonly Mention[] => {
  const apart = tickers.filter(({ span }) => !named.some((mention) => overlaps(mention.span, span)));
  return apart.length === 0 ? named : [...named, ...apart].sort((a, b) => a.span.start - b.span.start);
};

/**
 * Every known name in a normalised text of an article, in order, not overlapping.
 * Where names overlap, the first and longest is meant: Alibaba Cloud is no market.
 */
export const findMentions = (text: string, language: Language): readonly Mention[] => {
  const accepts: Accepts = (pattern, start, end) =>
    isWhole(text, start, end) &&
    isSpelled(pattern, text.slice(start, end)) &&
    !isCommonWordOfAnother(pattern, language);
  const named = scan(text, language, accepts).filter((mention) => !isMoney(text, mention));
  return weighMentions(text, withTickers(named, findTickers(text)));
};

/** "us" may be the pronoun. */
const isTypedPronoun = (text: string, { kind, span }: Mention): boolean =>
  kind === 'place' && /^[a-z]{2}$/.test(sliceOf(text, span));

/** Every known name in what a person typed, without minding capitals; common words are weak. */
export const findTypedMentions = (text: string, language: Language): readonly Mention[] =>
  scan(
    text,
    language,
    (pattern, start, end) => isWhole(text, start, end) && !isCommonWordOfAnother(pattern, language),
  ).map((mention) => (isTypedPronoun(text, mention) ? { ...mention, weak: true } : mention));
