import type { Candidate } from './candidate.ts';
import { isNamed, nearestClauseStart } from './listed-subject.ts';
import type { Span } from '../text/span.ts';
import type { Scene } from './scene.ts';

const toward: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /^[\s,)]*(?:(?:market )?share )?(?:for|at|by|held by|going to|belongs? to|attributed to)\s+(?:(?:the|its|their|rival|\p{Lu}\p{Ll}{2,15}'s|\p{Lu}\p{Ll}{2,12}(?:ese|ish|an|ch))\s+(?:rivals?\s+|giants?\s+)?)?$/u,
  fr: /^[\s)]*(?:en moyenne )?(?:(?:de|des) parts? de marché )?(?:pour|chez|à|au profit d[e']|revenant à|reviennent à|revient à|du côté d[e']|détenue?s? par)\s*(?:l'ensemble du\s*|(?:l[ea']|son|sa|ses|leur)\s*(?:\p{Ll}{3,20}\s+){0,2})?$/u,
  zh: /^(?:的份额)?(?:属于|归|来自|由)$/u,
};

/** "34 % pour AWS": the company behind the figure. */
export const fromBehind = ({ reading, quantity, candidates }: Scene): Candidate | undefined =>
  candidates.find(
    (candidate) =>
      candidate.kind !== 'corefer' &&
      candidate.span.start >= quantity.span.end &&
      candidate.span.start - quantity.span.end <= 40 &&
      toward[reading.language].test(
        reading.text.slice(Math.max(quantity.span.end, quantity.outer.end), candidate.span.start),
      ),
  );

/** "devant Carrefour (21,6 %) et Intermarché (17,1 %)": a name that no table knows, right before the figure's bracket. */
export const unknownBeforeBracket = ({
  reading,
  sentence,
  quantity,
}: Scene): { readonly name: string; readonly span: Span } | null => {
  if (reading.language === 'zh') return null;
  const before = reading.text.slice(sentence.span.start, quantity.outer.start);
  const found = /(?<![\p{L}.])(\p{Lu}[\p{L}&'-]+(?:\s\p{Lu}[\p{L}&'-]+){0,2})\s*\(\s*[+~-]?$/u.exec(before);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const span = { start: sentence.span.start + found.index, end: sentence.span.start + found.index + name.length };
  const isKnown = [...sentence.mentions, ...sentence.heads, ...sentence.times].some(
    (one) => one.span.start < span.end && span.start < one.span.end,
  );
  return isKnown || /^\p{Lu}{2,}$/u.test(name)
    ? null
    : { name: reading.article.text.slice(span.start, span.end), span };
};

const rankNoun =
  /^(?:\s|-|的|,)*(?:(?:place|placed|largest|biggest|provider|player|vendor|maker|the|leader|名|位|是|为|则是|则为|云服务提供商|厂商|企业|品牌|分别是|of|est|:)[\s,]*)*$/iu;

/** "第4名阿里巴巴", "market leader Amazon", "the second-largest vendor is Apple": the company behind the rank. */
export const fromBehindRank = ({ reading, quantity, candidates }: Scene): Candidate | undefined =>
  candidates.find((candidate) => {
    if (
      candidate.beside &&
      /(?:after|behind|derrière|après)\s?$/u.test(
        reading.text.slice(Math.max(0, candidate.span.start - 10), candidate.span.start),
      )
    )
      return false;
    if (!isNamed(candidate) || candidate.span.start < quantity.span.end) return false;
    const gap = reading.text.slice(quantity.span.end, candidate.span.start);
    return gap.length <= 24 && (rankNoun.test(gap) || /^[^,，。;；\d]{0,14}(?:是|为|is|est)\s*$/u.test(gap));
  });

const closers: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /^\s{0,4}\(\s{0,4}[+~-]?\s{0,4}(?:(?:about|around|up|at|with)\s{1,4})?$/u,
  fr: /^\s{0,4}\(\s{0,4}[+~-]?\s{0,4}(?:(?:environ|avec|à)\s{1,4})?$/u,
  zh: /^\s*\(\s*[+~-]?约?$/u,
};

/** "Microsoft (20 %)": the company before the bracket. */
export const fromBracket = ({ reading, quantity, candidates }: Scene): Candidate | undefined =>
  candidates.findLast(
    (candidate) =>
      candidate.span.end <= quantity.outer.start &&
      closers[reading.language].test(reading.text.slice(candidate.span.end, quantity.outer.start)),
  );

/** Whether a name in the figure's own clause stands before it. */
export const hasNameBefore = ({ sentence, quantity, candidates }: Scene): boolean => {
  const start = nearestClauseStart(sentence, quantity.outer.start);
  return candidates.some(
    (candidate) =>
      candidate.kind === 'company' &&
      !candidate.beside &&
      candidate.span.start >= start &&
      candidate.span.end <= quantity.outer.start,
  );
};
