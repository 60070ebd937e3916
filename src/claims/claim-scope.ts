import { companies } from '../lexicon/companies.ts';
import type { MetricId } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, isOfUnits } from './anchor.ts';
import type { Scope, Subject } from './claim.ts';
import { type Placed, placesIn } from './places.ts';
import type { Reading, Sentence } from './reading.ts';
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

const clauseOf = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find((clause) => clause.start <= at && at < clause.end) ?? sentence.span;

const nearestTo = (places: readonly Placed[], quantity: Quantity): Placed | undefined =>
  places.findLast((place) => place.span.end <= quantity.outer.start) ??
  places.find((place) => place.span.start >= quantity.span.end);

const inClause = (reading: Reading, sentence: Sentence, quantity: Quantity): Placed | undefined => {
  const clause = clauseOf(sentence, quantity.span.start);
  return nearestTo(
    placesIn(reading, sentence).filter((place) => clause.start <= place.span.start && place.span.end <= clause.end),
    quantity,
  );
};

const regionOf = (
  reading: Reading,
  sentence: Sentence,
  { quantity, metric, measure }: Told,
  subject: Subject,
  anchor: Anchor,
  carried: Placed | null,
): { readonly region: string | null; readonly span?: Span; readonly origin: Scope['origin'] } => {
  const owner =
    measure?.ofWorld === true ? placesIn(reading, sentence).find((place) => place.region !== 'WW') : undefined;
  if (owner !== undefined && subject.type === 'market')
    return { region: owner.region, span: owner.span, origin: 'sentence' };
  const close = inClause(reading, sentence, quantity);
  if (ownBooks.includes(metric) && subject.type !== 'market') {
    const opening = placesIn(reading, sentence).find(
      ({ span }) => span.start - sentence.span.start <= 8 && span.end <= quantity.outer.start,
    );
    if (opening !== undefined && opening.region !== 'WW' && metric !== 'capex-commitment')
      return { region: opening.region, span: opening.span, origin: 'sentence' };
    const isTheirs =
      close !== undefined &&
      close.region !== 'WW' &&
      sentence.heads.some(
        (head) => Math.abs(head.span.start - close.span.end) <= 24 || Math.abs(close.span.start - head.span.end) <= 8,
      ) &&
      (metric !== 'capex-commitment' ||
        /(?:\b(?:in|en|au|aux|to)|在)\s*$/iu.test(
          reading.text.slice(Math.max(0, close.span.start - 5), close.span.start),
        ));
    return isTheirs ? { region: close.region, span: close.span, origin: 'local' } : { region: null, origin: 'unknown' };
  }
  if (close !== undefined) return { region: close.region, span: close.span, origin: 'local' };
  if (metric === 'other' && subject.type !== 'market') return { region: null, origin: 'unknown' };
  const near = placesIn(reading, sentence).findLast((place) => place.span.end <= quantity.outer.start);
  if (near !== undefined) return { region: near.region, span: near.span, origin: 'sentence' };
  if (carried !== null) return { region: carried.region, span: carried.span, origin: 'sentence' };
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
  const clause = clauseOf(sentence, quantity.span.start);
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
