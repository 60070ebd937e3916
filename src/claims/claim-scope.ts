import { companies } from '../lexicon/companies.ts';
import { houses } from '../lexicon/houses.ts';
import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, isOfUnits } from './anchor.ts';
import { ofMarkets } from './attribution.ts';
import { clauseAt } from './clause-at.ts';
import type { Scope, Subject } from './claim.ts';
import { joined, type Placed, placesIn } from './places.ts';
import type { Reading, Sentence } from './reading.ts';
import { homeOf, isAbroad, leader, referredTo } from './unnamed-place.ts';
import type { Told } from './told.ts';

/** Figures of a company's own books: a place is theirs only where the clause names it. */
const ownBooks: readonly MetricId[] = [
  'revenue',
  'revenue-growth',
  'revenue-contribution',
  'profit',
  'profit-growth',
  'capex',
  'capex-growth',
  'capex-commitment',
  'hires',
  'headcount',
];

/** In its results a company's volumes are of all its sales, where no place is named beside them. */
const ofVolumes: readonly MetricId[] = ['units', 'units-growth', 'price-change'];

const nearestTo = (places: readonly Placed[], quantity: Quantity): Placed | undefined =>
  places.findLast((place) => place.span.end <= quantity.outer.start) ??
  places.find((place) => place.span.start >= quantity.span.end);

const inClause = (reading: Reading, sentence: Sentence, quantity: Quantity): Placed | undefined => {
  const clause = clauseAt(sentence, quantity.span.start);
  return nearestTo(
    joined(
      reading,
      placesIn(reading, sentence).filter((place) => clause.start <= place.span.start && place.span.end <= clause.end),
    ),
    quantity,
  );
};

/** "9 milliards à Singapour", "invest in India": the words that put an outlay somewhere. */
const leadsTo =
  /(?:(?<!\p{L})(?:in|into|across|for|to|en|au|aux|à|dans|pour)\s+(?:the\s+|l[ae']s?\s*)?|[在向于对给])$/iu;

/** 匈牙利工厂, 马来西亚数据中心: a place that something is built in. */
const isOfSite = /^(?:的)?(?:工厂|数据中心|项目|基地|园区|建设|建厂|新厂|投资)/u;

/** Where money is to be spent, between the amounts around it: Chinese says it before the amount, English and French behind it. */
const siteOf = (reading: Reading, sentence: Sentence, quantity: Quantity): Placed | undefined => {
  const index = sentence.quantities.indexOf(quantity);
  const from = sentence.quantities[index - 1]?.span.end ?? sentence.span.start;
  const to = sentence.quantities[index + 1]?.outer.start ?? sentence.span.end;
  const sites = placesIn(reading, sentence).filter(
    ({ region, span }) =>
      region !== 'WW' &&
      span.start >= from &&
      span.end <= to &&
      (leadsTo.test(reading.text.slice(Math.max(from, span.start - 10), span.start)) ||
        isOfSite.test(reading.text.slice(span.end, span.end + 6))),
  );
  const limit = reading.language === 'zh' ? 20 : 60;
  const behind = sites.find(({ span }) => span.start >= quantity.span.end && span.start - quantity.span.end <= limit);
  const before = sites.findLast(({ span }) => span.end <= quantity.outer.start);
  return reading.language === 'zh' ? (before ?? behind) : (behind ?? before);
};

/** "en Pologne à 2,3 milliards", "Europe 34 million": a place right before its figure. */
const rightBefore = (reading: Reading, place: Placed, quantity: Quantity): boolean =>
  place.form === 'noun' &&
  ((place.span.start >= quantity.span.end &&
    /^\s{1,4}(?:en|au|aux|in|à)\s{1,4}(?:the\s)?$/u.test(reading.text.slice(quantity.outer.end, place.span.start))) ||
    (place.span.end <= quantity.outer.start &&
      /^\s{0,4}(?:by |de |\(|à|at|to|with|was|were|avec|:|：|为|达)?\s{0,4}$/u.test(
        reading.text.slice(place.span.end, quantity.outer.start),
      )));

/** The place of a figure of a company's own books; undefined where it is of the whole company. */
const ownPlace = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  close: Placed | undefined,
): Placed | undefined => {
  const opening = placesIn(reading, sentence).find(
    ({ span, form }) => span.start - sentence.span.start <= 8 && span.end <= quantity.outer.start && form === 'noun',
  );
  if (close !== undefined && close.region !== 'WW' && rightBefore(reading, close, quantity)) return close;
  if (opening !== undefined && opening.region !== 'WW') return opening;
  const isTheirs =
    close !== undefined &&
    close.region !== 'WW' &&
    sentence.heads.some(
      (head) => Math.abs(head.span.start - close.span.end) <= 24 || Math.abs(close.span.start - head.span.end) <= 8,
    );
  return isTheirs ? close : undefined;
};

const regionsOfHouses = new Map(
  houses.flatMap(({ id, region }) => (region === undefined ? [] : [[id, region] as const])),
);

/** What a body that counts one country has counted, in this sentence or the one before it. */
const countedBy = (reading: Reading, sentence: Sentence): Where | null => {
  for (const { mentions } of [sentence, ...reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index)]) {
    for (const mention of mentions) {
      const region = mention.kind === 'house' ? regionsOfHouses.get(mention.id) : undefined;
      if (region !== undefined) return { region, span: mention.span, origin: 'sentence' };
    }
  }
  return null;
};

interface Where {
  readonly region: string | null;
  readonly span?: Span;
  readonly origin: Scope['origin'];
}

const nowhere: Where = { region: null, origin: 'unknown' };

const at = (place: Placed, origin: Scope['origin']): Where => ({ region: place.region, span: place.span, origin });

const regionOf = (
  reading: Reading,
  sentence: Sentence,
  { quantity, metric, measure }: Told,
  subject: Subject,
  anchor: Anchor,
  carried: Placed | null,
): Where => {
  const owner =
    measure?.ofWorld === true ? placesIn(reading, sentence).find((place) => place.region !== 'WW') : undefined;
  if (owner !== undefined && subject.type === 'market') return at(owner, 'sentence');
  if (metric === 'capex-commitment' && subject.type !== 'market') {
    const site = siteOf(reading, sentence, quantity);
    return site === undefined ? nowhere : at(site, 'local');
  }
  const close = inClause(reading, sentence, quantity);
  const isOwn = ownBooks.includes(metric) || (anchor.isOfResults && ofVolumes.includes(metric));
  if (isOwn && subject.type !== 'market') {
    const home = homeOf(reading, sentence, quantity, subject);
    if (home !== undefined) return { region: home, origin: 'sentence' };
    const led = leader(reading, sentence, quantity);
    const own = ownPlace(reading, sentence, led, led === quantity ? close : inClause(reading, sentence, led));
    return own === undefined ? nowhere : at(own, own === close ? 'local' : 'sentence');
  }
  if (close !== undefined) return at(close, 'local');
  const referred = referredTo(reading, sentence, quantity);
  if (referred !== undefined) return at(referred, 'sentence');
  if (isAbroad(reading, sentence, quantity)) return nowhere;
  if (metric === 'other' && subject.type !== 'market') return nowhere;
  const near = placesIn(reading, sentence).findLast((place) => place.span.end <= quantity.outer.start);
  if (near !== undefined) return at(near, 'sentence');
  if (carried !== null) return at(carried, 'sentence');
  const counted = countedBy(reading, sentence);
  if (counted !== null && ofMarkets.includes(metric)) return counted;
  return {
    region: anchor.region,
    origin: 'anchor',
    ...(anchor.regionSpan === null ? {} : { span: anchor.regionSpan }),
  };
};

const unitMarkets = new Map(
  companies.flatMap((company) =>
    company.units.flatMap((unit) => (unit.market === undefined ? [] : [[unit.name, unit.market] as const])),
  ),
);

const marketOf = (
  sentence: Sentence,
  quantity: Quantity,
  metric: MetricId,
  subject: Subject,
  anchor: Anchor,
): string | null => {
  const markets = sentence.mentions.flatMap((mention) =>
    mention.kind === 'market' && !mention.weak && !isOfUnits(sentence, mention.span) ? [mention] : [],
  );
  const clause = clauseAt(sentence, quantity.span.start);
  const isNear = (market: { readonly span: Span }): boolean =>
    market.span.end <= quantity.outer.start ||
    (market.span.end <= clause.end && market.span.start - quantity.span.end <= 48);
  const near =
    markets.filter(isNear).findLast((market) => market.span.end <= quantity.outer.start) ?? markets.find(isNear);
  const isClose = near !== undefined && clause.start <= near.span.start && near.span.end <= clause.end;
  if (near !== undefined && (!ownBooks.includes(metric) || isClose)) return near.id;
  const unit =
    subject.type === 'company' && subject.part !== undefined ? (unitMarkets.get(subject.part) ?? null) : null;
  if (unit !== null && (ownBooks.includes(metric) || anchor.market === null)) return unit;
  return ownBooks.includes(metric) && subject.type !== 'market' ? null : anchor.market;
};

/** Which market and place a figure is of, with the place's words. */
export const claimScope = (
  reading: Reading,
  sentence: Sentence,
  told: Told,
  subject: Subject,
  anchor: Anchor,
  carried: Placed | null,
): { readonly scope: Scope; readonly span?: Span } => {
  const { region, span, origin } = regionOf(reading, sentence, told, subject, anchor, carried);
  return {
    scope: { market: marketOf(sentence, told.quantity, told.metric, subject, anchor), region, origin },
    ...(span === undefined ? {} : { span }),
  };
};
