import type { Span } from '../text/span.ts';
import { type Candidate, cuesIn } from './candidate.ts';
import { impliedMarkets } from './implied-markets.ts';
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
