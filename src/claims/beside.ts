import type { Language } from '../text/language.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { CueHit } from './cue-hits.ts';
import type { Reading, Sentence } from './reading.ts';

const endsWith = (cue: CueHit, start: number, reach: number): boolean =>
  cue.span.end <= start && start - cue.span.end <= reach;

const articleWords =
  /^\s*(?:(?:its|the|rival|leader|giant|market leader|tech giant|fellow|le|la|les|l'|son|ses|a|an|of|de|d'|both|其|他们的)\s*)*$/iu;

const owns =
  /^(?:(?:同期|当季|去年同期)?的|'s ?|以|占|为|\s{0,4},?\s{0,4}(?:(?:alone|itself|seule?|a (?:distant |close )?(?:second|third|fourth)|lui|elle),?\s{0,4})?(?:with|at|on|which had|which held|which has|et (?:ses|son|sa|leurs?)|and (?:its|their)|avec|à|qui détenait|qui détient|qui en détient|en détient)\s{1,4}(?:an?|about|around|only|just|une part de|environ|seulement)?\s{0,4}(?:share of\s{0,4})?)$/iu;

/** Code units between a name and its figure: no joining words are longer. */
const widest = 80;

/** "HP leads with 28 %, ahead of Lenovo, 25 %": the next in an order that an earlier figure leads. */
const isNextInOrder = (reading: Reading, sentence: Sentence, span: Span, quantity: Quantity): boolean =>
  /^,\s(?:about |around |environ |à )?$/u.test(reading.text.slice(span.end, quantity.outer.start)) &&
  /(?:ahead of|followed by|devant|suivi(?:e|s)? (?:de|par))\s(?:the\s|l[ea']\s?)?$/iu.test(
    reading.text.slice(Math.max(0, span.start - 20), span.start),
  ) &&
  sentence.quantities.some((other) => other.kind === quantity.kind && other.outer.end <= span.start);

/** "腾讯的46个", "Tencent's 46", "ahead of Tencent with 46": a name right before a figure owns it, whatever stands before the name. */
const ownsFigure = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  sentence.quantities.some(
    (quantity) =>
      quantity.outer.start > span.end &&
      quantity.outer.start - span.end <= widest &&
      (owns.test(reading.text.slice(span.end, quantity.outer.start)) ||
        isNextInOrder(reading, sentence, span, quantity)),
  );

/** "Revenue from Microsoft's cloud": takings come from whom they are of. */
const isSource = (reading: Reading, cue: CueHit): boolean =>
  /(?:revenues?|sales|income|takings)\s+from$/iu.test(reading.text.slice(Math.max(0, cue.span.end - 16), cue.span.end));

/** "HPE, third after Supermicro": whom a rank stands behind. */
const isBehindRank = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  sentence.quantities.some(
    (quantity) =>
      quantity.kind === 'rank' &&
      quantity.outer.end <= span.start &&
      /^\s?(?:(?:place|spot)\s)?(?:after|behind|derrière|après)\s(?:the\s)?$/u.test(
        reading.text.slice(quantity.span.end, span.start),
      ),
  );

/** "Dearer than an Airbus": a thing of that make. */
const isOneOf = (reading: Reading, { start }: Span): boolean =>
  /(?:(?<![\p{L}'])an?|(?<!\p{L})une?) $/iu.test(reading.text.slice(Math.max(0, start - 5), start));

/** "(dedicated servers and hosted VMware)": a name among the words of a remark that states nothing. */
const isInRemark = (reading: Reading, sentence: Sentence, { start, end }: Span): boolean => {
  const before = /[(（]([^()（）]{0,60})$/u.exec(reading.text.slice(Math.max(sentence.span.start, start - 61), start));
  const behind = /^([^()（）]{0,60})[)）]/u.exec(reading.text.slice(end, end + 61));
  if (before === null || behind === null) return false;
  const words = `${before[1]} ${behind[1]}`;
  const isBare = !/\p{Ll}{3,}\s+\S*\p{Ll}{3,}|\p{Script=Han}{4}/u.test(words);
  const open = start - (before[1]?.length ?? 0);
  const close = end + (behind[1]?.length ?? 0);
  return !isBare && !sentence.quantities.some(({ span }) => open <= span.start && span.end <= close);
};

const relativeClause: Readonly<Record<Language, RegExp>> = {
  en: /^\s{0,3}(?:whose|which|who|where|buoyed|helped|hurt|hit|driven|boosted|dragged|weighed|lifted|supported|squeezed|aided|fuelled|spurred)\s/u,
  fr: /^\s{0,3}(?:qui|dont|que|où|(?:porté|tiré|pénalisé|aidé|soutenu|plombé|poussé|dopé|freiné)e?s?\spar)\s/u,
  zh: /(?!)/u,
};

/** "UMC, whose clients include Infineon, earned": a name in a relative clause that states no figure. */
const isInRelative = (reading: Reading, sentence: Sentence, span: Span): boolean => {
  const clause = sentence.clauses.find(({ start, end }) => start <= span.start && span.end <= end);
  return (
    clause !== undefined &&
    sentence.mentions.some(
      ({ kind, span: one }) => (kind === 'company' || kind === 'market') && one.end <= clause.start,
    ) &&
    relativeClause[reading.language].test(reading.text.slice(clause.start, clause.start + 18)) &&
    !sentence.quantities.some((quantity) => clause.start <= quantity.span.start && quantity.span.end <= clause.end) &&
    sentence.quantities.some((quantity) => quantity.span.start >= clause.end)
  );
};

export const isBeside = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  !ownsFigure(reading, sentence, span) &&
  (isBehindRank(reading, sentence, span) ||
    isOneOf(reading, span) ||
    isInRemark(reading, sentence, span) ||
    isInRelative(reading, sentence, span) ||
    sentence.cues.some(
      (cue) =>
        (cue.kind === 'beside' &&
          endsWith(cue, span.start, 24) &&
          !isSource(reading, cue) &&
          articleWords.test(reading.text.slice(cue.span.end, span.start))) ||
        (cue.kind === 'besideAfter' && cue.span.start >= span.end && cue.span.start - span.end <= 2),
    ));
