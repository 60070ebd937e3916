import type { Language } from '../text/language.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../text/span.ts';
import { type Candidate, cuesIn } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';

export const covers = (span: Span, others: readonly { readonly span: Span }[]): boolean =>
  others.some((other) => other.span.start < span.end && span.start < other.span.end);

const wholeBehind =
  /^\s*(?:(?:mondia(?:l|ux|les?)|global(?:e|es)?|totaux|trimestriels)\s*)*(?:(?:du|de l'|of the)\s*(?:secteur|marché|industr(?:y|ie)|market|sector))?/iu;

/** "le chiffre d'affaires mondial des services cloud", 云基础设施服务收入: takings of a market, where nobody's name stands before them. */
const isOfMarket = (reading: Reading, sentence: Sentence, head: Span, names: readonly Candidate[]): boolean => {
  if (names.some((name) => name.span.end <= head.start)) return false;
  const behind = reading.text.slice(head.end, head.end + 40);
  if ((wholeBehind.exec(behind)?.[0].trim().length ?? 0) > 0) return true;
  const markets = sentence.mentions.filter((mention) => mention.kind === 'market');
  if (markets.some(({ span }) => span.start <= head.start && head.end <= span.end)) return true;
  const near = markets.some(
    ({ span }) =>
      (span.start >= head.end &&
        /^\s*(?:\p{L}+\s+)?(?:d[eu]s?|d'|of|from|for|in)\s+(?:l[ea']s?\s*|the\s+)?(?:services\s+d['e]\s*|infrastructures?\s+)*$/u.test(
          reading.text.slice(head.end, span.start),
        )) ||
      (span.end <= head.start &&
        /^\s{0,4}(?:services?|服务|业务)?\s{0,4}$/u.test(reading.text.slice(span.end, head.start))),
  );
  return near && sentence.mentions.some((mention) => mention.kind === 'house' || mention.kind === 'place');
};

/** "market forecasts", 市场预期: not the market itself. */
const notOfMarket =
  /^[\s-]*(?:forecasts?|expectations?|leaders?|leadership|position|watchers|value|cap|capitali[sz]ation|conditions|participants|players|dominance|presence|contribut|analysts?|estimates?|consensus|boursier|financier|预期|领导|地位|份额|占有|参与|监管|人士|分析|贡献)/u;

/** 个人市场收入, 政企市场收入: customers that an operator sells to, and so a part of its own books. */
const isSegmentsOwn = (reading: Reading, { start, end }: Span): boolean =>
  /(?:个人|家庭|政企|新兴|商客|消费者|公众|海外|国际|本土)$/u.test(reading.text.slice(Math.max(0, start - 4), start)) &&
  /^(?:业务)?(?:收入|营收|贡献)/u.test(reading.text.slice(end, end + 4));

const marketHeads = (reading: Reading, sentence: Sentence): readonly Candidate[] =>
  sentence.heads
    .filter(
      (head) =>
        head.metric === 'market-size' &&
        !notOfMarket.test(reading.text.slice(head.span.end, head.span.end + 20)) &&
        !isSegmentsOwn(reading, head.span),
    )
    .filter(
      (head) =>
        !sentence.heads.some(
          (other) => other !== head && other.metric === 'market-share' && covers(head.span, [other]),
        ),
    )
    .map((head): Candidate => ({ kind: 'market', span: head.span, beside: false }));

const gapOf = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** "It means to ship 18 million consoles": a pronoun before the noun; 其中 is none. */
const isSpokenOf = (reading: Reading, sentence: Sentence, head: Span): boolean =>
  cuesIn(sentence, 'corefer', { start: sentence.span.start, end: head.start }).some(
    ({ span }) => span.end < head.start && !/^[中他余次实實]/u.test(reading.text.slice(span.end, span.end + 1)),
  );

/** "Global smartphone shipments": units of a market or a place, where nobody's name stands before them. */
const isMarketsUnits = (reading: Reading, sentence: Sentence, head: Span, names: readonly Candidate[]): boolean =>
  !names.some((name) => name.span.end <= head.start) &&
  !isSpokenOf(reading, sentence, head) &&
  sentence.mentions.some(
    (mention) =>
      (mention.kind === 'market' && gapOf(mention.span, head) <= 24) ||
      (mention.kind === 'place' && mention.span.end <= head.start),
  );

/** "Côté PC : les ventes ont fléchi": sales behind a colon or comma that only a market's name leads to. */
const isOfNamedMarket = (reading: Reading, sentence: Sentence, head: Span, names: readonly Candidate[]): boolean =>
  names.length === 0 &&
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'market' &&
      mention.span.end <= head.start &&
      /^[^,:：，]{0,12}[,:：，]\s*(?:the\s+|les\s+|l'|la\s+)?$/iu.test(
        reading.text.slice(mention.span.end, head.start),
      ),
  );

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
const impliedMarkets = (reading: Reading, sentence: Sentence, names: readonly Candidate[]): readonly Candidate[] => {
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

export const marketCandidates = (
  reading: Reading,
  sentence: Sentence,
  names: readonly Candidate[],
): readonly Candidate[] => [
  ...marketHeads(reading, sentence),
  ...sentence.heads
    .filter(
      (head) =>
        (head.metric === 'revenue' && isOfMarket(reading, sentence, head.span, names)) ||
        ((head.metric === 'units' || head.metric === 'price-change') &&
          isMarketsUnits(reading, sentence, head.span, names)) ||
        (head.metric === 'revenue' && isOfNamedMarket(reading, sentence, head.span, names)),
    )
    .map((head): Candidate => ({ kind: 'market', span: head.span, beside: false })),
  ...impliedMarkets(reading, sentence, names),
];
