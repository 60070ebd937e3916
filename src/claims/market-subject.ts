import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';

const relative: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /\b(?:which|that|whose)\b/u,
  fr: /(?:\bqui\b|\bdont\b|\boù\b|\blequel\b)/u,
  zh: /(?!)/u,
};

/** A bare "spending" or "the industry" behind a company's sentence is that company's, unless a market or a place is named. */
export const isOfTopic = ({ reading, sentence, memory, anchor }: Scene, head: Span): boolean =>
  (anchor.isOfCompany ||
    !/market|march|市场|industr|行业|secteur|sector/iu.test(reading.text.slice(head.start, head.end))) &&
  memory.topic?.candidate.kind === 'company' &&
  sentence.paragraph - memory.topic.paragraph <= 1 &&
  !sentence.mentions.some(
    (mention) => mention.kind === 'market' || mention.kind === 'place' || mention.kind === 'house',
  );

/** Whether a market noun, not the company before it, is what is measured: "Alibaba leads the market, which grew 20 %". */
export const isMarketMeant = (scene: Scene, market: Candidate, name: Candidate | undefined): boolean => {
  const { reading, sentence, quantity, measure, memory } = scene;
  if (measure?.head === 'market-share' || quantity.kind === 'rank') return false;
  if (name === undefined && market.kind === 'market' && market.isImplied === true) return true;
  if (name === undefined && isOfTopic(scene, market.span)) return false;
  if (name === undefined)
    return (
      memory.topic?.candidate.kind === 'market' ||
      measure?.head === 'market-size' ||
      measure?.head === null ||
      measure === null ||
      measure.head === 'revenue' ||
      measure.head === 'units'
    );
  if (market.span.start < name.span.end) return false;
  const gap = reading.text.slice(name.span.end, market.span.start);
  if (relative[reading.language].test(reading.text.slice(market.span.end, quantity.outer.start))) return true;
  const isOwned = /^['\s\p{L}\d-]*$/u.test(gap) && gap.length <= 40;
  const hasClause = sentence.clauses.some(
    (clause) => clause.start > name.span.end && clause.start <= market.span.start,
  );
  return !isOwned && hasClause && measure?.head === 'market-size';
};

/** "China spent 2.3 billion on cloud", "businesses around the world spent": outlays of nobody's are a market's. */
export const isCustomersOutlay = ({ reading, sentence, quantity, measure, candidates }: Scene): boolean =>
  (measure?.head === 'capex' || measure?.head === 'capex-commitment') &&
  !candidates.some(
    (candidate) =>
      candidate.kind !== 'market' && candidate.kind !== 'other' && candidate.span.end <= quantity.outer.start,
  ) &&
  sentence.mentions.some((mention) => mention.kind === 'market') &&
  (sentence.mentions.some((mention) => mention.kind === 'place' && mention.span.start - sentence.span.start <= 24) ||
    /^(?:businesses|companies|enterprises|firms|organi[sz]ations|les entreprises|企业)/iu.test(
      reading.text.slice(sentence.span.start),
    ));

/** "China …, accounting for 14 % of global investment": a place's market, where no company is named before. */
export const isPlacesShare = (scene: Scene): boolean =>
  scene.measure?.ofWorld === true &&
  !scene.candidates.some(
    (candidate) =>
      candidate.kind !== 'market' && candidate.kind !== 'corefer' && candidate.span.end <= scene.quantity.outer.start,
  ) &&
  scene.sentence.mentions.some(
    (mention) => mention.kind === 'place' && mention.region !== 'WW' && mention.span.end <= scene.quantity.outer.start,
  );

/** "La part de l'électrique y atteint 15 %", "the share of foldables": a share that is said to be a market's. */
const isShareOfMarket = ({ reading, sentence, quantity, measure }: Scene): boolean =>
  measure?.headSpan != null &&
  measure.headSpan.end <= quantity.outer.start &&
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'market' &&
      mention.span.start >= (measure.headSpan?.end ?? 0) &&
      mention.span.end <= quantity.outer.start &&
      /^\s?(?:of|de|des|du|d'|de\sl')\s?(?:the\s|l[ea']s?\s?)?(?:new\s|all\s)?$/u.test(
        reading.text.slice(measure.headSpan?.end ?? 0, mention.span.start),
      ),
  );

/** Whether a share is a market's part of a wider one, where nobody is named before it. */
export const isSegmentsShare = (scene: Scene): boolean =>
  isShareOfSegment(scene) ||
  (scene.measure?.head === 'market-share' &&
    isShareOfMarket(scene) &&
    !scene.candidates.some(
      (candidate) => candidate.kind !== 'market' && candidate.span.end <= scene.quantity.outer.start,
    ));

/** "Electric cars made up 15.6 % of sales": a market's part of a wider one, where its name opens the sentence. */
const isShareOfSegment = ({ reading, sentence, quantity, measure, candidates, anchor }: Scene): boolean =>
  measure?.head === 'market-share' &&
  !(
    anchor.isOfResults &&
    !/market|march|市场/iu.test(reading.text.slice(measure.headSpan?.start ?? 0, measure.headSpan?.end ?? 0))
  ) &&
  !candidates.some((candidate) => candidate.kind !== 'market' && candidate.span.end <= quantity.outer.start) &&
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'market' &&
      mention.span.start - sentence.span.start <= 24 &&
      mention.span.end <= quantity.outer.start,
  );

const passive: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s[\p{L}-]{1,16}){0,5}\s(?:were|was|have been|had been|are|changed hands|hit the (?:road|shelves)|took to the road|found (?:a buyer|buyers))\b/u,
  fr: /^(?:\s[\p{L}'’-]{1,16}){0,5}\s(?:ont été|sont|ont pris la route|ont trouvé preneur|se sont|furent)(?!\p{L})/u,
  zh: /(?!)/u,
};

/** "In June 158,252 cars took to the road": a count that opens its sentence and has something done to it is the market's. */
export const isCountedWhole = ({ reading, sentence, quantity, candidates, anchor }: Scene): boolean =>
  quantity.kind === 'count' &&
  Number(quantity.value) >= 1000 &&
  !anchor.isOfResults &&
  quantity.outer.start - sentence.span.start <= 40 &&
  !candidates.some((candidate) => candidate.span.end <= quantity.outer.start) &&
  !sentence.mentions.some((mention) => mention.kind === 'company') &&
  passive[reading.language].test(reading.text.slice(quantity.span.end, quantity.span.end + 110));

/** "65 % of the 53 billion spent": what a share is taken of is the market's. */
export const isWholeOfShare = ({ reading, sentence, quantity }: Scene): boolean => {
  const before = sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
  return (
    quantity.kind === 'money' &&
    before?.kind === 'percent' &&
    /^\s{0,4}(?:of|des|de|du|的)\s{0,4}(?:the|les|total|全部)?\s{0,4}$/u.test(
      reading.text.slice(before.outer.end, quantity.outer.start),
    )
  );
};
