import type { MetricId } from '../lexicon/metric.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import { companyOf, isLate, isMainCompany, isSurvey, leadLength } from './main-company.ts';
import { isNeverSold } from './never-sold.ts';
import { placesIn } from './places.ts';
import type { Reading, Sentence } from './reading.ts';
import { reportingPeriod } from './reporting-period.ts';
import { type Cell, readTables } from './tables.ts';

/** What an article is about as a whole: decided once, from its title and lead, and inherited by what does not say for itself. */
export interface Anchor {
  readonly region: string | null;
  readonly regionSpan: Span | null;
  readonly market: string | null;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** The group that the title or lead speaks of, where it is one alone. */
  readonly company: string | null;
  readonly house: string | null;
  readonly houseSpan: Span | null;
  /** Whether the period stands in the title or the lead's first sentence. */
  readonly isTitled: boolean;
  /** Whether the article tells of one company's own business, with no research house in it. */
  readonly isOfCompany: boolean;
  /** The same, though houses may be named at its end. */
  readonly isOfResults: boolean;
  /** What the figures of its tables stand for. */
  readonly cells: ReadonlyMap<Quantity, Cell>;
  /** Whether the article counts units rather than money. */
  readonly counts: boolean;
  /** Whether the article's title or lead is about shares of a market. */
  readonly shares: boolean;
}

/** A sentence of the title counts thrice, of the lead twice. */
const weightOf = (sentence: Sentence): number => (sentence.role === 'title' ? 3 : sentence.index < leadLength ? 2 : 1);

const heaviest = (votes: readonly (readonly [string, number])[]): string | null => {
  const sums = new Map<string, number>();
  for (const [key, weight] of votes) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const measured: readonly MetricId[] = ['market-share', 'market-size', 'units', 'revenue'];

/** Where a company builds is not where a market is measured. */
const isOnMarket = (sentence: Sentence): boolean =>
  sentence.role === 'title' ||
  sentence.heads.some((head) => measured.includes(head.metric)) ||
  sentence.mentions.some((mention) => mention.kind === 'market');

/** A place counts where its clause measures something, or is nothing but the place. */
const isMeasuring = (sentence: Sentence, place: Span): boolean => {
  const clause = sentence.clauses.find((one) => one.start <= place.start && place.end <= one.end) ?? sentence.span;
  const has = (spans: readonly { readonly span: Span }[]): boolean =>
    spans.some(({ span }) => clause.start <= span.start && span.end <= clause.end);
  return (
    sentence.role === 'title' ||
    clause.end - clause.start - (place.end - place.start) <= 8 ||
    has(sentence.quantities) ||
    has(sentence.heads.filter((head) => measured.includes(head.metric))) ||
    has(sentence.mentions.filter((mention) => mention.kind === 'market'))
  );
};

const regionOf = (reading: Reading): { readonly region: string; readonly span: Span } | null => {
  const early = reading.sentences.slice(0, leadLength + 2).filter(isOnMarket);
  const places = early.flatMap((sentence) =>
    placesIn(reading, sentence)
      .filter((place) => isMeasuring(sentence, place.span))
      .map((place) => ({ ...place, weight: weightOf(sentence) })),
  );
  const region = heaviest(places.map((place) => [place.region, place.weight] as const));
  const span = places.find((place) => place.region === region)?.span;
  return region === null || span === undefined ? null : { region, span };
};

const marketsIn = (sentence: Sentence): readonly string[] =>
  sentence.mentions.flatMap((mention) =>
    mention.kind === 'market' && !mention.weak && !isOfUnits(sentence, mention.span) ? [mention.id] : [],
  );

/** 零售 says how units are counted, not that the retail market is meant. */
export const isOfUnits = (sentence: Sentence, span: Span): boolean =>
  sentence.heads.some((head) => head.metric === 'units' && head.span.start <= span.start && span.end <= head.span.end);

/** What the title names, else the first sentences, else what is named most. */
const marketOf = (reading: Reading): string | null => {
  const title = reading.sentences.filter((sentence) => sentence.role === 'title').flatMap(marketsIn)[0];
  const lead = reading.sentences.slice(0, 2).flatMap(marketsIn)[0];
  return (
    title ??
    lead ??
    heaviest(reading.sentences.flatMap((sentence) => marketsIn(sentence).map((id) => [id, 1] as const)))
  );
};

const countHeads = (reading: Reading, metric: MetricId): number =>
  reading.sentences.reduce(
    (sum, sentence) => sum + sentence.heads.filter((head) => head.metric === metric).length * weightOf(sentence),
    0,
  );

/** Whether figures of things sold outnumber amounts of money, and things sold are spoken of. */
const countsUnits = (reading: Reading): boolean => {
  const all = reading.sentences.flatMap((sentence) => sentence.quantities);
  const sold = all.filter(
    (quantity) =>
      quantity.kind === 'count' &&
      quantity.noun !== undefined &&
      Number(quantity.value) >= 1000 &&
      !isNeverSold(reading, quantity),
  ).length;
  const money = all.filter((quantity) => quantity.kind === 'money').length;
  const units = countHeads(reading, 'units');
  return (
    units > countHeads(reading, 'revenue') + countHeads(reading, 'profit') || (sold > money && sold > 1 && units > 1)
  );
};

const houseOf = (reading: Reading): { readonly name: string; readonly span: Span } | null => {
  const mentions = reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) => (mention.kind === 'house' ? [mention] : [])),
  );
  const name = heaviest(mentions.map((mention) => [mention.name, 1] as const));
  const span = mentions.find((mention) => mention.name === name)?.span;
  return name === null || span === undefined ? null : { name, span };
};

export const findAnchor = (reading: Reading): Anchor => {
  const region = regionOf(reading);
  const company = companyOf(reading);
  const period = reportingPeriod(reading, company);
  const house = houseOf(reading);
  const isMeasured = house !== null || isSurvey(reading);
  const isMain = company !== null && isMainCompany(reading, company);
  return {
    region: region?.region ?? null,
    regionSpan: region?.span ?? null,
    market: marketOf(reading),
    period: period?.period ?? null,
    periodSpan: period?.span ?? null,
    company,
    house: house?.name ?? null,
    houseSpan: house?.span ?? null,
    isTitled:
      period !== null &&
      reading.sentences.some(
        (sentence) =>
          (sentence.role === 'title' || sentence.index === 0) &&
          sentence.span.start <= period.span.start &&
          period.span.end <= sentence.span.end,
      ),
    isOfCompany: isMain && !isMeasured,
    isOfResults: isMain && (!isMeasured || isLate(reading)),
    cells: readTables(reading),
    counts: countsUnits(reading),
    shares: reading.sentences.some((sentence) => sentence.heads.some((head) => head.metric === 'market-share')),
  };
};
