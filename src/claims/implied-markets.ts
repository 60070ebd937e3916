import type { Language } from '../text/language.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';

/** What may stand before the words that a sentence is about. */
const before: Readonly<Record<Language, RegExp>> = {
  en: /^["“\s*-]{0,4}(?:(?:but|and|yet|meanwhile|overall|by contrast|there|,)\s{0,2}){0,2}(?:the\s|all\s)?$/iu,
  fr: /^[«\s*-]{0,4}(?:(?:mais|et|or|en revanche|au total|,)\s{0,2}){0,2}(?:l[ea']s?\s{0,2}|les\s)?$/iu,
  zh: /^[“\s]{0,3}(?:而|但|其中|此外|同时)?[,，]?(?:整个)?$/u,
};

const modifiers: Readonly<Record<Language, RegExp>> = {
  en: /^(?:gaming|premium|entry-level|commercial|consumer|enterprise|electric|business|high-end|cheap|basic)\s$/iu,
  fr: /(?!)/u,
  zh: /(?!)/u,
};

/** "In India, it sold 4 million": a place with a preposition is where somebody else acts. */
const acts: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,\s(?:which|where|helped|hit|hurt|buoyed|by contrast|too|meanwhile|the)[^,]{0,80},)?\s(?:itself\s|alone\s|also\s|too\s|even\s|still\s)?(?:expanded|grew|rose|fell|added|went|took|saw|shrank|declined|slid|slipped|dropped|gained|lost|jumped|surged|climbed|contracted|accounted|accounts|makes?|made|remains?|remained|was|is|were|are|inched|edged|bounced|rebounded|recovered|held|posted|recorded|led|bought|installed|shipped|absorbed|got|did|fared|managed|consumed)\b/u,
  fr: /^(?:,\s(?:qui|où|portée?|tirée?|pénalisée?|lui|elle|quant)[^,]{0,80},)?\s(?:elle-même\s|aussi\s)?(?:a|ont|progresse|recule|bondit|chute|gagne|perd|avance|pèse|pèsent|représente|reste|grimpe|cède|croît|était|est|suit|plonge|rebondit|affiche|enregistre|concentre|capte|absorbe)\b/u,
  zh: /^(?:市场|地区|新增装机|装机|需求|销量|出货量?|渗透率|订单|产量|规模)?(?:则|也|同样|仍|的)?(?:同比|环比)?(?:仍|也|大幅|小幅)?(?:是|增长|下降|下滑|同比|占|以|贡献|录得|增速|仍是|为|上涨|萎缩)/u,
};

const everyVendor: Readonly<Record<Language, RegExp>> = {
  en: /^["“\s]{0,2}(?:[Vv]endors|[Mm]anufacturers|[Mm]akers|[Ss]uppliers|[Bb]rands|[Rr]etailers|[Cc]onsumers|[Bb]uyers|[Cc]ustomers|[Hh]ouseholds|[Aa]dvertisers|[Ii]mporters|[Ww]holesalers|[Dd]ealers|[Mm]arketers|[Ss]hoppers|[Mm]otorists|[Dd]rivers|[Bb]usinesses|[Ee]nterprises|[Gg]amers)\s(?!of|in\sthe\stop|said|say|told)|^(?:\p{Lu}\p{Ll}{3,14}(?:ans|ese|ons|ians|ers|is|ards))\s(?=(?:bought|purchased|spent|snapped|ordered|registered|will\sspend|are\sexpected\sto\sspend)\b)/u,
  fr: /^(?:Les|Des)\s(?:annonceurs|importateurs|grossistes|concessionnaires|opérateurs|automobilistes|joueurs|internautes|Français|Européens|Américains|Chinois|Allemands|constructeurs|fabricants|marques|vendeurs|distributeurs|consommateurs|acheteurs|ménages|clients)\s(?!d)/u,
  zh: /^(?:各|全部|所有|整个)?(?:厂商|品牌|消费者|用户)(?:们)?(?:共|总共|合计|一共)/u,
};

/** A part of the market that was named before. */
const segment: Readonly<Record<Language, RegExp>> = {
  en: /(?:this|that|the(?: \p{Ll}{2,14})?)\s(?:segment|category|sub-segment|market segment|tier|price band)(?=\s)/giu,
  fr: /(?:ce|le)\ssegment(?=\s)|(?:cette|la)\scatégorie(?=\s)/giu,
  zh: /(?:该|这一|此)(?:细分市场|细分|品类|赛道|领域|价位段)/gu,
};

/** Code units of the time that opens a sentence, with the comma behind it; 0 where none does. */
const openingTime = (reading: Reading, sentence: Sentence): number => {
  const [first] = sentence.times;
  if (first === undefined || first.span.start - sentence.span.start > 12) return 0;
  const behind = /^(?:,\s|，|,|\s){0,3}/u.exec(reading.text.slice(first.span.end, first.span.end + 6))?.[0] ?? '';
  return first.span.end + behind.length - sentence.span.start;
};

/** The words from a sentence's start, without its opening time. */
const withoutTimes = (reading: Reading, sentence: Sentence, end: number): string => {
  const start = sentence.span.start + openingTime(reading, sentence);
  return reading.text.slice(start > end ? sentence.span.start : start, end);
};

/** "Brazil expanded by 8 %", "Notebooks took the brunt", "Vendors delivered": a market with no word for it, where nobody is named before. */
export const impliedMarkets = (
  reading: Reading,
  sentence: Sentence,
  names: readonly Candidate[],
): readonly Candidate[] => {
  const { language } = reading;
  const opensWith = (span: Span): boolean => {
    const words = withoutTimes(reading, sentence, span.start);
    return span.start - sentence.span.start <= 60 && (before[language].test(words) || modifiers[language].test(words));
  };
  const isFree = (span: Span): boolean => !names.some((name) => name.span.end <= span.start);
  const doing = sentence.mentions.filter(
    (mention) =>
      (mention.kind === 'place' || (mention.kind === 'market' && !mention.weak)) &&
      !(mention.kind === 'place' && mention.form !== 'noun') &&
      opensWith(mention.span) &&
      isFree(mention.span) &&
      acts[language].test(reading.text.slice(mention.span.end, mention.span.end + 110)),
  );
  const segments = matchesOf(segment[language], reading.text.slice(sentence.span.start, sentence.span.start + 60))
    .map((match) => ({
      start: sentence.span.start + match.index,
      end: sentence.span.start + match.index + match[0].length,
    }))
    .filter(
      (span) => opensWith(span) && isFree(span) && acts[language].test(reading.text.slice(span.end, span.end + 110)),
    );
  const opening = sentence.span.start + openingTime(reading, sentence);
  const words = everyVendor[language].exec(reading.text.slice(opening, opening + 60))?.[0];
  const every = words === undefined ? [] : [{ start: opening, end: opening + words.trimEnd().length }].filter(isFree);
  return [...doing.map(({ span }) => span), ...segments, ...every].map((span): Candidate => ({
    kind: 'market',
    span,
    beside: false,
    isImplied: true,
  }));
};
